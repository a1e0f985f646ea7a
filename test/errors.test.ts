import { describe, expect, it } from 'vitest';
import { InvalidPackError, isRemedyRulesError, UnknownDeviceError } from '../src/errors';

const issue = { code: 'unknown-device', message: 'unknown', path: [] };

describe('isRemedyRulesError', () => {
  it('knows the errors of the library, and each by its code', () => {
    expect(isRemedyRulesError(new UnknownDeviceError(issue))).toBe(true);
    expect(isRemedyRulesError(new UnknownDeviceError(issue), 'unknown-device')).toBe(true);
    expect(isRemedyRulesError(new InvalidPackError([issue]), 'unknown-device')).toBe(false);
  });

  it.each([
    ['another error', new Error('no')],
    ['what only looks like one', Object.assign(new Error('no'), { code: 'invalid-pack', issues: [issue] })],
    ['its plain data', { ...new InvalidPackError([issue]) }],
    ['what inherits from one', Object.create(new InvalidPackError([issue]))],
    ['null', null],
    ['a text', 'invalid-pack'],
    ['nothing', undefined],
  ])('is false for %s', (_what, thrown) => {
    expect(isRemedyRulesError(thrown)).toBe(false);
    expect(isRemedyRulesError(thrown, 'invalid-pack')).toBe(false);
  });

  it('leaves no trace in a log', () => {
    expect(Object.keys(new InvalidPackError([issue]))).toEqual(['code', 'issues', 'name']);
    expect(Reflect.ownKeys(JSON.parse(JSON.stringify(new InvalidPackError([issue]))))).toEqual([
      'code',
      'issues',
      'name',
    ]);
  });
});
