import type { NumberWords, ReadingLanguage } from './language';
import type { Span, Word } from './words';

/** A number in a text, with its unit if it has one. */
export interface Quantity extends Span {
  readonly words: readonly Word[];
  readonly value: number;
  /** As in `NumberWords.units`. */
  readonly unit?: string;
  /** Whether the real number is said to be greater or smaller: "over ten", "less than a year". */
  readonly bound?: 'above' | 'below';
  /** Whether it is a part of a whole: "half of it". */
  readonly isShare: boolean;
}

/** The numbers in a part of a text; the two ends of a range are two numbers. */
export function quantitiesIn(words: readonly Word[], { numbers }: ReadingLanguage): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at, numbers);
    const unit =
      number && (unitAt(words, number, numbers) ?? unitBefore(words, at, number, quantities, numbers));
    if (number && (unit || number.isNumber)) {
      const half = halfAt(words, unit?.end ?? number.end, numbers);
      const next = half || (unit?.end ?? number.end);
      const first = unit?.start ?? at;
      const bound = boundBefore(words, first, numbers);
      quantities.push({
        value: half ? number.value + 0.5 : number.value,
        isShare: number.isShare,
        words: words.slice(first, next),
        start: (words[first] as Word).start,
        end: (words[next - 1] as Word).end,
        ...(unit && { unit: unit.name }),
        ...(bound && { bound }),
      });
      at = next;
    } else at++;
  }
  return quantities;
}

/** A quantity in another unit; `undefined` if they measure different things. */
export function inUnit(
  { value, unit }: Quantity,
  other: string,
  { numbers }: ReadingLanguage,
): number | undefined {
  const name = unitNamed(other, numbers);
  if (unit === undefined || unit === name) return value;
  const [from, to] = [seconds.get(unit), seconds.get(name)];
  return from && to ? (value * from) / to : undefined;
}

/** The name of a unit, which a pack writes in its own language. */
export function unitNamed(written: string, { units }: NumberWords): string {
  return Object.hasOwn(units, written) ? (units[written] as string) : written;
}

export function isTime(unit: string): boolean {
  return seconds.has(unit);
}

/** How long each unit of time is. Numbers alone, so that a bundler sees that it can leave them out of other apps. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_592_000],
  ['year', 31_536_000],
]);

interface NumberAt {
  readonly value: number;
  /** The place after it. */
  readonly end: number;
  readonly isShare: boolean;
  /** Whether it is a number without a unit too: "a minute" is one, "a speaker" and "this one" are not. */
  readonly isNumber: boolean;
}

function numberAt(words: readonly Word[], at: number, numbers: NumberWords): NumberAt | undefined {
  const { text, start } = words[at] as Word;
  if (/^\p{N}/u.test(text)) {
    // A part of a name: "L05G", "v2".
    if (at > 0 && words[at - 1]?.end === start) return;
    const isGrouped = text.at(-4) === numbers.thousands;
    const value = Number(text.normalize('NFKC').replace(/[.,]/u, isGrouped ? '' : '.'));
    if (Number.isNaN(value)) return;
    const half = halfAt(words, at + 1, numbers);
    return { value: half ? value + 0.5 : value, end: half || at + 1, isShare: false, isNumber: true };
  }
  if (numbers.articles.includes(text))
    return spelledAt(words, at + 1, numbers) ?? { value: 1, end: at + 1, isShare: false, isNumber: false };
  // "hour and a half"
  const isOne = Object.hasOwn(numbers.units, text) && halfAt(words, at + 1, numbers) > 0;
  if (isOne || numbers.unitsAlone.includes(text))
    return { value: 1, end: at, isShare: false, isNumber: false };
  return spelledAt(words, at, numbers);
}

/** A number in words: "twenty five", "two hundred". */
function spelledAt(words: readonly Word[], at: number, numbers: NumberWords): NumberAt | undefined {
  let value = spelledValue(words[at], numbers);
  if (value === undefined) return;
  let end = at + 1;
  for (
    let next = spelledValue(words[end], numbers);
    next !== undefined;
    next = spelledValue(words[end], numbers)
  ) {
    if (next === 100 && value >= 1 && value < 10) value *= 100;
    else if (value >= 20 && next >= 1 && `${value}`.endsWith('0'.repeat(`${next}`.length))) value += next;
    else break;
    end++;
  }
  const half = halfAt(words, end, numbers);
  if (half) return { value: value + 0.5, end: half, isShare: false, isNumber: true };
  return { value, end, isShare: value < 1 && value > 0, isNumber: value !== 1 || words.length === 1 };
}

function spelledValue(word: Word | undefined, { values }: NumberWords): number | undefined {
  return word && Object.hasOwn(values, word.text) ? values[word.text] : undefined;
}

/** The place after "and a half", or 0. */
function halfAt(words: readonly Word[], at: number, { andHalf }: NumberWords): number {
  return andHalf.every((word, index) => words[at + index]?.text === word) ? at + andHalf.length : 0;
}

/** A unit, and where its quantity begins and ends. */
interface UnitAt {
  readonly name: string;
  readonly start?: number;
  readonly end: number;
}

function unitAt(
  words: readonly Word[],
  { end: at, isShare }: NumberAt,
  { units, articles, of, whole }: NumberWords,
): UnitAt | undefined {
  let start = at;
  for (const { text } of words.slice(at, at + 2))
    if (text === of || whole.includes(text) || (isShare && articles.includes(text))) start++;
  for (const length of [2, 1]) {
    const found = words.slice(start, start + length);
    const name = found.map(({ text }) => text).join(' ');
    if (Object.hasOwn(units, name)) return { name: units[name] as string, end: start + found.length };
  }
  return;
}

/** A unit that no number before it has. */
function unitBefore(
  words: readonly Word[],
  at: number,
  { end }: NumberAt,
  before: readonly Quantity[],
  { units, unitsBefore }: NumberWords,
): UnitAt | undefined {
  const word = words[at - 1];
  if (word === undefined || !unitsBefore.includes(word.text) || before.at(-1)?.end === word.end) return;
  return { name: units[word.text] as string, start: at - 1, end };
}

function boundBefore(words: readonly Word[], at: number, { above, below }: NumberWords): Quantity['bound'] {
  const before = words.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  if (before.some((word) => above.includes(word))) return 'above';
  if (before.some((word) => below.includes(word))) return 'below';
  return;
}
