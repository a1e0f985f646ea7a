import { describe, expect, it } from 'vitest';
import { serviceId } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { textsIn } from '../../../src/format/texts';
import type { Case } from '../../../src/testing/cases';
import { checkCases } from '../../../src/testing/index';
import { builtIn, familyCases, familyPack } from '../../support/built-in';

const everyPack = [familyPack, ...builtIn];
const known: ReadonlySet<unknown> = new Set(everyPack.flatMap(({ load }) => idsOf(load())));

describe.each(everyPack)('$device', ({ load, own, cases }) => {
  it('is a valid pack', () => {
    expect(load).not.toThrow();
  });

  it('passes its cases', async () => {
    expect(await checkCases(load(), cases)).toEqual([]);
  });

  it('has cases that speak of nothing unknown', () => {
    const unknown = Object.entries(own).flatMap(([name, { must = {}, mustNot = {} }]) =>
      [must, mustNot]
        .flatMap(({ verdict: _verdict, ...rest }) => Object.values(rest).flat())
        .filter((id) => !known.has(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('says why of every case', () => {
    expect(Object.keys(own).filter((name) => !own[name]?.why)).toEqual([]);
  });
});

describe('the cases', () => {
  it.each(builtIn.filter(({ own, cases }) => own !== cases))(
    'of $device are not those of its family',
    ({ own }) => {
      const situations = new Set(Object.values(familyCases).map(situation));
      const twice = Object.entries(own).filter(
        ([name, one]) =>
          Object.hasOwn(familyCases, name) || (!isFromElsewhere(name) && situations.has(situation(one))),
      );
      expect(twice.map(([name]) => name)).toEqual([]);
    },
  );

  it.each(everyPack)('of $device are about one situation each', ({ own }) => {
    const situations = Object.entries(own)
      .filter(([name]) => !isFromElsewhere(name))
      .map(([, one]) => situation(one));
    expect(situations.filter((one, index) => situations.indexOf(one) !== index)).toEqual([]);
  });
});

describe('no owner reads of what the model lacks:', () => {
  it.each([
    ['mi-band-2', 'a menu', /\bMore\b|Reboot|Factory reset/],
    ['mi-band-3', 'a restart', /Reboot/],
    ['mi-band-5', 'a capsule that comes out to charge', /capsule|cradle/i],
  ])('%s: %s', (device, _what, words) => {
    const pack = builtIn.find((one) => one.device === device)!.load();
    const { symptoms, faults, remedies, alerts, service } = pack;
    const shown = textsIn({ symptoms, faults, remedies, alerts, service }).filter(
      ({ path }) => !path.includes('phrases'),
    );
    expect(shown.filter(({ text }) => words.test(text))).toEqual([]);
  });
});

/** Everything that a case may name. */
function idsOf({ symptoms, rules, faults, remedies, alerts }: Pack): string[] {
  return [
    serviceId,
    'red-flags',
    ...[symptoms, rules, faults, remedies, alerts].flatMap((section) => Object.keys(section)),
  ];
}

/** Situations of the documents, and complaints, are kept as they were written, even if another case is about the same. */
function isFromElsewhere(name: string): boolean {
  return name.startsWith('situation: ') || name.startsWith('complaint: ');
}

function situation({ given, tried = [] }: Case): string {
  const answers = Array.isArray(given) ? given.map((id) => [id, true]) : Object.entries(given);
  return JSON.stringify([answers.sort(), [...tried].sort()]);
}
