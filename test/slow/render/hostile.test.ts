import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation';
import { type Diagnosis, packs } from '../../../src/index';
import { toHtml, toMarkdown, toMermaid, toText } from '../../../src/render/index';
import { hostileText, withTexts } from '../../support/hostile-texts';
import { diagnosisOf } from '../../support/showing';

/** Ids, and words of a closed list, which no pack chooses freely. */
const kept = new Set([
  ...['device', 'verdict', 'kind', 'id', 'alert', 'ids', 'signalWord', 'advice', 'risk', 'standing', 'grade'],
  ...['language', 'direction'],
  ...['fault', 'symptom', 'remedy', 'ruleOut', 'askFirst', 'unanswered', 'unanswerable', 'with', 'decides'],
  ...['chance', 'method', 'tried', 're-pair', 'hidden'],
]);

const samples: readonly Diagnosis[] = [
  diagnosisOf('mi-band-2', { frozen: true, 'phone-available': false }, { 're-pair': 'worse' }),
  diagnosisOf('mi-band-4', ['screen-dark']),
  diagnosisOf('mi-band-2', ['swollen']),
  diagnosisOf('mi-band-2', ['steps-wrong']),
  diagnosisOf('mi-band-2', []),
  diagnosisOf('mi-smart-speaker', ['ignores-voice']),
];

const hostileDiagnosis = fc
  .tuple(fc.constantFrom(...samples), fc.array(hostileText, { minLength: 30, maxLength: 30 }))
  .map(([sample, texts]) => {
    let at = 0;
    const next = () => {
      at += 1;
      return texts[at % texts.length] as string;
    };
    return withTexts(sample, kept, next);
  });

const settings = fc.record({ full: fc.boolean() });

/** In a terminal, no line is a text's own, and nothing is obeyed. */
function expectPlainText(render: (width: number) => string, width: number): void {
  const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
  for (const line of render(width).split('\n')) expect(line).not.toMatch(obeyed);
  for (const line of render(10_000).split('\n')) expect(line).not.toMatch(/^\s*forged/);
}

