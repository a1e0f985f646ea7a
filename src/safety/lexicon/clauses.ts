import type { Method } from '../../format/format';
import type { Match } from './rules';
import { has, type Sentence, type Word } from './words';

/** How many words away something can change what a negation means. */
export const near = 3;

/** Whether an entry of one or several words, such as "instead of", ends at a place. */
function endsAt(words: readonly Word[], place: number, symbol: string): boolean {
  for (let back = 0; back < near; back++)
    if (words[place - back]?.hits.some((hit) => hit.symbol === symbol && hit.length === back + 1))
      return true;
  return false;
}

/** How many words a negation is looked for, so that the time is linear in the length of a text. */
export const reach = 16;

/** Whether a sentence forbids or rules out an act. If in doubt, it does not. */
export function isForbidden({ words, isQuestion }: Sentence, match: Match): boolean {
  if (isQuestion) return false;
  for (
    let place = match.end;
    place < words.length && words[place]?.mark === '' && place < match.end + reach / 2;
    place++
  )
    if (has(words[place], 'NEEDLESS')) return true;
  const not = negationBefore(words, match);
  if (not === undefined) return false;
  // "Never avoid", "why not", "nobody goes without".
  for (let place = not - 1; place >= Math.max(0, not - near) && words[place + 1]?.mark !== ','; place--) {
    if (words[place]?.hits.some(({ symbol, length }) => symbol === 'NOT' && length > not - place)) continue;
    if ((has(words[place], 'NOT') && !has(words[not], 'NOR')) || has(words[place], 'WHY')) return false;
  }
  return true;
}

/** The place of the negation that governs an act: nothing but small words or other parts of a list stand between. */
function negationBefore(words: readonly Word[], { start, end, first }: Match): number | undefined {
  const isNamed = first.form === 'plain';
  let isList = false;
  let isItem = false;
  // "Never, under any circumstances, freeze it."
  let isAside = false;
  let others = 0;
  for (let place = start - 1; place >= Math.max(0, start - reach); place--) {
    const word = words[place] as Word;
    const after = words[place + 1] as Word;
    if (after.mark === '|') return undefined;
    if (after.mark === ',') {
      isList ||= isListedAfter(words, start, end, isNamed);
      isAside ||= !isList && has(word, 'THROUGH') && !has(word, 'NOT');
      if (!isList && !isAside) return undefined;
      isItem ||= isList;
      others = 0;
    }
    if (endsAt(words, place, 'NOT')) return isItem && isCondition(words, place) ? undefined : place;
    if (has(word, 'OR') || (has(word, 'AND') && first.form !== 'order')) {
      isList = true;
      isItem = true;
      others = 0;
      continue;
    }
    if (has(word, 'TURN') || has(word, 'AND') || has(word, 'BREAK')) return undefined;
    if (has(word, 'THROUGH') || ((isNamed || isItem) && has(word, 'SMALL'))) continue;
    others += 1;
    // In a list, the parts before; otherwise the verb of a thing: "never dry it with a hair dryer".
    if (others > (isItem || isNamed ? 3 : 0)) return undefined;
  }
  return undefined;
}

/** Whether an act is followed by another of a list, as in "do not press, bend or open it". */
function isListedAfter(words: readonly Word[], start: number, end: number, isNamed: boolean): boolean {
  const later = words.slice(start + 1, end + reach);
  const or = later.findIndex((word) => has(word, 'OR') || (isNamed && has(word, 'AND')));
  return or >= 0 && (isNamed || !has(later[or + 1], 'SMALL'));
}

/** Whether a negation is part of a condition, such as "if it does not start". */
function isCondition(words: readonly Word[], not: number): boolean {
  for (let place = not; place >= Math.max(0, not - near * 2); place--) {
    if (has(words[place], 'BREAK')) return true;
    if (words[place]?.mark !== '') return false;
  }
  return false;
}

/** Acts that are safe in the hands of those who have learnt them. */
const skilled: readonly Method[] = [
  'opening',
  'mains-repair',
  'flashing',
  'updating',
  'erasing',
  'unpairing',
  'soaking',
  'liquid-cleaning',
  'scraping',
];

/** Whether somebody else does it, who can: a service centre or its people. */
export function isByExpert({ words }: Sentence, { method, start }: Match): boolean {
  if (!skilled.includes(method)) return false;
  for (let place = start - 1; place >= Math.max(0, start - near * 2); place--) {
    if (has(words[place], 'EXPERT')) return true;
    if (words[place + 1]?.mark !== '' || has(words[place], 'AND')) return false;
  }
  return false;
}

/** Whether an act is only mentioned: as a thing ("the wash"), or as what happened before ("was dropped"). */
export function isMentioned({ words }: Sentence, { start, first }: Match): boolean {
  const before = words[start - 1];
  if (first.form === 'statement') return true;
  if (first.form === 'act' && has(before, 'AFTER')) return true;
  if (first.form === 'order' && words[start]?.mark === '' && (has(before, 'DET') || has(before, 'OF')))
    return true;
  return first.form === 'past' && !has(before, 'BE') && !has(words[start - 2], 'BE');
}

/** Whether an act begins an instruction: its verb is the first word of a clause, perhaps after words such as "please". */
export function isOrder({ words }: Sentence, { start, first }: Match): boolean {
  return first.form === 'order' && clauseStart(words, start) === start;
}

/** Whether a sentence that reports something, such as a question or a claim, tells its reader to do the act. */
export function isTold({ words, isQuestion }: Sentence, { start, end }: Match): boolean {
  if (words.slice(Math.max(0, start - reach), end + reach).some((word) => has(word, 'SUGGEST'))) return true;
  if (isQuestion && has(words[0], 'ASK')) return false;
  const first = clauseStart(words, start);
  if (words[first - 1]?.text === 'to') return false;
  return words[first]?.hits.some(({ form }) => form === 'order') ?? false;
}

/** The first word of the clause of a place, after words that lead up to an instruction. */
function clauseStart(words: readonly Word[], start: number): number {
  let place = start;
  while (place > 0 && words[place]?.mark === '' && !has(words[place - 1], 'THEN')) place--;
  while (place < start && has(words[place], 'LEAD')) place++;
  return place;
}
