import { describe, expect, it } from 'vitest';
import { packs } from '../../src/built-in/all';
import type { PackData, PackExtension } from '../../src/format/format';
import { limits } from '../../src/format/limits';
import type { Pack } from '../../src/format/pack';
import { extendPack, parsePack } from '../../src/pack/parse';
import { builtIn } from '../support/built-in';
import { refusalsOf } from '../support/refusals-of';
import { smallPack } from '../support/small-pack';

const band = packs['mi-band-3'] as unknown as Pack;
const plugIn = smallPack.remedies['plug-in'];

const hazard = {
  harm: 'minor-injury',
  likelihood: 'possible',
  hazard: 'The bulb is hot.',
  consequence: 'It burns your fingers.',
  avoidance: 'Let it cool down.',
};

const alert = {
  name: 'The lamp smokes',
  when: ['smokes'],
  harm: 'serious-injury',
  hazard: 'A cable burns.',
  consequence: 'You can get hurt.',
  now: ['Leave the room.'],
  sources: ['us'],
};

const caution = {
  name: 'The lamp is wet',
  when: ['wet'],
  after: ['soaking'],
  unless: ['dry'],
  forbids: ['charging', 'updating'],
  because: 'Water and current do not mix.',
  until: 'Dry it for a day.',
  sources: ['us'],
};

/** A lamp with one of everything that protects its owner. */
const lamp = {
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    smokes: { question: 'Does it smoke?', help: 'Look at the cable.', phrases: ['smoke'] },
    watts: { question: 'How many watts?', unit: 'W', min: 0, max: 100 },
    socket: { question: 'Which socket?', options: { wall: 'In the wall', floor: 'In the floor' } },
    loud: { question: 'Does it hum?' },
    wet: { question: 'Is it wet?' },
    dry: { question: 'Has it dried for a day?' },
  },
  rules: {
    bright: { conditions: { all: [{ fact: 'watts', operator: 'greaterThan', value: 60 }] } },
    low: { conditions: { all: [{ fact: 'socket', operator: 'equal', value: 'floor' }] } },
  },
  remedies: {
    'plug-in': {
      ...plugIn,
      methods: ['updating'],
      hazards: [hazard],
      needs: { low: 'Only for the floor.' },
      blockedBy: { bright: 'It is too hot.' },
      before: ['Look first.'],
      success: 'It shines.',
      after: ['Look again.'],
    },
  },
  alerts: { smoke: alert },
  cautions: { water: caution },
};

const checkedLamp = parsePack(lamp) as Pack;

function extend(base: unknown, extra: object): Pack {
  return extendPack(base as PackData, { format: 1, ...extra } as PackExtension as never) as unknown as Pack;
}

describe('an extension that overflows a list', () => {
  it('loses no method by naming one 500 times', () => {
    const remedies = {
      'flash-firmware': { methods: Array(500).fill('updating'), title: 'Update it', steps: ['Tap Update.'] },
    };
    const issues = refusalsOf(() => extend(band, { overrides: { remedies } }));
    expect(issues).toContain('duplicate-method overrides.remedies.flash-firmware.methods');
  });

  it('is refused for a duplicate method in a pack or in a remedy of its own too', () => {
    const remedies = { pull: { ...plugIn, methods: ['updating', 'erasing', 'updating'] } };
    const place = 'duplicate-method remedies.pull.methods';
    expect(refusalsOf(() => extend(lamp, { remedies }))).toEqual([place]);
    expect(refusalsOf(() => parsePack({ ...lamp, remedies, faults: {} }))).toEqual([place]);
  });

  it.each([
    ['hazards', { hazards: Array(limits.hazards).fill({ ...hazard, hazard: 'Nothing much.' }) }],
    ['before', { before: Array.from({ length: limits.steps }, (_, index) => `Mind this ${index}.`) }],
  ])('adds no more %s to a remedy than it may have', (field, fields) => {
    const extra = { overrides: { remedies: { 'plug-in': fields } } };
    expect(refusalsOf(() => extend(lamp, extra))).toEqual([`wrong-size remedies.plug-in.${field}`]);
    expect(refusalsOf(() => extend(checkedLamp, extra))).toEqual([`wrong-size remedies.plug-in.${field}`]);
  });

  it('adds no more triggers in a chain than a list may have', () => {
    const pack = (from: number) => ({
      symptoms: Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`s${from + index}`, { question: 'Is it blue?' }]),
      ),
      overrides: {
        alerts: { smoke: { when: Array.from({ length: 40 }, (_, index) => `s${from + index}`) } },
      },
    });
    const once = extend(lamp, pack(0));
    expect(once.alerts['smoke']?.when).toHaveLength(41);
    expect(refusalsOf(() => extend(once, pack(40)))).toEqual(['wrong-size alerts.smoke.when']);
  });
});

