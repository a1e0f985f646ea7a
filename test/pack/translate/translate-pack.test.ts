import { describe, expect, it } from 'vitest';
import { createConversations } from '../../../src/conversation';
import { createDiagnoser } from '../../../src/diagnoser';
import { InvalidPackError } from '../../../src/errors';
import { isReviewed, type Pack } from '../../../src/format/pack';
import { fill, textsIn } from '../../../src/format/texts';
import { definePack, extendPack, parsePack, translatePack } from '../../../src/pack';
import { german, germanWithout, lamp } from '../../support/german-lamp';
import { decidingParts, withoutWords } from '../../support/without-words';

const source = definePack(lamp);
const translated = translatePack(source, german, { device: 'lamp' });
const diagnosed = (pack: Pack, ...given: Parameters<ReturnType<typeof createDiagnoser>['diagnoseSync']>) =>
  createDiagnoser({ [given[0]]: pack }).diagnoseSync(...given);

const english = new Set(Object.keys(german.texts).map((text) => fill(text, lamp.wording)));
const isEnglish = (text: string) => english.has(text);

function issuesOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidPackError) return error.issues;
    throw error;
  }
  return [];
}

describe('a translated pack', () => {
  it('has every text in the other language, with the words for its placeholders', () => {
    expect(translated.symptoms.hot.question).toBe('Spüren Sie Hitze, wenn Sie den runden Knopf berühren?');
    expect(translated.symptoms.age.unit).toBe('Jahre');
    expect(translated.symptoms.colour.options).toEqual({ red: 'Sie ist rot', blue: 'Sie ist blau' });
    expect(translated.remedies['plug-in'].outcomes?.['flickers']?.text).toBe('Sie flackert nur');
    expect(translated.remedies['plug-in'].disputed?.against.claim).toBe('Es hilft nie.');
    const left = textsIn(translated).filter(({ text }) => isEnglish(text));
    expect(left).toEqual([]);
  });

  it('is the same in all but words', () => {
    expect(withoutWords(translated)).toEqual(withoutWords(source));
    expect(decidingParts(translated)).toEqual(decidingParts(source));
    expect(translated.language).toBe('de');
  });

  it('has the phrases of the catalog, and its names for the device beside those of the pack', () => {
    expect(translated.symptoms.dark.phrases).toEqual(['kein Licht']);
    expect(translated.remedies['sync-it'].phrases).toEqual(['abgeglichen']);
    expect(translated.device).toEqual({ name: 'Lamp', aliases: ['Leuchte'] });
    expect(translatePack(source, german).device).toEqual({ name: 'Lamp' });
  });

  it('is frozen, and a stranger’s if its source or its catalog is', () => {
    expect(Object.isFrozen(translated.symptoms.dark)).toBe(true);
    expect(isReviewed(translated)).toBe(true);
    expect(isReviewed(translatePack(source, german, { reviewed: false }))).toBe(false);
    expect(isReviewed(translatePack(parsePack(lamp) as Pack, german))).toBe(false);
  });

  it('does not lose a warning about words that only its source has', () => {
    const erase = {
      format: 1,
      remedies: { wipe: { ...lamp.remedies['sync-it'], title: 'Löschen', methods: ['erasing'] } },
      faults: { mixed: { ...lamp.faults.worn, name: 'Verwirrt', remedies: { wipe: 'usually' } } },
    } as const;
    const warnings = (pack: Pack) =>
      diagnosed(pack, 'lamp', { colour: 'red', age: 10, hot: false }).remedies.flatMap(
        ({ id, warnings: all }) => all.flatMap((one) => (one.with ? [[id, ...one.with]] : [])),
      );
    const extended = extendPack(source, erase) as Pack;
    expect(warnings(extended)).not.toEqual([]);
    expect(warnings(extendPack(translated, erase) as Pack)).toEqual(warnings(extended));
  });
});

describe('a text without a translation', () => {
  const guarded = [
    'Is {knob} hot?',
    'the round knob',
    'Dry your hands.',
    'Leave it plugged in.',
    'The socket is live.',
    'It can hurt you.',
    'Touch only the plug.',
    'It is too hot',
    'It can burn you.',
    'Burns need a doctor.',
    'Pull the plug.',
    'It is old',
    'Old parts break.',
    'Let an expert look at it.',
    'How old is it?',
  ];

  it.each(guarded)('refuses the pack if it protects the owner: %s', (text) => {
    const issues = issuesOf(() => translatePack(source, germanWithout(text)));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['untranslated-warning']));
    const empty = { ...german, texts: { ...german.texts, [text]: ' ' } };
    expect(issuesOf(() => translatePack(source, empty))).toEqual(issues);
  });

  it('is reported with all others, with its place and the nearest key', () => {
    const { texts } = germanWithout('Pull the plug.', 'Old parts break.');
    const catalog = { ...german, texts: { ...texts, 'Pull the plugs.': 'Ziehen Sie die Stecker.' } };
    const issues = issuesOf(() => translatePack(source, catalog));
    expect(issues.map(({ path }) => path)).toEqual([
      ['alerts', 'overheated', 'now', 0],
      ['cautions', 'aged', 'because'],
    ]);
    expect(issues[0]?.message).toContain('did you mean the key "Pull the plugs."?');
  });

  it.each(Object.keys(german.texts).filter((text) => !guarded.includes(text)))(
    'keeps its entry in the source language, but none of its warnings: %s',
    (text) => {
      const pack = translatePack(source, germanWithout(text));
      const left = textsIn(pack).filter((one) => isEnglish(one.text));
      expect(left.map((one) => one.text)).toContain(fill(text, lamp.wording));
      const entries = new Set(left.map(({ path }) => path.slice(0, path[0] === 'service' ? 1 : 2).join('/')));
      for (const { path } of left)
        expect(['before', 'after', 'hazards'], path.join('.')).not.toContain(path[2]);
      for (const entry of entries) expect(entry).toMatch(/^(?:symptoms|rules|faults|remedies|service)/);
      expect(decidingParts(pack)).toEqual(decidingParts(source));
    },
  );

  it('marks its entry in results', () => {
    const lacking = ['Is it dark?', 'It has no power', 'It shines red', 'It shines.', 'Ask the seller'];
    const pack = translatePack(source, germanWithout(...lacking));
    const { faults, recognised, remedies } = diagnosed(pack, 'lamp', {
      dark: true,
      colour: 'red',
      hot: false,
    });
    expect(faults.map(({ id, lang }) => [id, lang])).toContainEqual(['unplugged', 'en']);
    expect(faults.map(({ id, lang }) => [id, lang])).toContainEqual(['worn', undefined]);
    expect(recognised).toMatchObject([{ id: 'red', lang: 'en' }]);
    expect(Object.fromEntries(remedies.map(({ id, lang }) => [id, lang]))).toEqual({
      'plug-in': 'en',
      'sync-it': undefined,
      service: 'en',
    });
    const { view, start } = createConversations({ lamp: pack });
    const shown = view(start('lamp'));
    const lines = shown.kind === 'opening' ? [...shown.complaints, ...shown.others] : [];
    expect(lines.map(({ symptom, lang }) => [symptom, lang]).sort()).toEqual([
      ['dark', 'en'],
      ['hot', undefined],
    ]);
    const { questions, blocked } = diagnosed(pack, 'lamp', { colour: 'red', dark: false });
    expect(blocked).toMatchObject([{ id: 'plug-in', lang: 'en' }]);
    expect(questions.every(({ id, lang }) => lang === (id === 'dark' ? 'en' : undefined))).toBe(true);
  });
});

