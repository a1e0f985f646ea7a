import type { Form } from '../forms';

/** The forms of a word, and how each is used. */
export function formsOf(word: string, isVerb: boolean): (readonly [string, Form])[] {
  const stem = word.replace(/e$/, '');
  const third = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word.replace(/([^aeiou])y$/, '$1ie')}s`;
  if (!isVerb)
    return [
      [word, 'plain'],
      [third, 'plain'],
    ];
  const double = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? [stem, word + word.at(-1)] : [stem];
  return [
    [word, 'order'],
    [third, 'statement'],
    ...double.flatMap((one) => [
      [`${one}ing`, 'act'] as const,
      [`${one.replace(/([^aeiou])y$/, '$1i')}ed`, 'past'] as const,
    ]),
  ];
}
