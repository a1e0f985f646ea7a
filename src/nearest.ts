import { closestMatch } from 'leven';

/** Says that an id is unknown and names the nearest known one, if any is near. */
export function unknownId(what: string, wrong: string, known: Iterable<string>): string {
  const suggestion = nearest(wrong, known);
  const quoted = JSON.stringify(wrong.length > 60 ? `${wrong.slice(0, 60)}…` : wrong);
  return `${quoted} is not a known ${what}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}

/** The known id closest to a misspelt one; sorted first, so that the order of a pack's keys does not matter. */
function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const word = wrong.toLowerCase().slice(0, 60);
  return closestMatch(word, [...known].sort(), { maxDistance: Math.max(2, Math.ceil(word.length / 3)) });
}
