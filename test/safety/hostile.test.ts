import { describe, expect, it } from 'vitest';
import { packs } from '../../src/built-in/all';
import type { Diagnosis } from '../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../src/diagnoser';
import type { Pack } from '../../src/format/pack';
import { extendPack, parsePack } from '../../src/pack/parse';
import { hazardsOf } from '../../src/safety/hazards';
import { refusalsOf } from '../support/refusals-of';
import { smallPack } from '../support/small-pack';

const plugIn = smallPack.remedies['plug-in'];

/** The smallest pack with other fields. */
const packWith = (fields: object) => parsePack({ ...smallPack, ...fields }) as Pack;
/** The smallest pack whose one remedy has other fields. */
const remedyWith = (fields: object) => packWith({ remedies: { 'plug-in': { ...plugIn, ...fields } } });

describe('an act is refused wherever an owner could read it', () => {
  const act = 'Put it in the freezer.';
  const hazard = {
    harm: 'time',
    likelihood: 'remote',
    hazard: 'It takes long.',
    consequence: 'You wait.',
    avoidance: 'Mind it.',
  };
  const claim = { claim: 'It helps.', sources: ['us'] };
  const alert = {
    name: 'An alert',
    when: ['warm'],
    harm: 'damage',
    hazard: 'A hazard.',
    consequence: 'It breaks.',
    now: ['Stop.'],
    sources: ['us'],
  };

  it.each([
    ['title', { title: 'Put it in the freezer' }],
    ['steps.0', { steps: [act] }],
    ['before.0', { before: [act] }],
    ['after.0', { after: [act] }],
    ['success', { success: act }],
    ['needs.dark', { needs: { dark: act } }],
    ['blockedBy.warm', { blockedBy: { warm: act } }],
    ['hazards.0.avoidance', { hazards: [{ ...hazard, avoidance: act }] }],
    ['hazards.0.hazard', { hazards: [{ ...hazard, hazard: act }] }],
    ['hazards.0.consequence', { hazards: [{ ...hazard, consequence: act }] }],
    ['disputed.for.claim', { disputed: { for: { ...claim, claim: act }, against: claim } }],
    ['disputed.against.claim', { disputed: { for: claim, against: { ...claim, claim: act } } }],
    ['steps', { steps: ['Open the', 'case with a thin blade.'] }],
    ['steps', { steps: ['Choose something cold, an ice', 'box, and put it there.'] }],
    ['steps', { title: 'Open the', steps: ['Case and look.'] }],
  ])('in %s of a remedy', (path, fields) => {
    expect(refusalsOf(() => remedyWith(fields))).toContain(`undeclared-method remedies.plug-in.${path}`);
  });

  it.each([
    [
      'symptoms.dark.question',
      { symptoms: { ...smallPack.symptoms, dark: { question: 'Why not put it in the freezer?' } } },
    ],
    [
      'symptoms.dark.question',
      { symptoms: { ...smallPack.symptoms, dark: { question: 'Dark? Put it in the freezer. Right?' } } },
    ],
    ['symptoms.dark.help', { symptoms: { ...smallPack.symptoms, dark: { question: 'Dark?', help: act } } }],
    [
      'symptoms.size.options.a',
      { symptoms: { ...smallPack.symptoms, size: { question: 'Which?', options: { a: act, b: 'B' } } } },
    ],
    [
      'symptoms.cold.unit',
      { symptoms: { ...smallPack.symptoms, cold: { question: 'How?', unit: act, min: 0, max: 1 } } },
    ],
    [
      'rules.cold.name',
      {
        rules: {
          cold: { name: act, conditions: { all: [{ fact: 'dark', operator: 'equal', value: true }] } },
        },
      },
    ],
    ['faults.unplugged.name', { faults: { unplugged: { ...smallPack.faults.unplugged, name: act } } }],
    ['faults.unplugged.service', { faults: { unplugged: { ...smallPack.faults.unplugged, service: act } } }],
    ['alerts.red.name', { alerts: { red: { ...alert, name: act } } }],
    ['alerts.red.hazard', { alerts: { red: { ...alert, hazard: act } } }],
    ['alerts.red.consequence', { alerts: { red: { ...alert, consequence: act } } }],
    ['alerts.red.now.0', { alerts: { red: { ...alert, now: [act] } } }],
    ['alerts.red.now', { alerts: { red: { ...alert, now: ['Open the', 'case.'] } } }],
    ['service.title', { service: { ...smallPack.service, title: act } }],
    ['service.steps.0', { service: { ...smallPack.service, steps: [act] } }],
    ['service.steps', { service: { ...smallPack.service, steps: ['Put it in the hot', 'oven.'] } }],
  ])('in %s', (path, fields) => {
    expect(refusalsOf(() => packWith(fields))).toContain(`undeclared-method ${path}`);
  });

  it('behind placeholders, once they are filled', () => {
    const wording = { a: 'free', b: 'zer', c: 'Put it in the {a}{b}' };
    const fields = { wording, remedies: { 'plug-in': { ...plugIn, steps: ['Put it in the {a}{b}.'] } } };
    expect(refusalsOf(() => packWith(fields))).toContain('undeclared-method remedies.plug-in.steps.0');
  });

  it('and is taken, with all its warnings, once it is declared', () => {
    const pack = remedyWith({ steps: [act], methods: ['freezing'] });
    const { remedies } = createDiagnoser({ lamp: pack }).diagnoseSync('lamp', ['dark'] as never) as Diagnosis;
    expect(remedies.map(({ id, advice }) => [id, advice])).toEqual([
      ['service', 'professional'],
      ['plug-in', 'avoid'],
    ]);
    expect(remedies[1]?.warnings).toEqual(
      hazardsOf('freezing').map((one) => expect.objectContaining({ ...one, method: 'freezing' })),
    );
  });

  it('but a claim, a question or a title that reports it is not', () => {
    expect(
      refusalsOf(() =>
        packWith({
          sources: { us: { title: 'The freezer trick, a thread', grade: 'community' } },
          symptoms: { ...smallPack.symptoms, dark: { question: 'Has it been in a freezer?' } },
          remedies: {
            'plug-in': {
              ...plugIn,
              disputed: { for: { claim: 'One guide praises the freezer.', sources: ['us'] }, against: claim },
            },
          },
        }),
      ),
    ).toEqual([]);
  });
});

