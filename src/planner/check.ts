import { type Issue, RemedyRulesError, unknownId } from '../errors';
import { serviceId } from '../format/format';
import { risks } from '../safety/risk';
import type { Model } from './model';

/** A model, or a setting of the call, is invalid. */
export class InvalidModelError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-model', 'Invalid model', issues);
  }
}

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

/** Refuses a model with everything that is wrong with it and with the settings. */
export function check(model: unknown, given: unknown): asserts model is Model {
  const issues: Issue[] = [];
  const refuse = (code: string, path: Path, message: string) => issues.push({ code, path, message });

  /** An object's fields; of an object with known fields, others are refused. */
  const fieldsOf = (value: unknown, path: Path, known?: readonly string[]): Fields => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse('not-an-object', path, 'must be an object');
      return {};
    }
    for (const name of known ? Object.keys(value) : []) {
      if (!known?.includes(name))
        refuse('unknown-field', [...path, name], unknownId('field', name, known ?? []));
    }
    return value as Fields;
  };
  const checkMinutes = (value: unknown, path: Path) => {
    if (!isNumber(value) || value < 0)
      refuse('invalid-minutes', [...path, 'minutes'], 'must be a number of minutes, 0 or more');
  };

  const settings = fieldsOf(given, ['settings'], ['safe', 'asked', 'budget']);
  if (settings['safe'] !== undefined && typeof settings['safe'] !== 'boolean')
    refuse('invalid-setting', ['settings', 'safe'], 'must be true or false');
  const budget = ['settings', 'budget'];
  const amounts = fieldsOf(settings['budget'] ?? {}, budget, ['states', 'milliseconds']);
  for (const [path, amount] of [
    [['settings', 'asked'], settings['asked']] as const,
    ...Object.entries(amounts).map(([name, one]) => [[...budget, name], one] as const),
  ]) {
    if (amount !== undefined && !(typeof amount === 'number' && amount >= 0))
      refuse('invalid-setting', path, 'must be a number, 0 or more');
  }

  const parts = fieldsOf(model, [], ['faults', 'remedies', 'questions', 'service']);
  const faults = fieldsOf(parts['faults'] ?? {}, ['faults']);
  const known = Object.keys(faults);
  if (known.length === 0) refuse('no-faults', ['faults'], 'a model needs at least one fault');
  for (const [id, weight] of Object.entries(faults)) {
    if (!isNumber(weight) || weight <= 0)
      refuse('invalid-weight', ['faults', id], 'a weight must be a number above 0');
  }

  const chancesOf = (value: unknown, path: Path): Fields => {
    const chances = fieldsOf(value, path);
    for (const [fault, chance] of Object.entries(chances)) {
      if (!Object.hasOwn(faults, fault))
        refuse('unknown-fault', [...path, fault], unknownId('fault', fault, known));
      if (!isNumber(chance) || chance < 0 || chance > 1)
        refuse('invalid-chance', [...path, fault], 'a chance must be a number from 0 to 1');
    }
    return chances;
  };

  const cured = new Set<string>();
  for (const [id, value] of Object.entries(fieldsOf(parts['remedies'] ?? {}, ['remedies']))) {
    const path = ['remedies', id];
    if (id === serviceId) refuse('reserved-id', path, `"${serviceId}" is reserved for the end of an order`);
    const { minutes, chance, risk } = fieldsOf(value, path, ['minutes', 'chance', 'risk']);
    checkMinutes(minutes, path);
    if (risk !== undefined && !risks.some((one) => one === risk))
      refuse('unknown-risk', [...path, 'risk'], unknownId('risk', String(risk), risks));
    const isPlanned = settings['safe'] === false || risk !== 'high';
    for (const [fault, one] of Object.entries(chancesOf(chance, [...path, 'chance'])))
      if (one === 1 && isPlanned) cured.add(fault);
  }

  for (const [id, value] of Object.entries(fieldsOf(parts['questions'] ?? {}, ['questions']))) {
    const path = ['questions', id];
    const { minutes, answers } = fieldsOf(value, path, ['minutes', 'answers']);
    checkMinutes(minutes, path);
    const before = issues.length;
    const chances = Object.entries(fieldsOf(answers, [...path, 'answers'])).map(([answer, chance]) =>
      chancesOf(chance, [...path, 'answers', answer]),
    );
    for (const fault of issues.length > before ? [] : known) {
      const sum = chances.reduce((all, of) => all + (Object.hasOwn(of, fault) ? Number(of[fault]) : 0), 0);
      const message = `the chances of all answers must add up to 1 for "${fault}", not ${sum}`;
      if (Math.abs(sum - 1) > 1e-9) refuse('answers-sum', [...path, 'answers'], message);
    }
  }

  if (parts['service'] !== undefined) {
    checkMinutes(fieldsOf(parts['service'], ['service'], ['minutes'])['minutes'], ['service']);
  } else {
    const message = 'without service, a remedy that may be planned must cure this fault for certain';
    for (const fault of known) if (!cured.has(fault)) refuse('no-way-out', ['faults', fault], message);
  }
  if (issues.length > 0) throw new InvalidModelError(issues);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