const tag =
  /^<(?:(section|h[2-6]|p|ul|ol|li|dl|dt|dd|strong|small|span)((?: (?:lang|dir|data-[a-z]+)="[^"<>]*"| start="\d+")*)|a href="https?:\/\/[^"'<>\s]*"|\/(?:section|h[2-6]|p|ul|ol|li|dl|dt|dd|strong|small|span|a))>$/;

/** HTML has only our elements and attributes, all closed. */
function expectPlainHtml(html: string): void {
  const open: string[] = [];
  for (const [whole] of html.matchAll(/<[^>]*>?/g)) {
    expect(whole).toMatch(tag);
    const [, slash, name] = /^<(\/?)(\w+)/.exec(whole)!;
    if (slash === '') open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  const words = html.replace(/<[^>]*>/g, '');
  expect(words.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
  expect(html).not.toMatch(/[\p{Cs}\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
}

/** Markdown has only our headings, lists, emphasis and links. */
function expectPlainMarkdown(written: string): void {
  const kinds = new Set<string>();
  const visit = (token: Token & { tokens?: Token[]; items?: Token[] }) => {
    kinds.add(token.type);
    if (token.type === 'link') expect(token.href).toMatch(/^https?:\/\//);
    // An escaped character is a token of its own.
    for (const inner of [...(token.tokens ?? []), ...(token.items ?? [])]) visit(inner);
  };
  for (const token of marked.lexer(written)) visit(token);
  const ours = ['heading', 'paragraph', 'list', 'list_item', 'strong', 'text', 'escape', 'space', 'link'];
  expect(
    [...kinds].filter((kind) => !ours.includes(kind)),
    written,
  ).toEqual([]);
}

describe('no text of a pack is more than text', () => {
  it('in a terminal: no line is its own, and nothing is obeyed', () => {
    const every = fc.property(
      hostileDiagnosis,
      settings,
      fc.integer({ min: 20, max: 100 }),
      (diagnosis, how, width) => {
        expectPlainText((columns) => toText(diagnosis, { ...how, width: columns }), width);
      },
    );
    fc.assert(every, { numRuns: 150 });
  });

  it('in HTML: only our elements and attributes, all closed', () => {
    const every = fc.property(hostileDiagnosis, settings, (diagnosis, how) => {
      expectPlainHtml(toHtml(diagnosis, how));
    });
    fc.assert(every, { numRuns: 150 });
  });

  it('in Markdown: only our headings, lists, emphasis and links', () => {
    const every = fc.property(hostileDiagnosis, settings, (diagnosis, how) => {
      expectPlainMarkdown(toMarkdown(diagnosis, how));
    });
    fc.assert(every, { numRuns: 300 });
  });

  it('in Markdown: nothing is added or lost, so it reads as in HTML', () => {
    const every = fc.property(hostileDiagnosis, (diagnosis) => {
      const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, '');
      const viaMarkdown = words(marked.parse(toMarkdown(diagnosis), { async: false }));
      expect(viaMarkdown.replace(/:/g, '')).toBe(words(toHtml(diagnosis)).replace(/:/g, ''));
    });
    fc.assert(every, { numRuns: 150 });
  });

  it('in Mermaid: only nodes, edges and styles', () => {
    const label = '"(?:[^"\\p{Cc}\\p{Cs}<>`\\[\\]{}|;&$%\\\\]|#\\d+;)*"';
    const line = new RegExp(
      `^(?:flowchart LR| {2}\\w+(?:\\(\\[${label}\\]\\)|\\[${label}\\]|\\(${label}\\)|\\[/${label}/\\])(?::::\\w+)?| {2}\\w+ (?:-->|-\\.->)(?:\\|${label}\\|)? \\w+| {2}classDef \\w+ [\\w:#,-]+)$`,
      'u',
    );
    const every = fc.property(hostileDiagnosis, (diagnosis) => {
      for (const one of toMermaid(diagnosis).trimEnd().split('\n')) expect(one).toMatch(line);
    });
    fc.assert(every, { numRuns: 150 });
  });
});

describe('no word of an owner is more than text', () => {
  const { start, view, handOver, back } = createConversations(packs);
  const told = (text: string, suggested = {}) => ({
    ...start('mi-band-4'),
    entries: [
      {
        ...({ kind: 'told', view: 'opening', wantsHelp: false, tried: {}, ask: [] } as const),
        ...{ text, suggested, isUnderstood: false, answers: { frozen: true } },
      },
    ],
  });

  it('in what is shown, and in the hand-over', () => {
    const every = fc.property(hostileText, fc.integer({ min: 20, max: 100 }), (text, width) => {
      const conversation = told(text, { fell: true });
      for (const what of [view(conversation), handOver(conversation)]) {
        expectPlainText((columns) => toText(what, { width: columns }), width);
        expectPlainHtml(toHtml(what));
        expectPlainMarkdown(toMarkdown(what));
        expect(toText(what)).toContain('“');
      }
      expect(toText(handOver(back(conversation)))).not.toContain('“');
    });
    fc.assert(every, { numRuns: 150 });
  });
});

describe('a link', () => {
  const withUrl = (url: string): Diagnosis => {
    const diagnosis = diagnosisOf('mi-smart-speaker', ['ignores-voice']);
    const sources = [{ id: 'a', title: 'The source', grade: 'maker', url } as const];
    return { ...diagnosis, remedies: diagnosis.remedies.map((remedy) => ({ ...remedy, sources })) };
  };

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' \u0000javascript:alert(1)',
    '//example.org',
    'JAVASCRIPT:x',
  ])('to %j is none', (url) => {
    expect(toHtml(withUrl(url), { full: true })).not.toMatch(/href="(?!https)/);
    expect(toMarkdown(withUrl(url), { full: true })).not.toContain('[The source]');
  });

  it('cannot leave its attribute or its brackets', () => {
    const url = "https://example.org/a b\"onclick='x'><b>(c)\\[d]";
    const target = 'https://example.org/a%20b%22onclick=%27x%27%3E%3Cb%3E%28c%29%5C%5Bd%5D';
    expect(toHtml(withUrl(url), { full: true })).toContain(`<a href="${target}">The source</a>`);
    expect(toMarkdown(withUrl(url), { full: true })).toContain(`[The source](<${target}>)`);
  });

  it('stays as it is if it is an ordinary one', () => {
    const url = 'https://example.org/a/b_c-d.html?e=f&g=%20h#i';
    expect(toMarkdown(withUrl(url), { full: true })).toContain(`(<${url}>)`);
    expect(toText(withUrl(url), { full: true, width: 30 })).toContain(`${url}\n`);
  });
});
