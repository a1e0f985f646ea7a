import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../src/diagnoser';
import { limits } from '../../src/format/limits';
import { issuesOf, lamp } from './lamp';

const { diagnose, diagnoseSync } = createDiagnoser({ lamp });

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const throwing = {
  get dark(): boolean {
    throw new Error('not today');
  },
};

describe('what throws while it is read', () => {
  it.each([
    ['a getter', throwing],
    ['a revoked proxy', revoked({})],
    ['a revoked proxy of a list', revoked([])],
    ['an answer that is a revoked proxy', { dark: revoked({}) }],
    [
      'an answer whose class has no usable name',
      {
        dark: Object.create({ constructor: { name: Symbol('x') } }),
      },
    ],
  ])('is refused as observations: %s', (_what, given) => {
    expect(issuesOf(() => diagnoseSync('lamp', given as never))).toEqual([
      { code: 'not-observations', path: [], message: expect.stringContaining('reading them failed: ') },
    ]);
  });

  it('is refused as settings, and as what was tried', () => {
    const settings = {
      get tried(): [] {
        throw new Error('not today');
      },
    };
    expect(issuesOf(() => diagnoseSync('lamp', {}, settings))[0]?.code).toBe('not-settings');
    const tried = revoked([]) as never;
    expect(issuesOf(() => diagnoseSync('lamp', {}, { tried }))).toEqual([
      { code: 'wrong-kind', path: ['tried'], message: expect.stringContaining('reading it failed: ') },
    ]);
  });

  it('ends the call when it was fetched', async () => {
    const answer = diagnose('lamp', { dark: () => revoked({}) as never });
    await expect(answer).rejects.toMatchObject({ code: 'invalid-observation' });
  });
});

describe('what has no end', () => {
  const many = 100_000;
  it.each([
    ['unknown ids', Array.from({ length: many }, (_, index) => `drak-${index}`)],
    ['holes', new Array(2 ** 32 - 1)],
    ['unknown keys', Object.fromEntries(Array.from({ length: many }, (_, index) => [`drak-${index}`, true]))],
  ])('is refused with the first issues only: %s', (_what, given) => {
    expect(issuesOf(() => diagnoseSync('lamp', given as never))).toHaveLength(limits.issues);
    expect(issuesOf(() => diagnoseSync('lamp', {}, { tried: given as never }))).toHaveLength(limits.issues);
  });
});

it.each(['tried', 'hide', 'plan'])('refuses null for the setting %s', (name) => {
  expect(issuesOf(() => diagnoseSync('lamp', {}, { [name]: null } as never))).toHaveLength(1);
});
