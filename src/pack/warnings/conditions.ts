import type { Issue } from '../../errors';
import { conditionOf, factsOf } from '../../format/condition';
import type { Condition, PackData, Symptom } from '../../format/format';
import { isYesNo } from '../../format/symptom';
import type { Possible } from './possible';

/** Rules that say the same whatever is answered, say something twice, or say what another says. */
export function warnOfConditions(pack: PackData, possible: Possible): Issue[] {
  const rules = Object.entries(pack.rules ?? {});
  return [
    ...rules.flatMap(([id, { conditions }]) => [
      ...constant(conditions, ['rules', id, 'conditions'], possible),
      ...repeated(conditions, ['rules', id, 'conditions']),
    ]),
    ...sameRules(pack, possible),
  ];
}

function constant(conditions: Condition, path: Issue['path'], possible: Possible): Issue[] {
  if (!possible([conditions])) {
    return [
      {
        code: 'never-true',
        path,
        message: 'no answers make these conditions true; look for two that exclude each other',
      },
    ];
  }
  if (!possible([], [conditions])) {
    return [{ code: 'always-true', path, message: 'whatever is answered, these conditions are true' }];
  }
  return [];
}

function repeated(condition: Condition, path: Issue['path']): Issue[] {
  if ('fact' in condition) return [];
  const key = condition.all ? 'all' : 'any';
  const parts = condition.all ?? condition.any;
  const written = parts.map((part) => JSON.stringify(inOrder(part)));
  return parts.flatMap((part, index) => {
    const first = written.indexOf(written[index] as string);
    const place = [...path, key, index];
    return first < index
      ? [
          {
            code: 'duplicate-condition',
            path: place,
            message: `the same stands at place ${first} of this "${key}"`,
          },
        ]
      : repeated(part, place);
  });
}

/** A condition with its keys in one order, so that the same is written the same. */
function inOrder(condition: Condition): unknown {
  if (!('fact' in condition))
    return [condition.all ? 'all' : 'any', (condition.all ?? condition.any).map(inOrder)];
  return [condition.fact, condition.operator, condition.value];
}

/** Rules with another name for what a symptom, or a rule before them, says already. */
function sameRules(pack: PackData, possible: Possible): Issue[] {
  const known = new Map<string, string[]>();
  return Object.entries(pack.rules ?? {}).flatMap(([id, { conditions }]) => {
    const facts = factsOf(conditions).sort();
    const group = String(facts);
    const alike =
      known.get(group) ??
      facts.filter((fact) => facts.length === 1 && isYesNo(pack.symptoms[fact] as Symptom));
    known.set(group, [...alike, id]);
    if (!possible([conditions]) || !possible([], [conditions])) return [];
    const same = alike.find((other) => {
      const condition = conditionOf(pack, other);
      return !possible([conditions], [condition]) && !possible([condition], [conditions]);
    });
    if (same === undefined) return [];
    const message = `"${same}" is true exactly when this is; name it instead`;
    return [{ code: 'duplicate-rule', path: ['rules', id], message }];
  });
}
