import { describe, expect, it } from 'vitest';
import { RemedyRulesError } from '../../src/errors';
import { InvalidModelError, type Model, type SolveSettings, solve } from '../../src/planner/index';

const right = {
  faults: { battery: 1, cable: 2 },
  remedies: { charge: { minutes: 5, chance: { battery: 1 } } },
  questions: { warm: { minutes: 1, answers: { yes: { battery: 1, cable: 0.5 }, no: { cable: 0.5 } } } },
  service: { minutes: 100 },
};

function issuesOf(model: unknown, settings: unknown = {}) {
  try {
    solve(model as Model, settings as SolveSettings);
  } catch (error) {
    if (!(error instanceof InvalidModelError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
  return [];
}

const withRemedy = (remedy: object) => ({
  ...right,
  remedies: { charge: { ...right.remedies.charge, ...remedy } },
});
const withQuestion = (question: object) => ({
  ...right,
  questions: { warm: { ...right.questions.warm, ...question } },
});

describe('a model', () => {
  it('that is right is solved', () => {
    expect(issuesOf(right)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['not-an-object remedies', { ...right, remedies: [] }],
    ['unknown-field fault', { ...right, fault: {} }],
    ['no-faults faults', { ...right, faults: {}, remedies: {}, questions: {} }],
    ['invalid-weight faults.cable', { ...right, faults: { battery: 1, cable: 0 } }],
    ['invalid-weight faults.cable', { ...right, faults: { battery: 1, cable: Number.NaN } }],
    ['invalid-minutes remedies.charge.minutes', withRemedy({ minutes: -1 })],
    ['invalid-minutes remedies.charge.minutes', withRemedy({ minutes: undefined })],
    ['unknown-fault remedies.charge.chance.batery', withRemedy({ chance: { batery: 1 } })],
    ['unknown-fault remedies.charge.chance.constructor', withRemedy({ chance: { constructor: 1 } })],
    ['invalid-chance remedies.charge.chance.battery', withRemedy({ chance: { battery: 1.1 } })],
    ['invalid-chance remedies.charge.chance.battery', withRemedy({ chance: { battery: '1' } })],
    ['unknown-risk remedies.charge.risk', withRemedy({ risk: 'hihg' })],
    ['unknown-field remedies.charge.minute', withRemedy({ minute: 1 })],
    ['reserved-id remedies.service', { ...right, remedies: { service: right.remedies.charge } }],
    ['invalid-minutes questions.warm.minutes', withQuestion({ minutes: Number.POSITIVE_INFINITY })],
    [
      'answers-sum questions.warm.answers',
      withQuestion({ answers: { yes: { battery: 1, cable: 0.4 }, no: { cable: 0.5 } } }),
    ],
    ['not-an-object questions.warm.answers', withQuestion({ answers: [] })],
    ['invalid-minutes service.minutes', { ...right, service: {} }],
    ['no-way-out faults.cable', { faults: right.faults, remedies: right.remedies }],
  ])('is refused with %s', (issue, model) => {
    expect(issuesOf(model)).toEqual([issue]);
  });

  it('that is none at all is refused', () => {
    expect(issuesOf(null)).toEqual(['not-an-object ', 'no-faults faults']);
  });

  it('may do without remedies and questions, and then leaves service', () => {
    const { remedies: _, questions: __, ...rest } = right;
    const model = rest as unknown as Model;
    expect(solve(model)).toMatchObject({ order: ['service'], next: { kind: 'service' }, questions: [] });
    expect(solve(model).expectedMinutes).toBe(100);
    expect(issuesOf({ faults: right.faults })).toEqual([
      'no-way-out faults.battery',
      'no-way-out faults.cable',
    ]);
  });

  it('needs a way out that a safe plan may take', () => {
    const { service: _, ...model } = {
      ...right,
      remedies: {
        charge: right.remedies.charge,
        resolder: { minutes: 5, chance: { cable: 1 }, risk: 'high' },
      },
    };
    expect(issuesOf(model)).toEqual(['no-way-out faults.cable']);
    expect(issuesOf(model, { safe: false })).toEqual([]);
  });

  it('is refused with everything that is wrong, in one error of the library that names what was meant', () => {
    const model = { ...withRemedy({ minutes: -1, chance: { batery: 2 } }), service: { minutes: 'x' } };
    expect(issuesOf(model, { safe: 1, asked: -1, budget: { states: -1, seconds: 1 }, tree: true })).toEqual([
      'unknown-field settings.tree',
      'invalid-setting settings.safe',
      'unknown-field settings.budget.seconds',
      'invalid-setting settings.asked',
      'invalid-setting settings.budget.states',
      'invalid-minutes remedies.charge.minutes',
      'unknown-fault remedies.charge.chance.batery',
      'invalid-chance remedies.charge.chance.batery',
      'invalid-minutes service.minutes',
    ]);
    expect(() => solve(model as never)).toThrow(RemedyRulesError);
    expect(() => solve(model as never)).toThrow('did you mean "battery"?');
  });
});