describe('an extension cannot make a pack less safe', () => {
  const base = packs['mi-band-3'] as unknown as Pack;
  const extended = (extra: object) => extendPack(base, { format: 1, ...extra } as never) as unknown as Pack;

  it('by other methods, hazards, precautions or triggers', () => {
    const less = extended({
      overrides: {
        remedies: { freeze: { methods: ['updating'], before: ['Breathe.'] } },
        alerts: { 'battery-damage': { when: ['frozen'] } },
      },
    });
    expect(less.remedies['freeze']?.methods).toEqual(['freezing', 'updating']);
    const { when, now, harm } = less.alerts['battery-damage'] as Pack['alerts'][string];
    const before = base.alerts['battery-damage'] as Pack['alerts'][string];
    expect(when).toEqual([...before.when, 'frozen']);
    expect(now).toEqual(before.now);
    expect(harm).toBe('serious-injury');
  });

  it('by dropping needs and blocks', () => {
    const less = extended({ overrides: { remedies: { 'flash-firmware': { blockedBy: {}, needs: {} } } } });
    expect(less.remedies['flash-firmware']?.blockedBy).toEqual(base.remedies['flash-firmware']?.blockedBy);
    expect(less.remedies['flash-firmware']?.needs).toEqual(base.remedies['flash-firmware']?.needs);
  });

  it.each([
    ['a finding that an alert needs', { omit: { symptoms: { swollen: 'Gone.' } } }, 'unknown-finding'],
    ['a finding that a block needs', { omit: { rules: { 'low-battery': 'Gone.' } } }, 'unknown-finding'],
    [
      'a finding that an alert needs, and putting another in its place',
      { omit: { symptoms: { swollen: 'Gone.' } }, symptoms: { swollen: { question: 'Is it blue?' } } },
      'omitted-and-added',
    ],
    [
      'a remedy, and putting a bare one in its place',
      { omit: { remedies: { freeze: 'Gone.' } }, remedies: { freeze: plugIn } },
      'omitted-and-added',
    ],
    [
      'the conditions of a rule that blocks',
      {
        overrides: {
          rules: {
            'low-battery': {
              conditions: { all: [{ fact: 'battery-percent', operator: 'lessThan', value: 1 }] },
            },
          },
        },
      },
      'weakens-base',
    ],
    [
      'a symptom that an alert needs into one of another kind',
      { overrides: { symptoms: { swollen: { options: { a: 'A', b: 'B' } } } } },
      'needs-rule',
    ],
    [
      'a symptom that an alert needs into one without answer',
      { overrides: { symptoms: { swollen: { covered: false } } } },
      'covered',
    ],
    [
      'the harm of an alert to a lesser one',
      { overrides: { alerts: { 'battery-damage': { harm: 'time' } } } },
      'weakens-base',
    ],
    ['an alert', { omit: { alerts: { 'battery-damage': 'Gone.' } } }, 'unknown-field'],
  ])('by taking away or changing %s', (_what, extra, code) => {
    expect(refusalsOf(() => extended(extra)).map((one) => one.split(' ')[0])).toContain(code);
  });
});

describe('ids that objects inherit', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s hides no method', (id) => {
    const data = JSON.parse(
      `{"remedies": {"${id}": ${JSON.stringify({ ...plugIn, steps: ['Put it in the freezer.'] })}}}`,
    ) as object;
    expect(refusalsOf(() => packWith(data))).not.toEqual([]);
  });

  it('a method of such a name is none', () => {
    expect(refusalsOf(() => remedyWith({ methods: ['constructor'] }))).not.toEqual([]);
    expect(refusalsOf(() => remedyWith({ methods: ['__proto__'] }))).not.toEqual([]);
  });
});

describe('a pack that praises its worst remedy', () => {
  it('still has it last, however quick and sure it is said to be', () => {
    const instant = { 'hands-on': [0, 0], waiting: [0, 0] };
    const pack = packWith({
      faults: {
        unplugged: {
          ...smallPack.faults.unplugged,
          remedies: { cool: 'usually', flash: 'usually', 'plug-in': 'sometimes' },
        },
      },
      remedies: {
        'plug-in': { ...plugIn, minutes: { 'hands-on': [50, 60], waiting: [0, 0] } },
        cool: { ...plugIn, title: 'Put it in the freezer', methods: ['freezing'], minutes: instant },
        flash: { ...plugIn, title: 'Flash it', methods: ['flashing'], minutes: instant },
      },
    });
    const { remedies } = createDiagnoser({ lamp: pack }).diagnoseSync('lamp', ['dark'] as never) as Diagnosis;
    expect(remedies.map(({ id }) => id)).toEqual(['plug-in', 'service', 'flash', 'cool']);
  });
});