describe('a catalog is refused', () => {
  const texts = (more: Readonly<Record<string, string>>) => ({
    ...german,
    texts: { ...german.texts, ...more },
  });

  it.each([
    ['a lost placeholder', texts({ 'Is {knob} hot?': 'Ist er heiß?' }), 'placeholder-mismatch'],
    ['an added placeholder', texts({ 'Is it dark?': 'Ist {knob} dunkel?' }), 'placeholder-mismatch'],
    ['an act that only it tells of', texts({ 'Plug it in': 'Put it in the freezer' }), 'undeclared-method'],
    ['a question that does not ask', texts({ 'Is it dark?': 'Sie ist dunkel.' }), 'not-a-question'],
    ['two sentences in a step', texts({ 'Pull the plug.': 'Ziehen. Den Stecker.' }), 'two-sentences'],
    ['a control character', texts({ 'Pull the plug.': 'Zieh\u202eStecker' }), 'control-character'],
    ['a long text', texts({ 'Pull the plug.': 'x'.repeat(601) }), 'wrong-size'],
    ['a text that is no text', texts({ 'Pull the plug.': 7 as never }), 'wrong-type'],
    ['an unknown field', { ...german, remedies: {} }, 'unknown-field'],
    ['a wrong tag', { ...german, language: 'German' }, 'invalid-value'],
    ['an answer that a symptom does not have', withPhrases({ colour: { green: ['grün'] } }), 'wrong-answer'],
    ['a prototype', JSON.parse('{ "__proto__": {}, "format": 1 }'), 'invalid-id'],
    ['nothing', null, 'wrong-type'],
  ])('for %s', (_, catalog, code) => {
    expect(issuesOf(() => translatePack(source, catalog)).map((issue) => issue.code)).toContain(code);
  });

  function withPhrases(symptoms: object) {
    return { ...german, phrases: { symptoms } };
  }

  it('for a pack that was not checked, or is a translation already', () => {
    expect(issuesOf(() => translatePack(lamp as never, german))).toMatchObject([
      { code: 'pack-not-checked' },
    ]);
    expect(issuesOf(() => translatePack(translated, german))).toMatchObject([{ code: 'already-translated' }]);
    expect(issuesOf(() => translatePack(source, german, { reviewed: 1 } as never))).toMatchObject([
      { code: 'wrong-kind', path: ['reviewed'] },
    ]);
  });
});

describe('an extension', () => {
  const extra = {
    format: 1,
    wording: { knob: 'the switch' },
    symptoms: { wet: { question: 'Is {knob} wet?' } },
    faults: { soaked: { ...lamp.faults.worn, name: 'It is soaked', signs: { wet: 'always' } } },
  } as const;

  it('of an English pack is translated with it, though it has other words for the same placeholder', () => {
    const more = {
      'the switch': 'der Schalter',
      'Is {knob} wet?': 'Nass? Gemeint: {knob}?',
      'It is soaked': 'Sie ist nass',
    };
    const pack = translatePack(extendPack(source, extra), { ...german, texts: { ...german.texts, ...more } });
    expect(pack.symptoms.wet.question).toBe('Nass? Gemeint: der Schalter?');
    expect(pack.symptoms.hot.question).toBe(translated.symptoms.hot.question);
  });

  it('of a translated pack is written in its language', () => {
    const lacking = translatePack(source, germanWithout('It has no power', 'The lamp is worn'));
    const own = { format: 1, overrides: { faults: { worn: { name: 'Verbraucht' } } } } as const;
    const pack = extendPack(lacking, own) as Pack;
    expect(pack.language).toBe('de');
    const { faults } = diagnosed(pack, 'lamp', { dark: true, colour: 'red', hot: false });
    expect(Object.fromEntries(faults.map(({ id, lang }) => [id, lang]))).toEqual({
      unplugged: 'en',
      worn: undefined,
    });
  });
});
