import { defaultOtherwise, signChance } from './estimates';
import type { Fault, PackData } from './format';

type Sections = Pick<PackData, 'symptoms' | 'rules'>;

/** How often a finding is so in a fault that does not list it. */
export function otherwiseOf({ symptoms, rules = {} }: Sections, finding: string) {
  const entry = Object.hasOwn(rules, finding) ? rules[finding] : symptoms[finding];
  return entry?.otherwise ?? defaultOtherwise;
}

/** The signs that make a fault likelier when they are found; the others speak against it. */
export function signsFor(pack: Sections, { signs }: Fault): string[] {
  return Object.entries(signs)
    .filter(([sign, frequency]) => signChance[frequency] > signChance[otherwiseOf(pack, sign)])
    .map(([sign]) => sign);
}
