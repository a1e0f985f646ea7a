import { describe, expect, it } from 'vitest';
import { described } from '../../scripts/pages/safety-examples';
import { ownNames, readActs } from '../../src/safety/lexicon';
import { rules as english } from '../../src/safety/lexicon/english/rules';
import { rules as russian } from '../../src/safety/lexicon/russian/rules';
import { methods } from '../../src/safety/methods';
import { disguised, harmless, stillMeant } from './examples';

const own = ownNames({ name: 'Mi Band', aliases: ['band'] });
const read = (text: string) => readActs(text, 'instruction', own);
const noticed = (text: string) => [...read(text).sure, ...read(text).doubtful];

describe('an act is found', () => {
  it.each(
    Object.entries(described).flatMap(([method, texts]) => texts.map((text) => [method, text] as const)),
  )('%s, plainly: %s', (method, text) => {
    expect(read(text).sure).toContain(method);
  });

  it.each(disguised)('%s, in disguise: %j', (method, text) => {
    expect(noticed(text)).toContain(method);
  });

  it.each(stillMeant)('%s, behind a negation that does not govern it: %s', (method, text) => {
    expect(noticed(text)).toContain(method);
  });

  it('of every method', () => {
    const all = Object.keys(methods).sort();
    expect(Object.keys(described).sort()).toEqual(all);
    expect(Object.keys(english).sort()).toEqual(all);
  });

  it.each(['band', 'kettle', 'phone', 'toothbrush', 'car key', 'thingamajig'])('done to a %s', (noun) => {
    expect(noticed(`Put the ${noun} in the freezer.`)).toEqual(['freezing']);
    expect(noticed(`Warm the ${noun} with a hair dryer.`)).toEqual(['heating']);
    expect(noticed(`Submerge the ${noun} in water.`)).toEqual(['soaking']);
    expect(noticed(`Charge the ${noun} overnight.`)).toEqual(
      expect.arrayContaining(['charging', 'unattended-charging']),
    );
    expect(noticed(`Take the ${noun} apart.`)).toEqual(['opening']);
    expect(noticed(`Hit the ${noun} with a hammer.`)).toEqual(['forcing']);
  });
});

describe('no act is found', () => {
  it.each(harmless)('in: %s', (text) => {
    expect(noticed(text)).toEqual([]);
  });
});

describe("a device's own name", () => {
  const inPackOf = (name: string, text: string, ...aliases: string[]) => {
    const { sure, doubtful } = readActs(text, 'instruction', ownNames({ name, aliases }));
    return [...sure, ...doubtful];
  };

  it('exempts no act on a device that only calls itself a cooler as well', () => {
    expect(inPackOf('Mi Band', 'Freeze the band for an hour.', 'Cooler')).toEqual(['freezing']);
    expect(inPackOf('Mi Band', 'Freeze it for an hour.', 'Cooler')).toEqual(['freezing']);
  });

  it.each([
    ['Refrigerator', 'Close the refrigerator door.'],
    ['Refrigerator', 'Put the food back in the fridge.', 'fridge'],
    ['Oven', 'Preheat the oven.'],
    ['Oven', 'Heat the oven to 200 degrees.'],
    ['Hair dryer', 'Clean the filter of the hair dryer.'],
    ['Dishwasher', 'Wash the filter of the dishwasher.'],
    ['Rice cooker', 'Put rice and water in the rice cooker.'],
    ['Soldering iron', 'Let the soldering iron cool on its stand.'],
    ['Холодильник', 'Закройте дверцу холодильника.'],
    ['Микроволновая печь', 'Вымойте тарелку микроволновки.', 'микроволновка'],
  ])('%s is no act: %s', (name, text, ...aliases) => {
    expect(inPackOf(name, text, ...aliases)).toEqual([]);
  });

  it('leaves other acts in the same text', () => {
    expect(inPackOf('Refrigerator', 'Put the refrigerator’s thermostat in the oven.')).toEqual(['heating']);
    expect(inPackOf('Oven', 'Take the back panel off the oven.')).toEqual(['opening']);
    expect(inPackOf('Band', 'Bake the band.')).toEqual(['heating']);
    expect(inPackOf('Drill', 'Drill a hole into the battery.')).toContain('forcing');
    expect(inPackOf('Never Not Lamp', 'Do not freeze it.')).toEqual([]);
  });

  it('exempts its own pack alone', () => {
    expect(noticed('Close the refrigerator door.')).toEqual(['freezing']);
  });
});

describe('the rules', () => {
  const lines = [english, russian].flatMap((rules) =>
    Object.values(rules).flatMap((text) => text.trim().split(/\n\s*/)),
  );

  it.each(lines)('%s is well written', (line) => {
    expect(line).toMatch(/^(\? )?(> )?[^ ^!?>]+( (~~|~|\^|!?[^ ^!?>]+\??))*$/u);
    expect(line).not.toMatch(/ [~^]$/);
  });
});
