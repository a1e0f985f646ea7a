import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConversation } from '../../../src/cli/ask/conversation-file';
import { createConversations } from '../../../src/conversation';
import { InvalidPackError } from '../../../src/index';
import { parsePack } from '../../../src/pack/index';
import { toText } from '../../../src/render';
import soundPack from '../../support/sound-pack.json';
import { typeWords } from '../../support/type';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The colours of the command; hostile texts have other codes. */
const escapeSign = '\u001b';
const ownColours = new RegExp(`${escapeSign}\\[(?:1|2|7|22|27|31|32|33|36|39)m`, 'g');
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;

/** Everything that was printed may only be shown, and no line is one that a text brought along. */
function expectHarmless(printed: string): void {
  for (const line of printed.replace(ownColours, '').split('\n')) {
    expect(line).not.toMatch(obeyed);
    expect(line).not.toMatch(/^\s*forged/);
  }
}

async function type(...words: readonly string[]) {
  for (const colour of [false, true]) {
    const { out, err, code } = await typeWords(words, { colour });
    expectHarmless(out);
    expectHarmless(err);
    if (words.includes('--json') && code < 2) expect(() => JSON.parse(out)).not.toThrow();
  }
}

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[link](https://example.org)',
  '![image](https://example.org)',
  '**bold** _it_ `code`',
  '"] click a href "javascript:alert(1)"',
  '"]; classDef none fill:#000',
  'a --> b',
  '|x|',
  '&lt;b&gt;',
  '#quot;#35;',
  '$$x^2$$',
  'fa:fa-car',
  '\\n',
  '%% comment',
  'https://example.org',
];
const marks = ['\u200e', '\u200f', '\u061c'];
const controls = [
  '\u001b[8mhidden',
  '\u001b]8;;https://example.org\u0007link',
  '\u001b[2J',
  '\u009b35m',
  '\r\nforged: no problems found',
  '\nforged',
  '\u2028forged',
  '\u0085forged',
  '\b\b\b',
  '\u007f',
  '\u202eforged',
  '\u2066',
  '\ud800',
  '\u0000',
];

const joined = (parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme-ascii', maxLength: 8 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => list.join(' '));
/** What the format allows in a text. Braces would be placeholders, so they come in by the wording. */
const text = joined([...markup, ...marks, '{w}']).map((one) => one.replace(/[{}](?!w\})(?<!\{w\})/g, ''));
const wording = joined([...markup, ...marks, '%%{init: {"theme": "dark"}}%%', '%%{wrap}%%', '{{', '}}', '{']);
const outside = joined([...markup, ...marks, ...controls]);

/** A copy of a value with every text of the given fields replaced, in turn. */
function withTexts(value: unknown, fields: readonly string[], next: () => string, field = ''): unknown {
  if (typeof value === 'string')
    return fields.includes(field) ? `A ${next()}${field === 'question' ? '?' : ''}` : value;
  if (Array.isArray(value)) return value.map((part) => withTexts(part, fields, next, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      withTexts(
        part,
        fields,
        next,
        field === 'needs' || field === 'blockedBy' || field === 'options' ? field : key,
      ),
    ]),
  );
}

const fields = [
  'name',
  'title',
  'question',
  'unit',
  'options',
  'needs',
  'blockedBy',
  'hazard',
  'consequence',
];
/** A pack that loads, with hostile texts wherever the checks allow them. */
const hostilePack = fc
  .tuple(fc.array(text, { minLength: 20, maxLength: 20 }), wording)
  .map(([texts, w]) => {
    let at = 0;
    const next = () => {
      at += 1;
      return texts[at % texts.length] as string;
    };
    const pack = withTexts(soundPack, fields, next) as typeof soundPack;
    return { ...pack, wording: { ...pack.wording, w } };
  })
  .filter((pack) => {
    try {
      return parsePack(pack) !== undefined;
    } catch (error) {
      if (error instanceof InvalidPackError) return false;
      throw error;
    }
  });

const fileName = outside.map((name) => `${name.replace(/[/\0\ud800]/g, '').slice(0, 60)}.json`);
const answers = ['dark', 'flickers', '--answer', 'hours=2000', '--answer', 'socket=switched'];

let count = 0;
/** Writes a pack, and cases beside it, into a folder of their own. */
function written(name: string, pack: unknown, cases?: unknown): string {
  count += 1;
  const place = join(folder, String(count));
  mkdirSync(place);
  const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  writeFileSync(join(place, name), asText(pack));
  if (cases !== undefined) writeFileSync(join(place, name.replace(/\.json$/, '.cases.json')), asText(cases));
  return join(place, name);
}

