import { describe, expect, it } from 'vitest';
import { packs } from '../../src/index';
import { readComplaint } from '../../src/text';

type Device = keyof typeof packs;

function numberIn(device: Device, symptom: string, text: string) {
  return readComplaint(packs, text, { device }).symptoms.find((one) => one.symptom === symptom)?.answer;
}

describe('a level of the battery', () => {
  it.each([
    ['7 hours on the charger and still not full, is at 60', 60],
    ['battery drops from 100 to 15 % in one day', 15],
    ['the battery shows charging but is down to 2', 2],
  ])('is the present one: %s', (text, percent) => {
    expect(numberIn('mi-band-4', 'battery-percent', text)).toBe(percent);
  });

  it.each(['it drops every 20 minutes', 'the battery died at 7 pm', 'is a battery of 80 % bad?'])(
    'is no other number: %s',
    (text) => {
      expect(numberIn('mi-band-4', 'battery-percent', text)).toBeUndefined();
    },
  );
});

describe('how long the buttons were held', () => {
  it.each([
    ['held both volume buttons for two full minutes, no reset', 120],
    ['a minute and a half on the two volume buttons', 90],
  ])('is a time: %s', (text, seconds) => {
    expect(numberIn('mi-smart-speaker', 'hold-seconds', text)).toBe(seconds);
  });

  it.each(['pressed the two volume buttons, no reset', 'the music stutters every 20 seconds'])(
    'is no count, and no rhythm: %s',
    (text) => {
      expect(numberIn('mi-smart-speaker', 'hold-seconds', text)).toBeUndefined();
    },
  );
});

describe('remedies that were tried', () => {
  it.each([
    ['frozen. phone reboot, bluetooth off and on. nothing', ['restart-bluetooth', 'restart-phone']],
    ['re-paired it, rebooted the phone. same', ['re-pair', 'restart-phone']],
  ])('may be a list without verbs: %s', (text, remedies) => {
    const { tried } = readComplaint(packs, text, { device: 'mi-band-4' });
    expect(tried.map(({ remedy }) => remedy).sort()).toEqual(remedies);
    for (const { confidence, outcome } of tried) {
      expect(outcome).toBe('no-change');
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });
});
