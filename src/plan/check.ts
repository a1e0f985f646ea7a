import { type Issue, RemedyRulesError } from '../errors';
import { unknownId } from '../nearest';
import { serviceId } from '../pack/format';
import { risks } from '../safety/risk';
import type { Model } from './model';

/** A planner's model, or an option of the call, is not what it must be. */
export class InvalidModelError extends RemedyRulesError {
  constructor(issues: readonly Issue[]) {
    super('invalid-model', 'The model cannot be solved:', issues);
  }
}

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

/** Refuses a model with everything that is wrong with it and with the options. */
export function check(model: unknown, options: unknown): asserts model is Model {
  const issues = new Checker().check(model, options);
  if (issues.length > 0) throw new InvalidModelError(issues);
}

class Checker {
  private readonly issues: Issue[] = [];
  private faults: readonly string[] = [];

  check(model: unknown, options: unknown): readonly Issue[] {
    const settings = this.record(options, ['options'], ['safe', 'questions', 'tree', 'budget']);
    for (const name of ['safe', 'questions', 'tree']) {
      const value = settings[name];
      if (value !== undefined && typeof value !== 'boolean') {
        this.add('invalid-option', ['options', name], 'must be true or false');
      }
    }
    if (settings['budget'] !== undefined) this.budget(settings['budget']);

    const before = this.issues.length;
    const parts = this.record(model, [], ['faults', 'remedies', 'questions', 'service']);
    if (this.issues.slice(before).some(({ code }) => code === 'not-an-object')) return this.issues;
    const faults = this.record(parts['faults'], ['faults']);
    this.faults = Object.keys(faults);
    if (this.faults.length === 0) this.add('no-faults', ['faults'], 'there must be a fault');
    for (const [id, weight] of Object.entries(faults)) {
      if (!isNumber(weight) || weight <= 0)
        this.add('invalid-weight', ['faults', id], 'a weight must be a number above 0');
    }
    const cured = new Set<string>();
    for (const [id, remedy] of Object.entries(this.record(parts['remedies'], ['remedies']))) {
      this.remedy(id, remedy, settings['safe'] !== false, cured);
    }
    if (parts['questions'] !== undefined) {
      const questions = this.record(parts['questions'], ['questions']);
      for (const [id, question] of Object.entries(questions)) this.question(id, question);
    }
    if (parts['service'] !== undefined) {
      const path = ['service'];
      this.minutes(this.record(parts['service'], path, ['minutes'])['minutes'], path);
    } else {
      for (const fault of this.faults.filter((id) => !cured.has(id))) {
        const message = 'without service, a remedy that may be planned must cure this fault for certain';
        this.add('no-way-out', ['faults', fault], message);
      }
    }
    return this.issues;
  }

  private budget(value: unknown): void {
    const path = ['options', 'budget'];
    for (const [name, amount] of Object.entries(this.record(value, path, ['states', 'milliseconds']))) {
      if (amount !== undefined && !(typeof amount === 'number' && amount >= 0))
        this.add('invalid-option', [...path, name], 'must be a number, 0 or more');
    }
  }

  private remedy(id: string, value: unknown, safe: boolean, cured: Set<string>): void {
    const path = ['remedies', id];
    if (id === serviceId) this.add('reserved-id', path, `"${serviceId}" is the end of every order`);
    const remedy = this.record(value, path, ['minutes', 'chance', 'risk']);
    this.minutes(remedy['minutes'], path);
    const { risk } = remedy;
    if (risk !== undefined && !(risks as readonly unknown[]).includes(risk)) {
      this.add('unknown-risk', [...path, 'risk'], unknownId('risk', String(risk), risks));
    }
    const chance = this.chances(remedy['chance'], [...path, 'chance']);
    if (safe && risk === 'high') return;
    for (const [fault, one] of Object.entries(chance)) if (one === 1) cured.add(fault);
  }

  private question(id: string, value: unknown): void {
    const path = ['questions', id];
    const question = this.record(value, path, ['minutes', 'answers']);
    this.minutes(question['minutes'], path);
    const before = this.issues.length;
    const answers = Object.entries(this.record(question['answers'], [...path, 'answers'])).map(
      ([answer, chance]) => this.chances(chance, [...path, 'answers', answer]),
    );
    if (this.issues.length > before) return;
    for (const fault of this.faults) {
      const sum = answers.reduce(
        (all, chance) => all + (Object.hasOwn(chance, fault) ? Number(chance[fault]) : 0),
        0,
      );
      if (Math.abs(sum - 1) > 1e-9) {
        const message = `the chances of all answers must add up to 1 for "${fault}", not ${sum}`;
        this.add('answers-sum', [...path, 'answers'], message);
      }
    }
  }

  private chances(value: unknown, path: Path): Fields {
    const chances = this.record(value, path);
    for (const [fault, chance] of Object.entries(chances)) {
      if (!this.faults.includes(fault))
        this.add('unknown-fault', [...path, fault], unknownId('fault', fault, this.faults));
      if (!isNumber(chance) || chance < 0 || chance > 1)
        this.add('invalid-chance', [...path, fault], 'a chance must be a number from 0 to 1');
    }
    return chances;
  }

  private minutes(value: unknown, path: Path): void {
    if (!isNumber(value) || value < 0)
      this.add('invalid-minutes', [...path, 'minutes'], 'must be a number of minutes, 0 or more');
  }

  /** An object's own fields; of an object with known fields, others are refused. */
  private record(value: unknown, path: Path, known?: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add('not-an-object', path, 'must be an object');
      return {};
    }
    for (const name of known ? Object.keys(value) : []) {
      if (!known?.includes(name))
        this.add('unknown-field', [...path, name], unknownId('field', name, known ?? []));
    }
    return value as Fields;
  }

  private add(code: string, path: Path, message: string): void {
    this.issues.push({ code, path, message });
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
