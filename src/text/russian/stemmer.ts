/**
 * The stem of a Russian word in lower case, without "ё": the Snowball algorithm of Martin Porter, described at
 * https://snowballstem.org/algorithms/russian/stemmer.html.
 */
export function stemmer(word: string): string {
  const start = word.search(vowel) + 1;
  // Endings begin after the first vowel.
  return word.slice(0, start) + withoutEndings(word, start);
}

function withoutEndings(word: string, start: number): string {
  if (start === 0) return word;
  const inflected = withoutInflection(word.slice(start)).replace(/и$/, '');
  return (word.slice(0, start) + inflected).replace(quality, '$1').slice(start).replace(tail, '');
}

function withoutInflection(rest: string): string {
  if (gerund.test(rest)) return rest.replace(gerund, '');
  const active = rest.replace(/с[яь]$/, '');
  const ending = [adjectival, verb, noun].find((one) => one.test(active));
  return ending ? active.replace(ending, '') : active;
}

const vowel = /[аеиоуыэюя]/;

const gerund = /(?:(?<=[ая])в|[иы]в)(?:ши|шись)?$/;

/** An adjective, or a participle. */
const adjectival =
  /(?:(?<=[ая])(?:ем|нн|вш|ю?щ)|[иы]вш|ующ)?(?:[еиоы]е|[иы]ми|[еиоы][йм]|[ео]го|[ео]му|[иы]х|[уюое]ю|[ая]я)$/;

const verb =
  /(?:(?<=[ая])(?:л[аио]?|н[аы]?|нн?о|[ей]те|й|е[мт]|ешь|ют|ть)|[иы]л[аио]?|ен[аоы]?|[еу]йте|ите|[еу]й|[иы][мт]|ят|у[ею]т|[иы]ть|ишь|у?ю)$/;

const noun = /(?:[ео]в|[иь]е|е?и|и?ями|ами|и?[ео]?й|и?ям|и?ем|ам|ом|и?ях|ах|[иь]?ю|[иь]?я|[аеоуыь])$/;

/** "-ость", in words that are long enough without it. */
const quality = /^([^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя].*)ость?$/;

/** Of a superlative, a doubled "н", or the soft sign. */
const tail = /(?<=н)н(?:ейше?)?$|ейше?$|ь$/;
