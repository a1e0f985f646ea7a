import type { Issue, Path } from '../../errors';
import { type Condition, conditionOf, factsOf, partsOf } from '../../format/condition';
import type { PackData, Symptom } from '../../format/format';
import { isYesNo } from '../../format/symptom';
import { implies, isOpen, type Possible } from './possible';

/** Rules that do not depend on the answers, repeat a condition, or repeat another finding. */
export function* warnOfConditions(pack: PackData, possible: Possible): Generator<Issue> {
  for (const [id, { conditions }] of Object.entries(pack.rules ?? {})) {
    const path = ['rules', id, 'conditions'];
    if (!possible([conditions])) {
      const message = 'no answers make these conditions true; look for two that exclude each other';
      yield { code: 'never-true', path, message };
    } else if (!possible([], [conditions])) {
      yield { code: 'always-true', path, message: 'these conditions are true for all answers' };
    }
    yield* warnOfRepeated(conditions, path);
  }
  yield* warnOfSameRules(pack, possible);
}

function* warnOfRepeated(condition: Condition, path: Path): Generator<Issue> {
  if ('fact' in condition) return;
  const key = condition.all ? 'all' : 'any';
  const known: string[] = [];
  for (const [index, part] of partsOf(condition).entries()) {
    const place = [...path, key, index];
    const text = textOf(part);
    const first = known.indexOf(text);
    known.push(text);
    if (first < 0) yield* warnOfRepeated(part, place);
    else
      yield { code: 'duplicate-condition', path: place, message: `repeats part ${first} of this "${key}"` };
  }
}

/** A condition as a text that does not depend on the order of its keys. */
function textOf(condition: Condition): string {
  if ('fact' in condition) return JSON.stringify([condition.fact, condition.operator, condition.value]);
  return `${condition.all ? 'all' : 'any'}(${partsOf(condition).map(textOf)})`;
}

/** Rules that are true exactly when a symptom, or a rule before them, is. */
function* warnOfSameRules(pack: PackData, possible: Possible): Generator<Issue> {
  const known = new Map<string, string[]>();
  for (const [id, { conditions }] of Object.entries(pack.rules ?? {})) {
    const facts = factsOf(conditions).sort();
    const [only, second] = facts;
    const isOnYesNo = second === undefined && isYesNo(pack.symptoms[only as string] as Symptom);
    const alike = known.get(String(facts)) ?? (isOnYesNo ? facts : []);
    known.set(String(facts), [...alike, id]);
    if (!isOpen(conditions, possible)) continue;
    const same = alike.find((other) => {
      const condition = conditionOf(pack, other);
      return implies(conditions, condition, possible) && implies(condition, conditions, possible);
    });
    if (same === undefined) continue;
    const message = `is true exactly when "${same}" is; use "${same}" instead`;
    yield { code: 'duplicate-rule', path: ['rules', id], message };
  }
}
