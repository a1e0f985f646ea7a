import type { Method } from '../../format/format';
import { near, reach } from './clauses';
import type { Match } from './rules';
import { has, type Sentence, type Word } from './words';

/** Acts that are done to software, to an account or to a network. */
const virtual: readonly Method[] = [
  'flashing',
  'rooting',
  'unofficial-app',
  'updating',
  'erasing',
  'unpairing',
  'account-bypass',
  'network-rename',
  'network-restart',
];

const isThing = (word: Word | undefined) => hasClass(word, 'THING');
const isDevice = (word: Word | undefined) => has(word, 'OWN') || parts.some((part) => hasClass(word, part));
const parts = ['PARTS', 'BOARD', 'CASE', 'CONTACTS', 'SWELLING', 'CABLE'];

/** Whether an act is done to another thing than the device, such as food, a tray or a filter. */
export function isDoneToThing({ words }: Sentence, match: Match): boolean {
  if (virtual.includes(match.method)) return false;
  const verb = verbOf(words, match);
  if (verb === undefined) return false;
  const end = match.first.form === 'plain' ? match.start : words.length;
  if (has(words[verb + 1], 'IT_ALONE')) return isThingNamedBefore(words, verb);
  const isRussian = /^[а-я]/.test(words[verb]?.text ?? '');
  let object: 'thing' | 'device' | undefined;
  for (let place = verb + 1; place < end && place < verb + 6; place++) {
    const word = words[place] as Word;
    if (word.mark !== '' || has(word, 'AND') || has(word, 'PREPOSITION')) break;
    // The head of an English phrase is its last noun, the head of a Russian one its first.
    if (isRussian && object) break;
    if (isDevice(word)) object = 'device';
    else if (isThing(word)) object = 'thing';
  }
  return object === undefined && isRussian ? isThingNamedBefore(words, verb, true) : object === 'thing';
}

/** Whether a sentence speaks of the device by another name than that of its kind, of a part of it, or of "it". */
export function isAboutDevice({ words }: Sentence): boolean {
  return words.some((word) => has(word, 'IT_ALONE') || (isDevice(word) && !has(word, 'KIND')));
}

/** The place of the verb that a match starts with or follows. */
function verbOf(words: readonly Word[], { start, first }: Match): number | undefined {
  if (first.form !== 'plain') return start + first.length - 1;
  for (let place = start - 1; place >= Math.max(0, start - reach); place--) {
    if (words[place]?.hits.some(({ form }) => form === 'order' || form === 'act')) return place;
    if (words[place + 1]?.mark !== '') return undefined;
  }
  return undefined;
}

/** Whether a thing is named before a place, but not the device. What follows a preposition, such as a bag, does not count. */
function isThingNamedBefore(words: readonly Word[], end: number, isInClause = false): boolean {
  let isNamed = false;
  for (let place = end - 1; place >= Math.max(0, end - reach); place--) {
    if (isInClause && words[place + 1]?.mark !== '') break;
    if (isDevice(words[place])) return false;
    isNamed ||= isThing(words[place]) && !isAfterPreposition(words, place);
  }
  return isNamed;
}

function isAfterPreposition(words: readonly Word[], place: number): boolean {
  return words.slice(Math.max(0, place - near), place).some((word) => has(word, 'PREPOSITION'));
}

function hasClass(word: Word | undefined, name: string): boolean {
  if (word !== undefined) for (const { symbol } of word.hits) if (symbol.startsWith(`${name}.`)) return true;
  return false;
}
