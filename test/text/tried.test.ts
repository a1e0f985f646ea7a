import { describe, expect, it } from 'vitest';
import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { clausesOf } from '../../src/text/clauses';
import { sayingsOf } from '../../src/text/complaint/sayings';
import { remedySayings, triedIn } from '../../src/text/complaint/tried';
import { english } from '../../src/text/english/english';
import { vocabularyOf } from '../../src/text/vocabulary';
import { smallPack } from '../support/small-pack';

const vocabulary = vocabularyOf(english);

function reader(pack: Pack) {
  const sayings = sayingsOf(remedySayings(pack), vocabulary);
  return (text: string) =>
    Object.fromEntries(
      triedIn(clausesOf(text, vocabulary), sayings, vocabulary).map(({ match, outcome }) => [
        match.saying.target,
        outcome,
      ]),
    );
}

const band = reader(packs['mi-band-4'] as Pack);
const speaker = reader(packs['mi-smart-speaker'] as Pack);

const remedy = smallPack.remedies['plug-in'];
const machine = reader({
  ...smallPack,
  remedies: {
    descale: { ...remedy, title: 'Remove the lime', phrases: ['descaled it', 'ran vinegar through it'] },
    'rinse-filter': {
      ...remedy,
      title: 'Rinse the filter',
      phrases: ['rinsed the filter', 'washed the filter'],
    },
    'swap-pump': {
      ...remedy,
      title: 'Replace the pump',
      phrases: ['swapped the pump', 'mechanic replaced the pump'],
    },
  },
} as unknown as Pack);

describe('what was tried', () => {
  it.each([
    ['Re-paired it twice, same problem.', { 're-pair': 'no-change' }],
    ['Already reinstalled the app', { 'reinstall-app': 'no-change' }],
    ['I have restart the phone', { 'restart-phone': 'no-change' }],
    ['The reset did not help.', { 'reset-on-band': 'no-change' }],
    ['Reinstalling Zepp Life changed nothing.', { 'reinstall-app': 'no-change' }],
    ['bluetooth off/on is useless', { 'restart-bluetooth': 'no-change' }],
    ['app reinstalled, phone rebooted, nope', { 'reinstall-app': 'no-change', 'restart-phone': 'no-change' }],
    ['the previous owner removed it from his account already', { 'unbind-old': 'no-change' }],
    ['Same thing with my wife’s phone', { 'try-another-phone': 'no-change' }],
  ])('reads %j', (text, expected) => expect(band(text)).toEqual(expected));

  it.each([
    ['held both volume buttons for fifteen seconds', { 'reset-at-speaker': 'no-change' }],
    ['both volume buttons, 20 seconds', { 'reset-at-speaker': 'no-change' }],
    ['I typed the wifi password again very carefully', { 'retype-password': 'no-change' }],
  ])('reads of a speaker %j', (text, expected) => expect(speaker(text)).toEqual(expected));

  it.each([
    ['I descaled it and rinsed the filter.', { descale: 'no-change', 'rinse-filter': 'no-change' }],
    ['The mechanic replaced the pump', { 'swap-pump': 'no-change' }],
    ['Already descaled', { descale: 'no-change' }],
    ['The filter rinsed', {}],
    ['Opened the filter and washed my hands', {}],
    ['The pump was swapped by a thief', {}],
    ['Should I rinse the filter?', {}],
  ])('reads with any pack %j', (text, expected) => expect(machine(text)).toEqual(expected));
});

describe('what was not tried', () => {
  it.each([
    ['a plan', 'I am going to reinstall the app tonight'],
    ['a wish', 'I should restart the phone'],
    ['a question', 'Should I put it in the freezer?'],
    ['a question in the past', 'Restarted the phone already?'],
    ['what happens at present', 'charges to full in under 2 hours'],
    ['advice', 'Support told me to restart the phone'],
    ['advice in a question', 'A friend says a factory reset helps. True?'],
    ['a denial', "I haven't cleaned the contacts yet"],
    ['a denial before the verb', 'I never reinstalled the app'],
    ['what the app did', 'The app updated itself and now it is gone'],
    ['what the device did', 'My band restarted in the night'],
    ['what the device does', 'It restarts when I charge it'],
    ['a habit of the device', 'It charges overnight but never gets full'],
    ['a state', 'The phone is connected to the wifi'],
    ['what others did', 'My nephew flashed the firmware'],
    ['a condition', 'If I reset my password, will I lose my data'],
    ['the beginning of the trouble', 'It worked fine until I restarted the phone'],
    ['what stays undone', 'I would rather not reset it'],
    ['part of the complaint', 'It ran empty and then it did not wake up'],
  ])('is %s', (_, text) => expect(band(text)).toEqual({}));
});

describe('what came of it', () => {
  it.each([
    ['cleaned the contacts with alcohol, still nothing', 'no-change'],
    ['Cleaned the contacts.', 'no-change'],
    ['I cleaned the contacts. It has not helped.', 'no-change'],
    ['I cleaned the contacts and that fixed it', 'helped'],
    ['cleaned the contacts, and now it is worse', 'worse'],
    ['Cleaned the contacts. It was fine for two days.', 'helped-then-returned'],
    ['cleaned the contacts, that helped for a while', 'helped-then-returned'],
    ['Cleaned the contacts, which helped, but next day it was the same.', 'helped-then-returned'],
    ['Cleaned the contacts, no luck. Last month that helped.', 'no-change'],
  ])('reads %j', (text, outcome) => expect(band(text)).toEqual({ 'clean-contacts': outcome }));

  it('is shared by a list', () => {
    const worse = { 'restart-bluetooth': 'worse', 'restart-phone': 'worse' };
    expect(band('Toggled bluetooth, rebooted the phone, it got worse.')).toEqual(worse);
    expect(band('Toggled bluetooth. Rebooted the phone. It got worse.')).toEqual(worse);
  });
});
