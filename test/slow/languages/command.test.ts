import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Prompts } from '../../../src/cli/ask/prompts';
import { talkWith } from '../../../src/cli/ask/talk';
import { createConversations } from '../../../src/conversation';
import type { Pack, Packs } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { randomNumbers } from '../../../src/study/random';
import { hardCoded, pseudoLanguage, pseudoPack } from '../../support/pseudo';
import { oneOf, randomReader } from '../../support/random-reader';
import { typeWords } from '../../support/type';

// The command has no other language than Russian to load, and a pseudo-language shows what it does not take from there.
vi.mock('../../../src/languages/ru/index', async () => {
  const { pseudoLanguage: pseudo } = await import('../../support/pseudo');
  return { russian: pseudo('ru') };
});

const folder = mkdtempSync(join(tmpdir(), 'remedy-rules-languages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'band.json');
const data = pseudoPack(JSON.parse(JSON.stringify(packs['mi-band-4'])), 'ru');
writeFileSync(file, JSON.stringify(data));
const pack = parsePack(data) as Pack;

/** Ids, flags, answers to type and the name of the program are the same in every language. */
const typed = new RegExp(
  `\\b(?:${[
    file.replace(/\W/g, '\\$&'),
    'remedy-rules',
    'diagnose',
    'symptoms',
    'devices',
    'unknown',
    'yes',
    'no',
    'ask',
  ]
    .concat([pack.symptoms, pack.remedies, packs].flatMap(Object.keys))
    .concat(Object.values(pack.symptoms).flatMap(({ options = {} }) => Object.keys(options)))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b|--[a-z-]+(?: [^\\s⟦⟧]+)?`,
  'g',
);

const foreign = (text: string) => hardCoded(text.replaceAll(file, ' ').replace(/⟦[^⟦⟧]*⟧/g, ' ')).length;
const leftIn = (text: string) =>
  hardCoded(
    text
      .replace(/https?:\S+/g, ' ')
      .replaceAll(file, ' ')
      .replace(typed, ' '),
  );

describe('the command says every sentence in the language', () => {
  it.each([
    ['diagnose', file],
    ['diagnose', file, 'frozen'],
    ['diagnose', file, 'frozen', '--full', '--language', 'ru'],
    ['diagnose', file, 'swollen'],
    ['diagnose', file, 'frozen', '--answer', 'battery-percent=8', '--tried', 're-pair=worse'],
    ['explain', file, 'frozen', '--why-not', 're-pair'],
    ['explain', file, 'frozen', '--tried', 're-pair=helped'],
    ['symptoms', file],
  ])('%s %s %s %s', async (...line) => {
    const { code, out, err } = await typeWords(line, { locale: 'ru_RU.UTF-8', columns: 4000 });
    expect([code, err]).toEqual([0, '']);
    expect(leftIn(out)).toEqual([]);
    expect(out).toContain('⟦');
  });

  it('of a terminal in it, and of one that was asked for it', async () => {
    const devices = await typeWords(['devices'], { locale: 'ru_RU.UTF-8' });
    expect(devices.out).toContain('⟦Líšt');
    const asked = await typeWords(['diagnose', file, 'frozen', '--language', 'ru-RU'], { columns: 4000 });
    expect(asked.out).toMatch(/diagnose \S+ frozen --language ru/);
  });

  it('and that it does not understand', async () => {
    const { code, err } = await typeWords(['diagnose', file, 'it is frozen'], { locale: 'ru' });
    expect(code).toBe(2);
    expect(err).toContain('⟦çáññót');
  });
});

describe('without a translation, the command', () => {
  it('speaks English in a terminal of another language', async () => {
    const english = await typeWords(['diagnose', 'mi-smart-speaker', 'ignores-voice']);
    const other = await typeWords(['diagnose', 'mi-smart-speaker', 'ignores-voice'], {
      locale: 'fr_FR.UTF-8',
    });
    expect(other).toEqual(english);
    expect(foreign(english.out)).toBeGreaterThan(0);
  });

  it('refuses a language that it does not speak, and names those that it does', async () => {
    const { code, err } = await typeWords(['diagnose', 'mi-band-4', '--language', 'fr']);
    expect([code, err]).toEqual([2, '"fr" is not a language of this command; use en or ru\n']);
  });
});

describe('a conversation in a terminal says every sentence in the language', () => {
  const language = pseudoLanguage('ru');

  it.each(Array.from({ length: 12 }, (_, seed) => [seed]))('%s', async (seed) => {
    const random = randomNumbers(seed);
    const band: Packs = { band: pack };
    const talk = createConversations(band, { language, reader: randomReader(random, band) });
    const said: string[] = [];
    const prompts: Prompts = {
      choose: async (message, choices, own) => {
        said.push(message, ...choices.map(({ label }) => label));
        if (own && random() < 0.3) return own('···');
        return oneOf(random, choices.slice(0, -1)).value;
      },
      search: async (message, find) => {
        const found = find('');
        said.push(message, ...found.map(({ label }) => label));
        return oneOf(random, found.slice(0, -1)).value;
      },
      line: async (message, complain) => {
        said.push(...message, complain('999999') ?? '');
        return '';
      },
    };
    let turns = 0;
    const stop = new Error('enough');
    const keep = () => {
      turns += 1;
      if (turns > 25) throw stop;
    };
    const terminal = {
      columns: 4000,
      colour: false,
      program: 'remedy-rules',
      out: () => {},
      error: () => {},
    };
    const tell = (text: string) => void said.push(text);
    await talkWith(
      { talk, language, terminal, prompts, tell, keep, resume: () => '' },
      talk.start('band'),
    ).catch((error: unknown) => expect(error).toBe(stop));
    expect(said.flatMap(hardCoded)).toEqual([]);
  });
});
