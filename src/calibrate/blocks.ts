import { evaluate } from '../diagnose/recognise/condition';
import { jointRulesOf } from '../diagnose/weigh/joint-rules';
import { outcomesOf } from '../diagnose/weigh/outcomes';
import { faultsOf } from '../diagnose/weigh/variables';
import { conditionOf, factsOf } from '../format/condition';
import type { Pack } from '../format/pack';
import { rulesApart } from '../study/truth';
import { type Evidence, truthByAnswer } from './evidence';
import type { WrittenEstimate } from './written';

/**
 * Symptoms of a device with one fault whose answers come together: those of a rule that counts for the fault, or one
 * symptom alone. Given the fault, blocks are independent of each other.
 */
export interface Block {
  /** Of its symptoms, the places among all evidence. */
  readonly symptoms: readonly number[];
  /** By symptom, what a known answer adds to the number of a pattern of known answers: its place plus 1, times this. */
  readonly strides: readonly number[];
  /** How many patterns there are. */
  readonly patterns: number;
  /** Every combination of answers: for each symptom the place of the answer. */
  readonly combinations: readonly (readonly number[])[];
  /** Of a rule: whether it holds, by combination. */
  readonly holds?: readonly boolean[];
  readonly rule?: string;
  /** The estimates about this block: of the rule, or of a sign that is decided by one of its symptoms. */
  readonly signs: readonly BlockSign[];
}

interface BlockSign {
  /** Place among the estimates of the pack. */
  readonly place: number;
  /** By combination; of the rule itself the same as `holds`. */
  readonly isTrue: readonly boolean[];
  readonly isRule: boolean;
  /** By pattern, whether the known answers tell if it is true, however the others are. */
  readonly isTold: readonly boolean[];
}

/** Of a rule with more patterns of known answers the word stays: to add them all up would take too long. */
const mostPatterns = 729;

/** The blocks of a device with a fault, by the place of the fault. */
export function blocksOf(
  pack: Pack,
  evidence: readonly Evidence[],
  estimates: readonly WrittenEstimate[],
  fault: number,
): readonly Block[] {
  const own = [...estimates.entries()].filter(
    ([, { kind, fault: id }]) => kind === 'sign' && id === faultsOf(pack)[fault],
  );
  const indexOf = new Map(evidence.map(({ id }, index) => [id, index]));
  const taken = new Set<number>();
  const blocks: Block[] = [];
  const add = (symptoms: readonly number[], rule?: string) => {
    const parts = symptoms.map((symptom) => evidence[symptom] as Evidence);
    const combinations = combined(parts.map(({ answers }) => answers.length));
    const strides: number[] = [];
    let patterns = 1;
    for (const { answers } of parts) {
      strides.push(patterns);
      patterns *= answers.length + 1;
    }
    const told = (isTrue: readonly boolean[]) => tellingPatterns(combinations, isTrue, patterns, strides);
    for (const symptom of symptoms) taken.add(symptom);
    const holds =
      rule === undefined ? undefined : combinations.map((one) => isTrueFor(pack, rule, parts, one));
    const signs = own.flatMap(([place, { id }]): BlockSign[] => {
      if (holds && id === rule) return [{ place, isTrue: holds, isRule: true, isTold: told(holds) }];
      if (jointRulesOf(pack).has(id)) return [];
      const at = parts.findIndex((part) => part.id === factsOf(conditionOf(pack, id))[0]);
      if (at < 0) return [];
      const truth = truthByAnswer(pack, id, parts[at] as Evidence);
      const isTrue = combinations.map((one) => truth[one[at] as number] as boolean);
      return [{ place, isTrue, isRule: false, isTold: told(isTrue) }];
    });
    blocks.push({
      symptoms,
      strides,
      patterns,
      combinations,
      signs,
      ...(holds && rule !== undefined && { holds, rule }),
    });
  };
  for (const { id, symptoms } of rulesApart(pack, fault)) {
    const places = symptoms.map((symptom) => indexOf.get(symptom) as number);
    const size = places.reduce((product, at) => product * ((evidence[at] as Evidence).answers.length + 1), 1);
    if (size <= mostPatterns) add(places, id);
  }
  for (const index of evidence.keys()) if (!taken.has(index)) add([index]);
  return blocks;
}

/** By pattern, whether its answers tell whether something is true, however the others are. */
function tellingPatterns(
  combinations: Block['combinations'],
  isTrue: readonly boolean[],
  patterns: number,
  strides: readonly number[],
): readonly boolean[] {
  const seen = Array.from({ length: patterns }, () => [false, false]);
  for (const [index, combination] of combinations.entries())
    for (let known = 0; known < 1 << combination.length; known++) {
      let pattern = 0;
      for (const [at, answer] of combination.entries())
        if (known & (1 << at)) pattern += (answer + 1) * (strides[at] as number);
      (seen[pattern] as boolean[])[Number(isTrue[index])] = true;
    }
  return seen.map(([no, yes]) => no !== yes);
}

/** Every list of numbers below the given ones. */
function combined(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (lists, size) => lists.flatMap((list) => Array.from({ length: size }, (_, place) => [...list, place])),
    [[]],
  );
}

function isTrueFor(pack: Pack, rule: string, parts: readonly Evidence[], combination: readonly number[]) {
  const answers = new Map(
    parts.map(({ id, answers: possible }, index) => {
      const answer = possible[combination[index] as number];
      return [id, answer as NonNullable<typeof answer>] as const;
    }),
  );
  return evaluate(conditionOf(pack, rule), answers).value === true;
}

/** The chance of each combination in a device with the fault, by the library's own weighing. */
export function combinationChances(
  pack: Pack,
  { symptoms, combinations, holds, rule }: Block,
  evidence: readonly Evidence[],
  fault: number,
): { readonly chances: readonly number[]; readonly whenApart: readonly number[] } {
  const answers = symptoms.map((symptom) =>
    outcomesOf(pack, (evidence[symptom] as Evidence).id).map(({ chances }) => chances[fault] as number),
  );
  const whenApart = combinations.map((one) =>
    one.reduce((product, answer, at) => product * ((answers[at] as number[])[answer] as number), 1),
  );
  if (!holds || rule === undefined) return { chances: whenApart, whenApart };
  const apart = whenApart.reduce((sum, chance, index) => (holds[index] ? sum + chance : sum), 0);
  const together = jointRulesOf(pack).get(rule)?.chances[fault] as number;
  const chances = whenApart.map((chance, index) =>
    holds[index] ? (chance * together) / (apart || 1) : (chance * (1 - together)) / (1 - apart || 1),
  );
  return { chances, whenApart };
}
