import { describe, expect, it } from 'vitest';
import { checkPack, parsePack } from '../../src/pack/index';
import { builtIn } from '../support/built-in';
import soundPack from '../support/sound-pack.json';

describe('checkPack', () => {
  it('says nothing of a pack that is in order', () => {
    expect(checkPack(soundPack)).toEqual([]);
  });

  it('tells warnings from errors, and only errors refuse the pack', () => {
    const idle = { ...soundPack, wording: { ...soundPack.wording, idle: 'nothing' } };
    expect(checkPack(idle)).toMatchObject([{ severity: 'warning', code: 'unused-wording' }]);
    expect(() => parsePack(idle)).not.toThrow();
    expect(checkPack({ ...idle, format: 2 })).toMatchObject([{ severity: 'error', path: ['format'] }]);
  });

  it('shows a reviewer what is not checked, and refuses nothing for it', () => {
    const waived = { ...soundPack, language: 'tlh', declares: { heating: 'it is an oven' } };
    expect(checkPack(waived)).toMatchObject([
      { severity: 'note', code: 'waiver', path: ['declares', 'heating'] },
      { severity: 'note', code: 'unread-language', path: ['language'] },
    ]);
    expect(checkPack(waived)[0]?.message).toContain('it is an oven');
    expect(() => parsePack(waived)).not.toThrow();
  });

  it.each([undefined, null, 7, 'pack', [], () => 1, Symbol('pack'), new Map(), new Proxy({}, {})])(
    'takes %s without throwing',
    (value) => {
      expect(checkPack(value)[0]?.severity).toBe('error');
    },
  );

  it('warns of a remedy whose faults can never be suspected', () => {
    const worn = { ...soundPack.faults['bulb-worn'], signs: { flickers: 'never', 'old-bulb': 'never' } };
    const issues = checkPack({ ...soundPack, faults: { ...soundPack.faults, 'bulb-worn': worn } });
    expect(issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'unreachable-fault faults/bulb-worn',
      'unreachable-remedy remedies/new-bulb',
    ]);
  });

  it('gives up on conditions with more answers than it looks at, without a word', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `s${index}`);
    const yes = ids.map((fact) => ({ fact, operator: 'equal', value: true }));
    const no = ids.map((fact) => ({ fact, operator: 'equal', value: false }));
    const never = (size: number) => ({
      ...soundPack,
      symptoms: {
        ...soundPack.symptoms,
        ...Object.fromEntries(ids.map((id) => [id, { question: 'Is it?' }])),
      },
      rules: {
        ...soundPack.rules,
        odd: { conditions: { all: [{ any: yes.slice(0, size) }, ...no.slice(0, size)] } },
      },
    });
    const codes = (size: number) => checkPack(never(size)).map(({ code }) => code);
    expect(codes(8)).toContain('never-true');
    expect(codes(24)).not.toContain('never-true');
  });
});

/** Warnings of the shipped packs that are meant, by code and place, with the reason. */
const meant: Readonly<Record<string, string>> = {
  'possible-method remedies.update-app.steps.2': 'it is the app that gets a new version',
  'possible-method remedies.flash-firmware.steps.4': 'the official update is the way back',
  'possible-method cautions.foreign-adapter.until': 'a speaker has no battery',
  'possible-method remedies.check-power.steps.2': 'likewise',
  'possible-method remedies.forget-entry.title': 'it is the list of the phone, not the account',
  'possible-method remedies.diagnostic-app.blockedBy.low-battery': 'charging is a remedy of its own',
};

describe('the shipped packs', () => {
  const found = builtIn.map(({ device, load }) => ({
    device,
    issues: checkPack(load()).map(({ code, path }) => `${code} ${path.join('.')}`),
  }));

  it.each(found)('have no issue without a reason: $device', ({ issues }) => {
    expect(issues.filter((issue) => !Object.hasOwn(meant, issue))).toEqual([]);
  });

  it('have no reason without an issue', () => {
    const all = found.flatMap(({ issues }) => issues);
    expect(Object.keys(meant).filter((issue) => !all.includes(issue))).toEqual([]);
  });
});
