import { describe, expect, it } from 'vitest';
import { serviceId } from '../../src/format/format';
import { createDiagnoser } from '../../src/index';
import { builtIn, familyCases } from '../support/built-in';

/**
 * Complaints of real owners: where each can be read, what may come first of all, and what was tried before. The answer is kept here, away
 * from the cases, so that no case is bent until it passes. Forgetting the phone's own entry is a part of pairing anew
 * and includes turning Bluetooth off and on.
 */
const pairing = ['re-pair', 'forget-entry', 'restart-bluetooth'];
const charging = ['try-computer-port', 'charge-long', 'clean-contacts', serviceId];
const resets = ['reset-at-speaker', 'reset-in-xiaomi-home'];
const gadgetbridge = 'https://github.com/Freeyourgadget/Gadgetbridge/issues/';

type Right = readonly string[] | 'stop' | 'not-covered';
type Complaint = readonly [link: string, right: Right, tried?: readonly string[]];

const complaints: Readonly<Record<string, readonly Complaint[]>> = {
  'mi-band-2': [
    [`${gadgetbridge}847`, [...pairing, 'restart-phone']],
    [`${gadgetbridge}859`, [...pairing, 'restart-phone'], ['re-pair', 'restart-bluetooth', 'flash-firmware']],
    [`${gadgetbridge}518`, [...pairing, 'restart-phone'], ['update-official', 'reinstall-app', 're-pair']],
    [`${gadgetbridge}801`, pairing, ['flash-firmware']],
    [`${gadgetbridge}563`, ['unbind-old']],
    [
      'http://daveys2france.blogspot.com/2018/02/mi-band-2.html',
      ['unbind-old', 'update-app'],
      ['run-flat', 'freeze'],
    ],
    ['https://www.foyhotech.it/la-mi-band-2-non-si-accoppia-piu-risolto/', pairing, ['run-flat']],
    [`${gadgetbridge}1000`, 'not-covered'],
    [`${gadgetbridge}1245`, 'not-covered'],
  ],
  'mi-band-3': [
    [`${gadgetbridge}1516`, ['update-official', 're-pair', 'top-up', 'charge-fully'], ['flash-firmware']],
    [`${gadgetbridge}1452`, [...pairing, 'restart-phone']],
    ['https://github.com/yogeshojha/MiBand3/pull/5', pairing, ['flash-firmware', 'try-another-phone']],
    [`${gadgetbridge}1113`, ['pair-online', ...pairing]],
    [
      'https://sitoctt.octt.eu.org/en/blog/2024-10-26-Watches-that-dont-tell-the-time-the-case-of-the-Mi-Band',
      'stop',
    ],
    [`${gadgetbridge}1478`, 'not-covered'],
  ],
  'mi-band-4': [
    [`${gadgetbridge}1627`, pairing],
    [`${gadgetbridge}1536`, [...pairing, 'top-up', 'charge-fully']],
    ['https://github.com/NightscoutFoundation/xDrip/issues/1410', [...pairing, 'restart-phone']],
    [`${gadgetbridge}1619`, 'not-covered'],
    ['https://blog.paoloamoroso.com/2019/10/why-i-stopped-using-my-xiaomi-mi-band-4.html', 'not-covered'],
  ],
  'mi-band-5': [
    ['https://github.com/bigdigital/watchdrip/issues/13', [...pairing, 'restart-phone']],
    ['https://github.com/bigdigital/watchdrip/issues/36', [...pairing, 'reset-on-band'], ['reinstall-app']],
    ['https://github.com/argrento/huami-token/issues/22', 'not-covered'],
  ],
  // Owners of an older model: what the whole family shares answers them.
  'any band': [
    ['http://www.waterbear.it/riportare-in-vita-xiaomi-mi-band-batteria-ko', charging],
    ['https://teknolohitura.blogspot.com/2017/06/', charging, ['clean-contacts']],
  ],
  'mi-smart-speaker': [
    [
      'https://github.com/HeLingQi/xiaoai/issues/4',
      [serviceId, 'power-cycle', 'check-wifi', 'restart-router'],
      resets,
    ],
    [
      'https://github.com/hanxi/xiaomusic/issues/54',
      ['update-app', 're-add', 'check-wifi', 'restart-router'],
      resets,
    ],
    ['https://github.com/yihong0618/xiaogpt/issues/93', ['name-each', 'same-wifi', 'one-account', 're-add']],
    ['https://github.com/hanxi/xiaomusic/issues/132', ['undo-group', 'name-each']],
    ['https://github.com/duhow/xiaoai-patch/issues/70', [serviceId]],
    ['https://github.com/Blear/HassLife/issues/14', 'not-covered'],
  ],
};

/** Acts that no complaint calls for before a service centre has looked at the device. */
const drastic = [
  'flashing',
  'unofficial-app',
  'freezing',
  'heating',
  'full-discharge',
  'opening',
  'network-rename',
];

const cases = [
  ...builtIn.flatMap(({ device, own }) => Object.values(own).map((one) => ({ ...one, device }))),
  ...Object.values(familyCases).map((one) => ({ ...one, device: 'any band' })),
];

it('31 complaints are cases, each once', () => {
  const links = Object.entries(complaints).flatMap(([device, list]) =>
    list.map(([link]) => `${device} ${link}`),
  );
  expect(links).toHaveLength(31);
  expect(cases.flatMap(({ device, link }) => (link ? [`${device} ${link}`] : [])).sort()).toEqual(
    links.sort(),
  );
});

describe.each(Object.entries(complaints))('%s', (device, list) => {
  const packs = builtIn
    .filter((one) => one.device === device || (device === 'any band' && one.device.startsWith('mi-band')))
    .map(({ load }) => load());

  it.each(list)('%s', (link, right, alreadyTried = []) => {
    const { given, tried = [] } = cases.find((one) => one.device === device && one.link === link)!;
    expect([...tried].sort()).toEqual([...alreadyTried].sort());
    for (const pack of packs) {
      const { verdict, remedies } = createDiagnoser({ device: pack }).diagnoseSync('device', given, {
        tried,
      });
      const ids = remedies.map(({ id }) => id);

      expect(ids.filter((id) => tried.includes(id))).toEqual([]);
      if (typeof right === 'string') {
        expect(verdict).toBe(right);
        expect(ids).toEqual(right === 'stop' ? [] : [serviceId]);
      } else {
        expect(verdict).toBe('try');
        expect(right).toContain(ids[0]);
        const before = ids.slice(0, ids.indexOf(serviceId));
        const methods = before.flatMap((id) => pack.remedies[id]?.methods ?? []);
        expect(methods.filter((method) => drastic.includes(method))).toEqual([]);
      }
    }
  });
});
