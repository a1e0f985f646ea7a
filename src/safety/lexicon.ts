import type { Method } from '../format/format';
import { readings, spacedOut } from './lexicon/fold';
import { isTold } from './lexicon/told';
import { isWarnedAgainst } from './lexicon/warned';
import { wordings } from './lexicon/wordings';

const methodsInOrder = Object.keys(wordings) as Method[];

/** For letters that were joined, which may contain several words without spaces. */
const unspaced = Object.fromEntries(
  methodsInOrder.map((method) => [
    method,
    new RegExp(wordings[method].source.replaceAll('\\b', '').replaceAll(' ', ' ?')),
  ]),
) as Record<Method, RegExp>;

/** The methods that a text clearly describes and does not warn against. */
export const describedMethods = remembered((text) =>
  methodsWhere(text, (before, _act, after) => !isWarnedAgainst(before, after)),
);

/** The methods that a text tells its reader to use. For texts that report, such as questions and claims. */
export const toldMethods = remembered((text) =>
  methodsWhere(text, (before, act, after) => isTold(before, act) && !isWarnedAgainst(before, after)),
);

function methodsWhere(
  text: string,
  counts: (before: string, act: string, after: string) => boolean,
): Method[] {
  const all = readings(text);
  const runs = all.flatMap(spacedOut);
  return methodsInOrder.filter(
    (method) =>
      all.some((reading) =>
        [...reading.matchAll(wordings[method])].some(({ 0: act, index }) =>
          counts(upTo(reading, index), act, reading.slice(index + act.length, index + reach)),
        ),
      ) || runs.some((run) => unspaced[method].test(run)),
  );
}

/** How far a negation reaches, in characters, so that the time is linear in the length of a text. */
const reach = 400;

/** The text before a place, in whole words. */
function upTo(reading: string, index: number): string {
  return index <= reach ? reading.slice(0, index) : reading.slice(index - reach, index).replace(/^\S*/, '');
}

/** Caches the results for recent texts, because the packs of a family share most of theirs. */
function remembered(find: (text: string) => readonly Method[]): (text: string) => readonly Method[] {
  const known = new Map<string, readonly Method[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 4000) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
