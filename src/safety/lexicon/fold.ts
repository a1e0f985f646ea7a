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

/** The Cyrillic letter that a Latin one looks like. */
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};

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

/** A text in small letters as a reader sees it: without markup, accents, invisible signs and letters in disguise. */
export function fold(text: string): string {
  // No language that is read has these signs, and some stand for up to eighteen letters.
  const bounded = text.replace(
    /[\u1100-\u115e\u1161-\u11ff\u3040-\u30ff\u3200-\u9fff\uac00-\ud7af\ufb50-\ufdff]+/g,
    ' ',
  );
  const decomposed = withoutMarkup(bounded)
    .replace(/[´ʼ]/g, '')
    .normalize('NFKD')
    .replace(/[\u{1f150}-\u{1f169}]/gu, (sign) => shifted(sign, 0x1f150))
    .replace(/[\u{1f170}-\u{1f189}]/gu, (sign) => shifted(sign, 0x1f170))
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (sign) => shifted(sign, 0x1f1e6))
    .replace(/[\p{M}\p{Cf}\u115f\u1160\u2800'’‘`]/gu, '')
    .toLowerCase();
  return decomposed.replace(/([\p{L}])\1{2,}/gu, '$1$1');
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

/** Letters in boxes and flags are in alphabetical order. */
function shifted(sign: string, first: number): string {
  return String.fromCharCode((sign.codePointAt(0) ?? first) - first + 'a'.charCodeAt(0));
}

/** A folded word in small Latin letters, and in Cyrillic ones if any of it is: a letter may be borrowed for its looks. */
export function spellings(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  if (/^[а-я]+$/.test(word) && !/^[авгекмнорстух]+$/.test(word)) return [word];
  const latinLetters = [...word].map((sign) => latin.get(sign) ?? sign).join('');
  const all = [latinLetters];
  if (/[0-9@$€£|!]/.test(word) && /\p{L}/u.test(word)) {
    for (const one of 'il') all.push(latinLetters.replace(/[0-9@$€£|!]/g, (sign) => signs[sign] ?? one));
  }
  if (/[а-я]/.test(word)) all.push([...word].map((sign) => cyrillic[sign] ?? sign).join(''));
  return all;
}
