import fc from 'fast-check';

/** Texts that are more than text to a browser, to Markdown or to Mermaid, if nothing escapes them. */
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '</li></ul></section><h1>forged</h1>',
  '<!-- comment -->',
  '[link](https://example.org)',
  '![image](https://example.org)',
  '[ref]: https://example.org',
  '[x][ref]',
  '**bold** _it_ __b__ `code` ~~gone~~',
  '# heading',
  '> quote',
  '1. item',
  '- item',
  '+ item',
  '---',
  '===',
  '```',
  '    code',
  '| a | b |',
  '| --- | --- |',
  '<https://example.org>',
  'https://example.org',
  'www.example.org',
  'someone@example.org',
  '&lt;b&gt; &amp; &#60;',
  ':smile:',
  '$$x^2$$',
  '\\',
  'end!',
  'javascript:alert(1)',
  '"] --> x["',
  '%%{init: {}}%%',
];

/** What a terminal, or whoever reads lines, obeys. */
const controls = [
  '\u001b[8mhidden',
  '\u001b]8;;https://example.org\u0007link',
  '\u009b35m',
  '\r\nforged',
  '\n# forged',
  '\n\n<b>forged</b>',
  '\u2028forged',
  '\u0085forged',
  '\b\b',
  '\u007f',
  '\u202eforged',
  '\u2066',
  '\ud800',
  '\u0000',
  '\t',
];

/** One of them, or several in a row, with other characters between. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...markup, ...controls), fc.string({ unit: 'grapheme-ascii', maxLength: 8 })),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

/** A copy of data in which every text is another one; ids and what is one of a few words stay. */
export function withTexts<Value>(value: Value, kept: ReadonlySet<string>, next: () => string): Value {
  const copy = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return kept.has(key) ? part : next();
    if (Array.isArray(part)) return part.map((one) => copy(one, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, copy(one, name)]));
  };
  return copy(value, '') as Value;
}