describe('a pack', () => {
  it.each([
    ['hazards', limits.hazards, hazard],
    ['before', limits.steps, 'Look first.'],
    ['after', limits.steps, 'Look again.'],
  ])('has a small number of %s per remedy', (field, most, part) => {
    const withParts = (length: number) => ({
      ...lamp,
      remedies: { 'plug-in': { ...plugIn, [field]: Array(length).fill(part) } },
    });
    expect(refusalsOf(() => parsePack(withParts(most)))).toEqual([]);
    expect(refusalsOf(() => parsePack(withParts(most + 1)))).toEqual([
      `wrong-size remedies.plug-in.${field}`,
    ]);
  });
});

const remedyFields = {
  title: 'Update it',
  steps: ['Tap it.'],
  success: 'It is fine.',
  after: ['Forget it.'],
  needs: { low: 'Never mind.' },
  blockedBy: { bright: 'Never mind.' },
};
const alertFields = {
  name: 'All is well',
  harm: 'time',
  hazard: 'Nothing burns.',
  consequence: 'Nothing happens.',
  now: ['Go on.'],
};

const cautionFields = {
  name: 'All is well',
  unless: ['loud'],
  because: 'It might be bad.',
  until: 'Wait a minute.',
};

/** What an extension overrides: section, id, fields, and where the issue is. */
const weaker: [string, string, object, string][] = [
  ...Object.entries(remedyFields).map(([field, value]): [string, string, object, string] => [
    'remedies',
    'plug-in',
    { [field]: value },
    field,
  ]),
  ...Object.entries(alertFields).map(([field, value]): [string, string, object, string] => [
    'alerts',
    'smoke',
    { [field]: value },
    field,
  ]),
  ...Object.entries(cautionFields).map(([field, value]): [string, string, object, string] => [
    'cautions',
    'water',
    { [field]: value },
    field,
  ]),
  ['symptoms', 'smokes', { question: 'Is it blue?' }, 'question'],
  ['symptoms', 'wet', { question: 'Is it blue?' }, 'question'],
  ['symptoms', 'dry', { question: 'Is it dark?' }, 'question'],
  ['symptoms', 'smokes', { help: 'Look away.' }, 'help'],
  ['symptoms', 'watts', { question: 'How many watts, do you think?' }, 'question'],
  ['symptoms', 'watts', { unit: 'kW' }, 'unit'],
  ['symptoms', 'watts', { min: 50 }, 'min'],
  ['symptoms', 'watts', { max: 1000 }, 'max'],
  ['symptoms', 'watts', { covered: false }, 'covered'],
  ['symptoms', 'socket', { options: { floor: 'On the roof' } }, 'options'],
  ['symptoms', 'socket', { options: { roof: 'On the roof' } }, 'options'],
  [
    'rules',
    'bright',
    { conditions: { all: [{ fact: 'watts', operator: 'greaterThan', value: 99 }] } },
    'conditions',
  ],
  ['rules', 'low', { conditions: { all: [{ fact: 'loud', operator: 'equal', value: true }] } }, 'conditions'],
];

describe.each([
  ['a raw base', lamp],
  ['a checked base', checkedLamp],
])('an extension of %s', (_what, base) => {
  it.each(weaker)('cannot change in %s %s: %j', (section, id, fields, field) => {
    const issues = refusalsOf(() => extend(base, { overrides: { [section]: { [id]: fields } } }));
    expect(issues).toContain(`weakens-base overrides.${section}.${id}.${field}`);
  });

  it.each([
    ['alerts', 'smoke', 'now', 'add an alert of your own'],
    ['cautions', 'water', 'until', 'add a caution of your own'],
    ['remedies', 'plug-in', 'steps', 'omit the remedy and add your own under another id'],
    ['symptoms', 'smokes', 'question', 'add a symptom of your own'],
    ['rules', 'bright', 'conditions', 'add a rule of your own'],
  ])('is told what to do instead: %s', (section, id, field, instead) => {
    const fields = weaker.find(([one, other, , at]) => one === section && other === id && at === field)?.[2];
    expect(() => extend(base, { overrides: { [section]: { [id]: fields } } })).toThrow(instead);
  });

  it('may add to what protects the owner', () => {
    const pack = extend(base, {
      overrides: {
        remedies: {
          'plug-in': {
            methods: ['erasing'],
            hazards: [{ ...hazard, harm: 'damage' }],
            needs: { dark: 'Only in the dark.' },
            blockedBy: { loud: 'It hums.' },
            before: ['Breathe.'],
          },
        },
        alerts: { smoke: { when: ['loud'], sources: ['us'] } },
        cautions: { water: { when: ['loud'], after: ['erasing'], forbids: ['opening'] } },
        symptoms: { smokes: { phrases: ['fumes'] } },
      },
    });
    expect(pack.remedies['plug-in']).toMatchObject({
      methods: ['updating', 'erasing'],
      hazards: [hazard, { ...hazard, harm: 'damage' }],
      needs: { low: 'Only for the floor.', dark: 'Only in the dark.' },
      blockedBy: { bright: 'It is too hot.', loud: 'It hums.' },
      before: ['Look first.', 'Breathe.'],
    });
    expect(pack.alerts['smoke']).toMatchObject({ ...alert, when: ['smokes', 'loud'] });
    expect(pack.cautions['water']).toEqual({
      ...caution,
      when: ['wet', 'loud'],
      after: ['soaking', 'erasing'],
      forbids: ['charging', 'updating', 'opening'],
    });
    expect(pack.symptoms['smokes']?.phrases).toEqual(['smoke', 'fumes']);
  });

  it('may change minutes, sources, disputes, estimates, service, and questions that nobody is warned by', () => {
    const claim = { claim: 'It helps.', sources: ['them'] };
    const minutes = { 'hands-on': [3, 4], waiting: [0, 0] };
    const extra = {
      sources: { them: { title: 'Their judgement', grade: 'unverified' } },
      service: { ...smallPack.service, title: 'Ask the maker' },
      overrides: {
        remedies: { 'plug-in': { minutes, sources: ['them'], disputed: { for: claim, against: claim } } },
        symptoms: {
          loud: { question: 'Does it buzz?', help: 'Listen.' },
          smokes: { minutes: 2, otherwise: 'never', sources: ['us'] },
        },
        rules: { bright: { otherwise: 'often', sources: ['us'] } },
        faults: {
          unplugged: { prior: 'rare', signs: { loud: 'always' }, remedies: { 'plug-in': 'rarely' } },
        },
      },
    };
    expect(refusalsOf(() => extend(base, extra))).toEqual([]);
  });

  it('may omit a remedy, and then what only that remedy depends on', () => {
    const omit = {
      remedies: { 'plug-in': 'It is built in.' },
      rules: { low: 'It has no socket.' },
      symptoms: { socket: 'It has no socket.' },
    };
    expect(refusalsOf(() => extend(base, { omit }))).toEqual([]);
    const { remedies: _remedies, ...findings } = omit;
    expect(refusalsOf(() => extend(base, { omit: findings }))).toEqual([
      'unknown-finding remedies.plug-in.needs.low',
      'weakens-base omit.rules.low',
      'weakens-base omit.symptoms.socket',
    ]);
  });

  it('cannot put a rule in the place of a symptom that raises an alert', () => {
    const extra = {
      omit: { symptoms: { smokes: 'Nobody looks.' } },
      rules: { smokes: { conditions: { all: [{ fact: 'loud', operator: 'equal', value: true }] } } },
    };
    expect(refusalsOf(() => extend(base, extra))).toEqual(['weakens-base omit.symptoms.smokes']);
  });
});

