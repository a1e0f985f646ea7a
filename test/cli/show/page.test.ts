import { describe, expect, it } from 'vitest';
import { createPage } from '../../../src/cli/show/page';
import { printResult } from '../../../src/cli/show/print';

const [red, plain, bold, normal] = ['\u001b[31m', '\u001b[39m', '\u001b[1m', '\u001b[22m'];

function pageOf(write: (page: ReturnType<typeof createPage>) => void, colour = true): string {
  const page = createPage({ columns: 80, colour });
  write(page);
  return page.text();
}

describe('a page', () => {
  it('prints its own colours, nested as well', () => {
    const text = pageOf((page) => page.paragraph(page.style.bold(`a ${page.style.red('b')} c`)));
    expect(text).toBe(`${bold}a ${red}b${plain} c${normal}\n`);
    expect(pageOf((page) => page.paragraph(page.style.bold(page.style.red('a'))), false)).toBe('a\n');
  });

  it.each([true, false])('shows the colours that a text brought along, with colour: %s', (colour) => {
    const forged = `${red}forged`;
    const shown = '\\u001b[31mforged';
    expect(pageOf((page) => page.paragraph(forged), colour)).toBe(`${shown}\n`);
    expect(pageOf((page) => page.item(forged, forged), colour)).toBe(`${shown} ${shown}\n`);
    expect(pageOf((page) => page.heading(forged), colour)).toContain(shown);
    expect(pageOf((page) => page.whole(forged), colour)).toBe(`${shown}\n`);
    expect(pageOf((page) => page.command(forged, 0), colour)).toBe(`${shown}\n`);
    expect(pageOf((page) => page.whole(page.style.red(forged)), colour)).toContain(shown);
  });

  it('shows line breaks and marks that reverse a text', () => {
    expect(pageOf((page) => page.paragraph('a\nb\u2028c\u202ed\u200fe'))).toBe(
      'a\\u000ab\\u2028c\\u202ed\\u200fe\n',
    );
  });
});

it('JSON means the same with everything visible', () => {
  const result = { 'key\u202e': 'a\u001b\n\u007f\u009b\u2028\u200f\ud800"\\' };
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  printResult({ columns: 80, colour: false, program: '', out, error: out }, true, result, () => {});
  expect(JSON.parse(printed)).toEqual(result);
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Cs}\p{Bidi_Control}]/u);
});
