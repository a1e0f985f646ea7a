/** Letters of other scripts, and letters with strokes that decomposition keeps, by the Latin letter they look like. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ',
  b: 'вьʙβ',
  c: 'сςᴄ',
  d: 'ԁɗđᴅ',
  e: 'еєεҽᴇ',
  f: 'ғϝꜰ',
  g: 'ɡԍɢ',
  h: 'һнηʜħ',
  i: 'іιɩıɪ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ӏłʟ',
  m: 'мᴍ',
  n: 'ոпɴν',
  o: 'оοσօøᴏ',
  p: 'рρᴘ',
  q: 'ԛ',
  r: 'гяʀ',
  s: 'ѕꜱ',
  t: 'тτᴛŧ',
  u: 'υսцᴜ',
  v: 'ѵᴠ',
  w: 'ԝωшᴡ',
  x: 'хχ',
  y: 'уүγʏ',
  z: 'ᴢʐƶ',
};

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, alike]) => [...alike].map((other) => [other, letter])),
);

/** Signs that replace letters inside a word; 1 is read as i and as l. */
const signs: Readonly<Record<string, string>> = {
  '0': 'o',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '|': 'l',
  '!': 'i',
};

const entities: Readonly<Record<string, string>> = { nbsp: ' ', shy: '', zwj: '', zwnj: '', amp: '&' };

/**
 * Every way to read a text, in small Latin letters: with the punctuation inside words as a space and as nothing, with
 * signs replaced by the letters they look like, and with spaced-out letters joined.
 */
export function readings(text: string): string[] {
  const plain = latinLetters(withoutMarkup(text));
  const spelled = [plain, withoutSigns(plain, 'i'), withoutSigns(plain, 'l')];
  const punctuated = new Set(spelled.flatMap((one) => [broken(one, ' '), broken(one, ','), joined(one)]));
  return [...new Set([...punctuated].flatMap((one) => [one, drawnTogether(one)]))];
}

/** Spaced-out letters, such as "f r e e z e r", joined to one word. */
export function spacedOut(reading: string): string[] {
  return grouped(reading).flatMap((words) => (words.length > 2 ? [lettersOf(words.join(''))] : []));
}

/** A text as a browser shows it, without entities and tags. */
function withoutMarkup(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, point) => character(Number.parseInt(point, 16)))
    .replace(/&#(\d{1,7});?/g, (_, point) => character(Number(point)))
    .replace(/&([a-z]{2,6});/gi, (whole, name) => entities[name.toLowerCase()] ?? whole)
    .replace(/<[^<>]{0,200}>/g, '');
}

function character(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function latinLetters(text: string): string {
  const decomposed = text
    .replace(/[´ʼ]/g, '')
    .normalize('NFKD')
    .replace(/[\u{1f150}-\u{1f169}]/gu, (sign) => shifted(sign, 0x1f150))
    .replace(/[\u{1f170}-\u{1f189}]/gu, (sign) => shifted(sign, 0x1f170))
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (sign) => shifted(sign, 0x1f1e6))
    .replace(/[\p{M}\p{Cf}\u115f\u1160\u2800'’‘`]/gu, '')
    .toLowerCase();
  return [...decomposed].map((sign) => latin.get(sign) ?? sign).join('');
}

/** Letters in boxes and flags are in alphabetical order. */
function shifted(sign: string, first: number): string {
  return String.fromCharCode((sign.codePointAt(0) ?? first) - first + 'a'.charCodeAt(0));
}

/** Digits and signs inside words as letters; a number stays a number. */
function withoutSigns(text: string, one: 'i' | 'l'): string {
  return text.replace(/[a-z0-9@$€£|!]+/g, (word) =>
    /[a-z]/.test(word) ? word.replace(/[0-9@$€£|]|!(?=.)/g, (sign) => signs[sign] ?? one) : word,
  );
}

/** Punctuation as spaces, except marks that end a sentence or a part of one. */
function broken(text: string, line: ' ' | ','): string {
  return tidy(text.replace(/[\n\r–—()[\]{}•]/g, line).replace(/[^a-z0-9\s.,:;!?]/g, ' '));
}

/** Punctuation inside words, and hyphens at the end of a line, as nothing. */
function joined(text: string): string {
  return broken(
    text.replace(/-[^\S\n]*\n\s*/g, '').replace(/(?<=[a-z0-9])[^a-z0-9\s]+(?=[a-z0-9])/g, ''),
    ' ',
  );
}

function drawnTogether(reading: string): string {
  return grouped(reading)
    .map((words) => (words.length > 2 ? lettersOf(words.join('')) : words.join(' ')))
    .join(' ');
}

/** The words of a text, with neighbouring single letters in one group. */
function grouped(reading: string): string[][] {
  const groups: string[][] = [];
  let single = false;
  for (const word of reading.split(' ')) {
    const isSingle = lettersOf(word).length === 1;
    if (single && isSingle) groups.at(-1)?.push(word);
    else groups.push([word]);
    single = isSingle;
  }
  return groups;
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}

function tidy(text: string): string {
  return text
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/\s+/g, ' ')
    .trim();
}