describe('a caution of an extension', () => {
  const cold = { ...caution, after: ['freezing'], when: ['loud'], forbids: ['charging'] };

  it.each([
    ['of its own', { cautions: { cold } }],
    ['of its base', { overrides: { cautions: { water: { after: ['freezing'] } } } }],
  ])('does not take the place of what the library knows: %s', (_what, extra) => {
    expect(refusalsOf(() => extend(lamp, extra))).toEqual(['weakens-base cautions']);
  });

  it('may be about other states', () => {
    const { after: _after, ...seen } = cold;
    expect(refusalsOf(() => extend(lamp, { cautions: { cold: seen } }))).toEqual([]);
  });
});

describe('the waivers of an extension', () => {
  it('are refused, so that only a pack itself names acts that no remedy declares', () => {
    const declares = { freezing: 'It is a lamp for freezers.' };
    expect(refusalsOf(() => parsePack({ ...lamp, declares }))).toEqual([]);
    expect(refusalsOf(() => extend(lamp, { declares }))).toEqual(['unknown-field declares']);
  });
});

describe('the wording of an extension', () => {
  const family = {
    ...lamp,
    wording: { plug: 'the plug' },
    remedies: { 'plug-in': { ...lamp.remedies['plug-in'], before: ['Look at {plug}.'] } },
  };

  it('is what a device brings to the texts of its family', () => {
    const pack = extend(family, { wording: { plug: 'the cord' } });
    expect(pack.remedies['plug-in']?.before).toEqual(['Look at the cord.']);
  });

  it('does not change the texts of a checked pack', () => {
    const pack = extend(parsePack(family), { wording: { plug: 'the cord' } });
    expect(pack.remedies['plug-in']?.before).toEqual(['Look at the plug.']);
  });

  it('has no placeholders that nothing fills and an extension could', () => {
    const wording = { ...family.wording, twice: '{plug}' };
    expect(refusalsOf(() => parsePack({ ...family, wording }))).toEqual(['nested-wording wording.twice']);
  });
});

describe('a chain of extensions', () => {
  const bare = { ...plugIn, title: 'Flash it', steps: ['Tap it.'] };

  it('cannot bring back an omitted remedy without its methods', () => {
    const once = extend(band, { omit: { remedies: { 'flash-firmware': 'Not here.' } } });
    const twice = extend(once, { device: { name: 'Another band' } });
    const again = {
      sources: { us: smallPack.sources.us },
      remedies: { 'flash-firmware': bare },
      faults: {},
    };
    for (const base of [once, twice])
      expect(refusalsOf(() => extend(base, again))).toEqual([
        'omitted-and-added remedies.flash-firmware',
        'undeclared-method remedies.flash-firmware.title',
      ]);
  });
});

describe('the built-in packs', () => {
  it.each(builtIn)('are extensions that weaken nothing: $device', ({ load }) => {
    expect(refusalsOf(load)).toEqual([]);
  });
});
