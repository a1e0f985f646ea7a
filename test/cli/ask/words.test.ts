import { describe, expect, it } from 'vitest';
import { isAbout, isTypo, tellingWords } from '../../../src/cli/ask/words';

describe('tellingWords', () => {
  it('leaves out what says nothing', () => {
    expect(tellingWords('It is the BATTERY, and it gets hot!')).toEqual(['battery', 'hot']);
  });

  it('keeps everything if nothing else is there', () => {
    expect(tellingWords('It is on')).toEqual(['it', 'is', 'on']);
  });
});

describe('isAbout', () => {
  it.each([
    ['popping', 'popped'],
    ['smells', 'smell'],
    ['charge', 'charging'],
    ['explod', 'exploded'],
    ['hot', 'hot'],
  ])('%s is about %s', (typed, known) => {
    expect(isAbout(typed, known)).toBe(true);
  });

  it.each([
    ['goo', 'good'],
    ['hot', 'hotel'],
    ['strap', 'strange'],
  ])('%s is not about %s', (typed, known) => {
    expect(isAbout(typed, known)).toBe(false);
  });
});

describe('isTypo', () => {
  it.each([
    ['exploaded', 'exploded'],
    ['hising', 'hissing'],
    ['burnung', 'burning'],
    ['swollne', 'swollen'],
  ])('%s is %s', (typed, known) => {
    expect(isTypo(typed, known)).toBe(true);
    expect(isTypo(known, typed)).toBe(true);
  });

  it.each([
    ['sweat', 'sweet'],
    ['menus', 'minus'],
    ['charger', 'changed'],
    ['swollen', 'swell'],
  ])('%s is not %s', (typed, known) => {
    expect(isTypo(typed, known)).toBe(false);
  });
});
