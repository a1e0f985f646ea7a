import { describe, expect, it } from 'vitest';
import { packs } from '../../src/index';
import { definePack } from '../../src/pack';
import { readComplaint } from '../../src/text';

/** What is taken from a text about a Mi Band 4. */
function taken(text: string, device = 'mi-band-4') {
  const { symptoms } = readComplaint(packs, text, { device });
  const used = symptoms.filter(({ standing }) => standing === 'taken');
  return Object.fromEntries(used.map(({ symptom, answer }) => [symptom, answer]));
}

describe('symptoms', () => {
  it.each([
    ['The screen is completely black', { 'screen-dark': true }],
    ['teh scren is blakc', { 'screen-dark': true }],
    ['it wont charge any more', { 'takes-charge': false }],
    ['It charges fine. The display stays black.', { 'takes-charge': true, 'screen-dark': true }],
    ['keeps losing the bluetooth connection', { 'keeps-disconnecting': true }],
    ['it reboots all the time', { 'keeps-restarting': true }],
  ])('%s', (text, answers) => {
    expect(taken(text)).toMatchObject(answers);
  });

  it('are said by the words that led to them', () => {
    const text = 'Good morning. The screen stays black.';
    const [first] = readComplaint(packs, text, { device: 'mi-band-4' }).symptoms;
    expect(first?.symptom).toBe('screen-dark');
    expect(first?.words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'screen',
      'stays',
      'black',
    ]);
  });

  it('are none where a text is about something else', () => {
    const texts = ['Do you ship to Spain?', 'thanks a lot, have a nice day', 'asdf qwer', ''];
    for (const text of texts) {
      expect(taken(text)).toEqual({});
      expect(readComplaint(packs, text, { device: 'mi-band-4' }).isUnderstood).toBe(false);
    }
  });
});

describe('negation', () => {
  it.each([
    ['it does not vibrate when the phone rings', { 'vibrates-on-connecting': false }],
    ['stopped vibrating on calls', { 'vibrates-on-connecting': false }],
    ['it still vibrates on calls', { 'vibrates-on-connecting': true }],
    ['no charging sign', { 'takes-charge': false }],
    ['the touch still works', { 'touch-dead': false }],
    ['the touch does not work', { 'touch-dead': true }],
    ['it syncs without any problems', { 'sync-fails': false }],
    ['no damage apart from a crack in the glass', { cracked: true }],
  ])('%s', (text, answers) => {
    expect(taken(text)).toMatchObject(answers);
  });
});

describe('numbers', () => {
  it.each([
    ['battery is at 8 %', { 'battery-percent': 8 }],
    ['stuck at eighty percent', { 'battery-percent': 80 }],
    ['battery 34, charges ok', { 'battery-percent': 34 }],
  ])('%s', (text, answers) => {
    expect(taken(text)).toMatchObject(answers);
  });

  it('of something else are not taken', () => {
    expect(taken('the firmware update stops at 45 % every time')).not.toHaveProperty('battery-percent');
    expect(taken('paid 30 euros for my Mi Band 4 in 2019')).not.toHaveProperty('battery-percent');
  });

  it('are converted to the unit of the symptom', () => {
    const text = 'I held both volume buttons for half a minute';
    expect(taken(text, 'mi-smart-speaker')).toMatchObject({ 'hold-seconds': 30 });
  });
});

describe('red flags', () => {
  const standingOf = (text: string, flag: string) =>
    readComplaint(packs, text, { device: 'mi-band-4' }).symptoms.find(
      ({ symptom, answer }) => symptom === flag && answer === true,
    )?.standing;

  it.each([
    ['the battery is swollen', 'swollen', 'taken'],
    ['smoke came out of the charger', 'smoke-or-fire', 'taken'],
    ['batery is swolen', 'swollen', 'taken'],
    ['the case is a bit rounder than it was', 'swollen', 'ask'],
  ])('%s', (text, flag, standing) => {
    expect(standingOf(text, flag)).toBe(standing);
  });

  it.each([
    ['It is not swollen, not hot, and there was no smoke.', 'swollen'],
    ['It is neither hot nor swollen', 'gets-hot'],
    ['swollen? no. The app cannot connect.', 'swollen'],
  ])('%s', (text, flag) => {
    expect(standingOf(text, flag)).not.toBe('taken');
  });
});

describe('the device', () => {
  it.each([
    ['my miband4 is dead', 'mi-band-4'],
    ["my wife's band 3 is dead", 'mi-band-3'],
    ['mi smart band five: black screen', 'mi-band-5'],
    ['the L09G is offline', 'mi-smart-speaker'],
    ['one of our mi bands 4 is dead', 'mi-band-4'],
  ])('%s', (text, device) => {
    expect(readComplaint(packs, text).device).toBe(device);
  });

  it.each([
    ['My Mi Band 7 has a black screen', 'Mi Band 7'],
    ['Redmi Band 2 will not charge', 'Redmi Band 2'],
  ])('%s: no pack covers it', (text, name) => {
    const { device, named, symptoms } = readComplaint(packs, text);
    expect(device).toBeUndefined();
    expect(named.map((one) => [one.device, one.name])).toEqual([[undefined, name]]);
    expect(symptoms).toEqual([]);
  });

  it('is none where several are named', () => {
    const { device, named } = readComplaint(packs, 'my mi band 3 works but the mi band 4 is dead');
    expect(device).toBeUndefined();
    expect(named.map((one) => one.device)).toEqual(['mi-band-3', 'mi-band-4']);
  });

  it('is none where a number is not of a model', () => {
    expect(readComplaint(packs, 'the band 3 days ago stopped').named).toEqual([]);
  });
});

it('reads a pack of anybody', () => {
  const { pack } = kettle;
  const reading = readComplaint({ kettle: pack }, 'my kettle isnt heating the water, and its light is red', {
    device: 'kettle',
  });
  const answers = Object.fromEntries(reading.symptoms.map(({ symptom, answer }) => [symptom, answer]));
  expect(answers).toMatchObject({ cold: true, light: 'red' });
});

const kettle = {
  pack: definePack({
    format: 1,
    device: { name: 'Kettle' },
    sources: { manual: { title: 'Manual', grade: 'maker' } },
    symptoms: {
      cold: { question: 'Does the water stay cold?', phrases: ['does not heat', 'no heat'] },
      light: {
        question: 'What colour is its light?',
        options: { red: 'Red', green: 'Green' },
        phrases: { red: ['light is red'], green: ['light is green'] },
      },
    },
    faults: {
      fuse: {
        name: 'Fuse',
        prior: 'common',
        signs: { cold: 'always' },
        remedies: { plug: 'usually' },
        sources: ['manual'],
      },
    },
    remedies: {
      plug: {
        title: 'Plug it in again',
        steps: ['Plug it in again.'],
        methods: [],
        minutes: { 'hands-on': [1, 1], waiting: [0, 0] },
        sources: ['manual'],
      },
    },
    service: {
      title: 'Ask the seller',
      steps: ['Ask the seller.'],
      minutes: { 'hands-on': [1, 1], waiting: [0, 0] },
      sources: ['manual'],
    },
  }),
};
