import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/conversation';
import { createDiagnoser } from '../../src/diagnoser';
import type { Pack } from '../../src/format/pack';
import { diagnoseSync, isRemedyRulesError, packIn, packs } from '../../src/index';
import { english } from '../../src/languages/en/index';
import { russian } from '../../src/languages/ru/index';
import { parsePack } from '../../src/pack/parse';
import { duration, riskLabel, toHtml, toMarkdown, toMermaid, toText } from '../../src/render';
import { diagnosisSchema, requestSchema, viewSchema } from '../../src/schema';
import json from '../support/russian/band.json';

const band = parsePack(json) as Pack;
const { diagnoseSync: diagnose, explain } = createDiagnoser({ band });
const language = russian;

describe('a diagnosis in Russian', () => {
  const diagnosis = diagnose('band', { dark: true, percent: 8.5 } as never, {
    tried: ['restart-phone'],
    language,
  });

  it('says so', () => {
    expect(diagnosis).toMatchObject({ language: 'ru', direction: 'ltr' });
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
  });

  it('is the same as in English, but for the sentences of the library', () => {
    const other = diagnose('band', { dark: true, percent: 8.5 } as never, { tried: ['restart-phone'] });
    const idsOf = ({ next, remedies, faults, expected, blocked }: typeof diagnosis) => ({
      next,
      faults: faults.map(({ id, posterior }) => ({ id, posterior })),
      remedies: remedies.map(({ id, risk, advice, warnings }) => ({
        id,
        risk,
        advice,
        warnings: warnings.map(({ signalWord, harm, likelihood, method }) => [
          signalWord,
          harm,
          likelihood,
          method,
        ]),
      })),
      expected,
      blocked: blocked.map(({ id }) => id),
    });
    expect(idsOf(diagnosis)).toEqual(idsOf(other));
    expect(other).toMatchObject({ language: 'en', direction: 'ltr' });
  });

  it('reads as a Russian would write it', () => {
    const { reasons, warnings } = diagnosis.remedies.find(({ id }) => id === 'charge')!;
    expect(reasons[0]?.text).toBe(
      'Это может помочь, если причина такая: Батарея разряжена. Вы ответили: «Экран не горит?» — да.',
    );
    expect(warnings[0]?.hazard).toBe(
      'Старый или повреждённый аккумулятор при зарядке может сильно нагреться.',
    );
    expect(diagnosis.observed.find(({ symptom }) => symptom === 'percent')?.text).toBe('8,5 %');
    const text = toText(diagnosis, { language, width: 1000 });
    expect(text).toContain('ОСТОРОЖНО');
    expect(text.replace('Mi Band 4', '')).not.toMatch(/[a-z]/i);
    expect(toMarkdown(diagnosis, { language })).toContain('Что может быть не так');
    expect(toMermaid(diagnosis, { language })).toContain('обычно');
  });

  it('stops with an alert', () => {
    const alarm = diagnose('band', { swollen: true } as never, { language });
    expect(toText(alarm, { language })).toContain('ПРЕДУПРЕЖДЕНИЕ: СТОП. Повреждена батарея.');
  });

  it('is explained', () => {
    const {
      language: code,
      influences,
      whyNot,
    } = explain('band', { dark: true } as never, {
      whyNot: 'reset' as never,
      language,
    });
    expect(code).toBe('ru');
    expect(influences[0]?.text).toMatch(/^На вопрос «Экран не горит\?» вы ответили «да»/);
    expect(whyNot?.text).toMatch(/^«Сбросьте браслет» — не первое в списке: /);
  });
});

describe('a conversation in Russian', () => {
  const talk = createConversations({ band }, { language });
  const start = talk.start('band');

  it('shows lines whose tick means no, and says in which language it is', () => {
    const view = talk.view(start);
    expect(viewSchema.parse(view)).toEqual(view);
    const lines = view.kind === 'opening' ? [...view.complaints, ...view.others] : [];
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('Экран не горит?');
    for (const { answer, text, question } of lines)
      expect(text).toBe(answer ? question : `${question} — Нет.`);
  });

  it('is handed over', () => {
    const handOver = talk.handOver(talk.observe(start, { dark: true, fell: null }));
    expect(handOver.observed.map(({ text }) => text)).toEqual(['да', 'не знаю']);
    expect(toText(handOver, { language })).toMatch(/^Mi Band 4: не закончено/);
  });

  it('takes no own words without a reader', () => {
    expect('tell' in talk).toBe(false);
  });
});

describe('the words of renderers', () => {
  it('are of the language', () => {
    expect(duration({ 'hands-on': [2, 4], waiting: [15, 30] }, { language })).toBe('от 15 до 35 минут');
    expect(riskLabel('none', { reviewed: true, language })).toBe('известного риска\u00a0нет');
    expect(riskLabel('none', { reviewed: false, language })).toBe('риск не\u00a0указан');
  });
});

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return isRemedyRulesError(error) ? `${error.code}: ${error.issues[0]?.message}` : String(error);
  }
  return undefined;
}

describe('nothing mixes languages', () => {
  const inRussian = diagnose('band', { dark: true } as never, { language });
  const kettle: Pack = parsePack({ ...json, language: 'de' }) as Pack;

  it.each([toText, toMarkdown, toHtml, toMermaid])('%o refuses a result in another language', (show) => {
    expect(codeOf(() => show(inRussian))).toBe(
      'wrong-language: the result is in "ru", not in "en"; pass the language that it was made in',
    );
    expect(codeOf(() => show(diagnoseSync('mi-band-4', ['frozen']), { language }))).toMatch(
      /^wrong-language: /,
    );
  });

  it('of a remedy, the diagnosis beside it says the language; what an earlier version saved is English', () => {
    const [remedy] = inRussian.remedies;
    expect(codeOf(() => toText(remedy!, { diagnosis: inRussian }))).toMatch(/^wrong-language: /);
    expect(codeOf(() => toText(remedy!, { diagnosis: inRussian, language }))).toBeUndefined();
    const { language: _, direction: __, ...saved } = diagnoseSync('mi-band-4', ['frozen']);
    expect(codeOf(() => toText(saved as never))).toBeUndefined();
  });

  it('of a pack in another language, there is no diagnosis', () => {
    const { diagnoseSync: german, diagnose: later } = createDiagnoser({ kettle });
    const refused =
      'not-translated: "kettle" has no texts in "ru"; use a pack in this language, such as one of translatePack';
    expect(codeOf(() => german('kettle', {}, { language }))).toBe(refused);
    expect(codeOf(() => createConversations({ kettle }, { language }).start('kettle'))).toBe(refused);
    expect(codeOf(() => packIn(kettle, russian, 'kettle'))).toBe(refused);
    return expect(later('kettle', {}, { language })).rejects.toThrow('Not translated');
  });

  it('English takes every pack, as before', () => {
    expect(packIn(kettle, english, 'kettle')).toBe(kettle);
    expect(packIn(band, russian, 'band')).toBe(band);
    expect(diagnose('band', ['dark'] as never, { language: english })).toEqual(
      diagnose('band', ['dark'] as never),
    );
  });
});

describe('the setting', () => {
  it.each(['ru', 5, null, {}, { code: 5 }])('refuses %j', (wrong) => {
    expect(codeOf(() => diagnoseSync('mi-band-4', {}, { language: wrong as never }))).toBe(
      'invalid-observation: must be a language such as `russian` of remedy-rules/languages/ru',
    );
  });

  it('is of the app, and no field of a request', () => {
    const request = { device: 'mi-band-4', observations: {}, language: 'ru' };
    expect(requestSchema(packs).safeParse(request).success).toBe(false);
  });
});
