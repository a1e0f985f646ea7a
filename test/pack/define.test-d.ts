import { describe, expectTypeOf, it } from 'vitest';
import { createDiagnoser, type PackVocabulary, packs } from '../../src/index';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  definePack,
  extendPack,
  is,
  no,
  oneOf,
  type PackData,
  yes,
} from '../../src/pack/index';

const base = {
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: {
    dark: { question: 'Is it dark?' },
    warm: { question: 'Is it warm?' },
    watts: { question: 'How bright?', unit: 'W', min: 0, max: 100 },
    socket: {
      question: 'Which socket?',
      options: { wall: 'One in the wall', switched: 'One with a switch' },
    },
  },
  rules: { dim: { conditions: { all: [{ fact: 'watts', operator: 'lessThan', value: 5 }] } } },
  faults: {
    unplugged: {
      name: 'It has no power',
      prior: 'common',
      signs: { dark: 'always', dim: 'rarely' },
      remedies: { 'plug-in': 'usually' },
      sources: ['us'],
    },
  },
  remedies: {
    'plug-in': {
      title: 'Plug it in',
      steps: ['Put the plug into the socket.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      sources: ['us'],
    },
  },
  service: {
    title: 'Ask the seller',
    steps: ['Take it to the seller.'],
    minutes: { 'hands-on': [30, 60], waiting: [2880, 5760] },
    sources: ['us'],
  },
} as const;
const fault = base.faults.unplugged;
const remedy = base.remedies['plug-in'];
const alert = {
  name: 'Hot',
  when: ['warm'],
  harm: 'damage',
  hazard: 'It is hot.',
  consequence: 'It melts.',
  now: ['Pull the plug.'],
  sources: ['us'],
} as const;

describe('definePack', () => {
  it('takes a pack whose ids are all declared', () => {
    definePack(base);
    definePack({
      ...base,
      remedies: {
        'plug-in': {
          ...remedy,
          needs: { dark: 'It shines.' },
          blockedBy: { dim: 'It shines a little.' },
          disputed: {
            for: { claim: 'It helps.', sources: ['us'] },
            against: { claim: 'No.', sources: ['us'] },
          },
        },
      },
      alerts: { hot: { ...alert, when: ['warm', 'dim'] } },
    });
    definePack({} as PackData);
  });

  it('refuses signs that are no findings', () => {
    definePack({
      ...base,
      faults: {
        unplugged: {
          ...fault,
          signs: {
            dark: 'always',
            // @ts-expect-error misspelt
            drak: 'always',
            // @ts-expect-error a number is no finding
            watts: 'often',
            // @ts-expect-error no such frequency
            warm: 'oftn',
          },
        },
      },
    });
    // It does not matter where the object was made.
    const wrong = { ...base, faults: { unplugged: { ...fault, signs: { drak: 'always' } } } } as const;
    // @ts-expect-error misspelt
    definePack(wrong);
  });

  it('refuses remedies and sources that are not declared', () => {
    // @ts-expect-error a remedy
    definePack({ ...base, faults: { unplugged: { ...fault, remedies: { 'plug-im': 'usually' } } } });
    // @ts-expect-error a source of a fault
    definePack({ ...base, faults: { unplugged: { ...fault, sources: ['them'] } } });
    // @ts-expect-error a source of a symptom
    definePack({ ...base, symptoms: { ...base.symptoms, dark: { question: 'Is it?', sources: ['them'] } } });
    // @ts-expect-error a source of service
    definePack({ ...base, service: { ...base.service, sources: ['them'] } });
    const claims = {
      for: { claim: 'x', sources: ['them'] },
      against: { claim: 'x', sources: ['us'] },
    } as const;
    // @ts-expect-error a source of a dispute
    definePack({ ...base, remedies: { 'plug-in': { ...remedy, disputed: claims } } });
  });

  it('refuses needs, blocks and triggers that are no findings', () => {
    // @ts-expect-error a need
    definePack({ ...base, remedies: { 'plug-in': { ...remedy, needs: { drak: 'x' } } } });
    // @ts-expect-error a choice is no finding
    definePack({ ...base, remedies: { 'plug-in': { ...remedy, blockedBy: { socket: 'x' } } } });
    // @ts-expect-error a trigger
    definePack({ ...base, alerts: { hot: { ...alert, when: ['worm'] } } });
  });

  it('refuses conditions that do not fit the symptom', () => {
    definePack({
      ...base,
      rules: {
        ...base.rules,
        // @ts-expect-error misspelt
        a: { conditions: { all: [{ fact: 'drak', operator: 'equal', value: true }] } },
        // @ts-expect-error no such option
        b: { conditions: { any: [{ fact: 'socket', operator: 'equal', value: 'wal' }] } },
        // @ts-expect-error yes or no is not compared with a number
        c: { conditions: { all: [{ fact: 'dark', operator: 'equal', value: 3 }] } },
        // @ts-expect-error yes or no has no order
        d: { conditions: { all: [{ fact: 'dark', operator: 'lessThan', value: true }] } },
        // @ts-expect-error a number is not compared with yes
        e: { conditions: { all: [{ any: [{ fact: 'watts', operator: 'equal', value: true }] }] } },
        // @ts-expect-error neither all nor any
        f: { conditions: { fact: 'dark', operator: 'equal', value: true } },
      },
    });
  });
});

describe('conditions', () => {
  it('are made by functions, and checked like those that are written out', () => {
    const conditions = all(
      yes('dark'),
      any(no('warm'), below('watts', 5), above('watts', 50)),
      any(atLeast('watts', 1), atMost('watts', 3)),
      is('socket', 'wall'),
      oneOf('socket', 'wall', 'switched'),
      oneOf('watts', 1, 2),
    );
    expectTypeOf(conditions.all[0]).toEqualTypeOf<{
      readonly fact: 'dark';
      readonly operator: 'equal';
      readonly value: true;
    }>();
    definePack({ ...base, rules: { ...base.rules, odd: { conditions } } });
    definePack({
      ...base,
      rules: {
        ...base.rules,
        // @ts-expect-error misspelt
        a: { conditions: all(yes('drak')) },
        // @ts-expect-error a choice has no order
        b: { conditions: all(yes('dark'), below('socket', 3)) },
        // @ts-expect-error no such option
        c: { conditions: any(all(is('socket', 'wal'))) },
        // @ts-expect-error no such option
        d: { conditions: all(oneOf('socket', 'wall', 'swiched')) },
      },
    });
    // @ts-expect-error never empty
    all();
  });
});

describe('extendPack', () => {
  const lamp = definePack(base);

  it('knows the ids of the base and its own', () => {
    const more = extendPack(lamp, {
      format: 1,
      symptoms: { smells: { question: 'Does it smell?' } },
      rules: { foul: { conditions: all(yes('smells')) } },
      faults: {
        burnt: {
          name: 'It is burnt',
          prior: 'rare',
          signs: { foul: 'always', dark: 'often' },
          sources: ['us'],
        },
      },
      overrides: {
        faults: { unplugged: { prior: 'rare' } },
        symptoms: { socket: { options: { floor: 'One in the floor' } } },
      },
      omit: { rules: { dim: 'It has no dimmer.' } },
    });
    type More = PackVocabulary<typeof more>;
    expectTypeOf<More['fault']>().toEqualTypeOf<'unplugged' | 'burnt'>();
    expectTypeOf<More['rule']>().toEqualTypeOf<'foul'>();
    expectTypeOf<More['answers']['socket']>().toEqualTypeOf<'wall' | 'switched' | 'floor'>();
    const { diagnoseSync } = createDiagnoser({ ...packs, lamp, more });
    diagnoseSync('more', { smells: true, socket: 'floor', watts: 3 });
    // @ts-expect-error only the extension has this option
    diagnoseSync('lamp', { socket: 'floor' });
    expectTypeOf(diagnoseSync('more', {}).faults[0]!.id).toEqualTypeOf<'unplugged' | 'burnt'>();
    diagnoseSync('mi-band-2', { frozen: true });
  });

  it('refuses what neither has', () => {
    // @ts-expect-error an override
    extendPack(lamp, { format: 1, overrides: { remedies: { 'plug-im': { title: 'Push' } } } });
    // @ts-expect-error an override of an alert that is not there
    extendPack(lamp, { format: 1, overrides: { alerts: { hot: { name: 'Hot' } } } });
    // @ts-expect-error an omission
    extendPack(lamp, { format: 1, omit: { symptoms: { drak: 'It shines.' } } });
    const burnt = {
      name: 'It is burnt',
      prior: 'rare',
      signs: { smells: 'always' },
      sources: ['us'],
    } as const;
    // @ts-expect-error a sign
    extendPack(lamp, { format: 1, faults: { burnt } });
    // @ts-expect-error a need
    extendPack(lamp, { format: 1, remedies: { wait: { ...remedy, needs: { smells: 'x' } } } });
    const dimmed = { ...burnt, signs: { dim: 'often' } } as const;
    // @ts-expect-error a sign that it takes away itself
    extendPack(lamp, { format: 1, faults: { dimmed }, omit: { rules: { dim: 'It has no dimmer.' } } });
  });
});
