import type { Path } from '../errors';

/**
 * What happens if a text has no translation: its entry stays in the language of its author, or the pack is refused. For
 * the question of a symptom, it depends on whether an alert or a caution needs the answer.
 */
export type Guard = 'free' | 'guarded' | 'asked';

/** Where the texts for owners are: what is below a guard are texts, and `*` is any key. */
export type TextPlaces = Guard | { readonly [Key in string]?: TextPlaces };

const hazard = { hazard: 'guarded', consequence: 'guarded', avoidance: 'guarded' } as const;

/** The texts of each section that an owner sees. No id, source, number or name of a device is among them. */
export const ownerTexts = {
  symptoms: {
    '*': { question: 'asked', help: 'free', options: 'free', how: { steps: 'free' }, unit: 'free' },
  },
  rules: { '*': { name: 'free' } },
  faults: { '*': { name: 'free', service: 'free' } },
  remedies: {
    '*': {
      title: 'free',
      steps: 'free',
      hazards: { '*': hazard },
      needs: 'free',
      blockedBy: 'free',
      before: 'guarded',
      success: 'free',
      after: 'guarded',
      outcomes: { '*': { text: 'free' } },
      disputed: { '*': { claim: 'free' } },
    },
  },
  alerts: { '*': { name: 'guarded', hazard: 'guarded', consequence: 'guarded', now: 'guarded' } },
  cautions: { '*': { name: 'guarded', because: 'guarded', until: 'guarded' } },
  service: { title: 'free', steps: 'free' },
} as const satisfies TextPlaces;

/** A copy of a value with the texts at these places changed; everything else is as it was. */
export function mapTextsAt<Value>(
  value: Value,
  places: TextPlaces,
  change: (text: string, guard: Guard, path: Path) => string,
  path: Path = [],
): Value {
  if (typeof value === 'string')
    return (typeof places === 'string' ? change(value, places, path) : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const part = (one: unknown, key: string | number) => {
    const inside = typeof places === 'string' ? places : (places['*'] ?? own(places, key));
    return inside === undefined ? one : mapTextsAt(one, inside, change, [...path, key]);
  };
  if (Array.isArray(value)) return value.map(part) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, part(one, key)])) as Value;
}

function own(places: Exclude<TextPlaces, Guard>, key: string | number): TextPlaces | undefined {
  return Object.hasOwn(places, key) ? places[key] : undefined;
}