describe('what a terminal shows is never obeyed', () => {
  it('of a pack that loads, by any command', async () => {
    const every = fc.asyncProperty(hostilePack, fileName, outside, async (pack, name, caseName) => {
      const right = { given: ['dark'], must: { suspects: ['no-power'] } };
      const wrong = { given: ['dark'], must: { first: ['service'] } };
      const file = written(name, pack, { right, [`Case ${caseName}`]: wrong });
      for (const flags of [[], ['--json']]) {
        for (const command of ['lint', 'preview']) await type(command, file, ...flags);
        await type('test', file, ...flags);
        await type('coverage', file, ...flags);
        await type('symptoms', file, ...flags);
        await type('diagnose', file, ...answers, ...flags);
        await type('diagnose', file, 'smells', ...flags);
        await type('explain', file, ...answers, '--why-not', 'new-bulb', ...flags);
        await type('graph', file, ...flags);
        await type('graph', file, '--observe', 'dark', ...flags);
      }
      await type('diagnose', file, ...answers, '--full');
      await type('ask', file, 'dark');
    });
    await fc.assert(every, { numRuns: 12 });
  });

  it('of a pack that loads, by any study', async () => {
    const every = fc.asyncProperty(hostilePack, hostilePack, fileName, async (before, after, name) => {
      const [old, file] = [written(name, before), written(name, after)];
      for (const flags of [[], ['--json']]) {
        await type('simulate', file, '--count', '3', ...flags);
        await type('impact', old, file, '--count', '3', ...flags);
        await type('sensitivity', file, '--count', '1', ...flags);
      }
    });
    await fc.assert(every, { numRuns: 4 });
  });

  it('of a pack that is refused, of broken JSON, and of names that do not exist', async () => {
    const every = fc.asyncProperty(outside, outside, fileName, async (one, other, name) => {
      const broken = [
        { ...soundPack, [one]: other, symptoms: { ...soundPack.symptoms, [other]: { question: one } } },
        { ...soundPack, faults: { [one]: { signs: { [other]: one } } }, wording: { [one]: other } },
        { format: 1, extends: `${one}.json`, overrides: { [other]: one } },
        { format: 1, extends: one, overrides: { faults: { [other]: {} } } },
        `{ "a": ${one}`,
        `{ ${JSON.stringify(one)}: 1, ${JSON.stringify(one)}: 2 }`,
        `export default ${one}`,
      ];
      for (const pack of broken) {
        const file = written(name, pack);
        for (const flags of [[], ['--json']]) {
          await type('lint', file, ...flags);
          await type('preview', file, ...flags);
        }
        await type('symptoms', file);
      }
      const module = written(name.replace(/\.json$/, '.mjs'), `throw new Error(${JSON.stringify(one)});`);
      await type('lint', module);
      await type('preview', module);
      const file = written(name, soundPack, { [one]: { given: [other], [one]: {} } });
      await type('test', file);
      await type('coverage', file, `${one}.json`);
      for (const command of [
        'preview',
        'lint',
        'test',
        'symptoms',
        'diagnose',
        'graph',
        'simulate',
        'ask',
        one,
      ]) {
        await type(command, one.replaceAll('\0', ''));
      }
    });
    await fc.assert(every, { numRuns: 40 });
  });

  it('of what is typed', async () => {
    const every = fc.asyncProperty(outside, async (one) => {
      await type('diagnose', 'mi-band-2', one);
      await type('diagnose', 'mi-band-2', `${one} black screen`);
      await type('diagnose', 'mi-band-2', 'frozen', '--tried', one);
      await type('diagnose', 'mi-band-2', '--answer', `${one}=yes`);
      await type('diagnose', 'mi-band-2', '--answer', `frozen=${one}`);
      await type('explain', 'mi-band-2', 'frozen', '--why-not', one);
      await type('simulate', 'mi-band-2', '--count', one);
      await type('new', one);
      await type('new', 'kettle', one.replaceAll('\0', ''), '--name', one);
      await type('devices', '--json');
    });
    // What is created must not stay.
    const back = process.cwd();
    process.chdir(folder);
    await fc.assert(every, { numRuns: 40 }).finally(() => process.chdir(back));
  });

  it('of the text for support, and of a conversation that is refused', () => {
    const every = fc.property(hostilePack, outside, outside, (pack, one, other) => {
      const packs = { lamp: parsePack(pack) };
      const { start, tried, handOver } = createConversations(packs);
      for (const symptom of ['dark', 'smells'] as never[]) {
        const conversation = tried(start('lamp', [symptom]), 'new-bulb', 'skipped');
        expectHarmless(toText(handOver(conversation)));
      }
      const entries = [{ kind: 'observed', answers: { [one]: other } }, { kind: one }];
      const file = written('conversation.json', { format: one, device: other, [one]: 1, entries });
      try {
        readConversation(packs, 'lamp', file);
        expect.unreachable();
      } catch (error) {
        expectHarmless((error as Error).message);
      }
    });
    fc.assert(every, { numRuns: 60 });
  });
});

describe('a Mermaid graph', () => {
  const label = `"(?:[\\p{L}\\p{M}\\p{N}\\p{Zs}.,?!'()/+-]|[^!-~\\p{Cc}\\p{Cs}\\p{Bidi_Control}]|#\\d+;)*"`;
  const [open, close] = ['\\(\\[|\\{\\{|\\[/|\\[|\\(', '\\]\\)|\\}\\}|/\\]|\\]|\\)'];
  const known = new RegExp(
    [
      'flowchart LR',
      ` {2}[a-z][a-z0-9_]*(?:${open})${label}(?:${close})(?::::[a-z]+)?`,
      ` {2}[a-z][a-z0-9_]* (?:-->|-\\.->)(?:\\|${label}\\|)? [a-z][a-z0-9_]*`,
      ' {2}classDef [a-z]+ [\\w:#,-]+',
    ]
      .map((line) => `^${line}$`)
      .join('|'),
    'u',
  );

  it('has no line but nodes, edges and styles, and no label that is more than text', async () => {
    const every = fc.asyncProperty(hostilePack, async (pack) => {
      const { out } = await typeWords(['graph', written('pack.json', pack)]);
      for (const line of out.trimEnd().split('\n')) expect(line).toMatch(known);
    });
    await fc.assert(every, { numRuns: 200 });
  });
});
