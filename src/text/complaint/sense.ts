import type { Vocabulary } from '../vocabulary';
import type { Window } from './windows';

/**
 * Whether the text says the same, the opposite ("not swollen"), or perhaps neither: it leaves out the "not" of the saying,
 * but says of nothing that it works.
 */
type Sense = 'same' | 'opposite' | 'unclear';

export interface ReadSense {
  readonly sense: Sense;
  /** The share of the shared words that the text denies, or says the opposite of. */
  readonly denied: number;
}

/** How a part of a text stands to the terms of a saying, each with whether it is denied, of which it has a share. */
export function senseOf(
  said: ReadonlyMap<string, boolean>,
  { terms, gap }: Window,
  share: number,
  weightOf: (name: string) => number,
  { opposites, language }: Vocabulary,
): ReadSense {
  // What a saying denies is its point: "app cannot find it" is about finding.
  const isDenial = [...said.values()].includes(true);
  const isFine = gap === 0 && terms.some((term) => !term.isDenied && language.fine.includes(term.name));
  let [same, other] = [0, 0];
  const hear = (name: string, isSame: boolean) => {
    const wasDenied = said.get(name);
    if (wasDenied === undefined || (isDenial && !wasDenied)) return;
    if (isSame === wasDenied) same += weightOf(name);
    else other += weightOf(name);
  };
  for (const { name, isDenied } of terms) {
    // "Connection drops" says two opposites, so neither tells against the other.
    if (said.has(name)) hear(name, isDenied);
    else for (const opposite of opposites.get(name) ?? []) hear(opposite, !isDenied);
  }
  if (same + other === 0) return { sense: 'unclear', denied: 0 };
  const denied = other / (same + other);
  const isFineInstead = isFine && share < limits.whole && !language.fine.some((name) => said.has(name));
  // "Starts fine" is not said by "starts".
  const lacksFine = language.fine.some((fine) => said.has(fine) && !terms.some(({ name }) => name === fine));
  // "No lights on the charger" is said by "on the charger no light", where only a part of it is denied.
  const mostDenied = isDenial ? 1 - limits.opposite : limits.opposite;
  if (denied < mostDenied && lacksFine) return { sense: 'unclear', denied };
  if (denied < mostDenied) return { sense: isFineInstead && !isDenial ? 'opposite' : 'same', denied };
  return { sense: isDenial && !isFine ? 'unclear' : 'opposite', denied };
}

const limits = {
  /** The share of the words that must be denied before the saying is. */
  opposite: 0.3,
  /** The share of a saying that a text must have to say it although it says that something works. */
  whole: 0.8,
};
