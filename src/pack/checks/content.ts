import type { Issue } from '../../errors';
import type { Minutes, PackData } from '../../format/format';
import { limits } from '../../format/limits';
import { complete } from '../../format/pack';
import { textsIn } from '../../format/texts';
import { checkActs } from './acts';
import { checkConditions } from './conditions';
import { checkIds } from './ids';
import { checkLengths, unknownWording } from './wording';

/** Everything that is wrong with a pack beyond its shape. */
export function checkContent(data: PackData): Issue[] {
  const lengths = checkLengths(data);
  if (lengths.length > 0) return lengths;
  const pack = complete(data);
  return [
    ...unknownWording(data),
    ...checkIds(pack),
    ...checkSymptoms(pack),
    ...checkConditions(pack),
    ...checkMinutes(pack),
    ...checkSteps(pack),
    ...checkActs(pack),
  ].slice(0, limits.issues);
}

function checkSymptoms({ symptoms }: PackData): Issue[] {
  return Object.entries(symptoms).flatMap(([id, symptom]) => {
    const path = ['symptoms', id];
    const { unit, min, max, options } = symptom as {
      unit?: string;
      min?: number;
      max?: number;
      options?: object;
    };
    const given = [unit, min, max].filter((value) => value !== undefined).length;
    const issues: Issue[] = [];
    if (given > 0 && options) {
      issues.push({ code: 'two-kinds', path, message: 'a symptom takes a number or an option, not both' });
    } else if (given > 0 && given < 3) {
      issues.push({
        code: 'incomplete-number',
        path,
        message: 'a symptom that takes a number has unit, min and max',
      });
    } else if (min !== undefined && max !== undefined && min >= max) {
      issues.push({ code: 'range-reversed', path, message: `min (${min}) must be below max (${max})` });
    }
    if (options && Object.keys(options).length < 2) {
      issues.push({ code: 'too-few-options', path, message: 'a symptom with options has two at least' });
    }
    if (!symptom.question.endsWith('?')) {
      issues.push({
        code: 'not-a-question',
        path: [...path, 'question'],
        message: 'a question ends with a question mark',
      });
    }
    return issues;
  });
}

function checkMinutes({ remedies, service }: PackData): Issue[] {
  const checkOne = (minutes: Minutes, path: readonly string[]): Issue[] =>
    (['hands-on', 'waiting'] as const)
      .filter((name) => minutes[name][0] > minutes[name][1])
      .map((name) => ({
        code: 'range-reversed',
        path: [...path, 'minutes', name],
        message: `the smallest (${minutes[name][0]}) is above the largest (${minutes[name][1]})`,
      }));
  return [
    ...Object.entries(remedies).flatMap(([id, { minutes }]) => checkOne(minutes, ['remedies', id])),
    ...checkOne(service.minutes, ['service']),
  ];
}

const sentenceEnd = /[.!?]["”’)]?\s+\S/;

function checkSteps({ remedies, alerts = {}, service }: PackData): Issue[] {
  const steps = [
    ...Object.entries(remedies).flatMap(([id, remedy]) => textsIn(remedy.steps, ['remedies', id, 'steps'])),
    ...Object.entries(alerts).flatMap(([id, alert]) => textsIn(alert.now, ['alerts', id, 'now'])),
    ...textsIn(service.steps, ['service', 'steps']),
  ];
  return steps
    .filter(({ text }) => sentenceEnd.test(text))
    .map(({ path }) => ({
      code: 'two-sentences',
      path,
      message: 'a step is one sentence; make it two steps',
    }));
}
