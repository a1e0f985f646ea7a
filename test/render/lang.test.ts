import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import { english } from '../../src/languages/en';
import { parsePack, translatePack } from '../../src/pack';
import { toHtml, toText } from '../../src/render';
import { german, lamp } from '../support/german-lamp';

/** German without one step, so that its remedy keeps its English words, and with English sentences of the library. */
const incomplete = {
  ...german,
  texts: Object.fromEntries(
    Object.entries(german.texts).filter(([text]) => text !== 'Put the plug into the socket.'),
  ),
};
const language = { ...english, code: 'de', direction: 'rtl' } as const;
const device = translatePack(parsePack(lamp), incomplete);
const { diagnoseSync } = createDiagnoser({ device } as never) as ReturnType<typeof createDiagnoser>;
const diagnosis = diagnoseSync('device' as never, ['dark'] as never, { language });

describe('HTML', () => {
  const html = toHtml(diagnosis, { language, full: true });

  it('says its language and direction', () => {
    expect(html).toMatch(/^<section lang="de" dir="rtl" data-verdict="\w+">/);
  });

  it('marks what is not translated, and not the warnings beside it', () => {
    expect(diagnosis.remedies[0]?.lang).toBe('en');
    const [step = ''] = lamp.remedies['plug-in'].steps;
    expect(html).toContain(`<span lang="en">${step}</span>`);
    const [hazard] = lamp.remedies['plug-in'].hazards;
    const translation = german.texts[hazard?.hazard as keyof typeof german.texts];
    expect(html).toContain(`${translation}`);
    expect(html).not.toContain(`<span lang="en">${translation}`);
  });

  it('is not needed in text', () => {
    expect(toText(diagnosis, { language })).not.toContain('lang=');
  });
});
