import type { Issue } from '../errors';
import { describedMethods } from '../safety/lexicon';
import { methods } from '../safety/methods';
import { checkConditions } from './check-conditions';
import { checkIds } from './check-ids';
import type { Method, Minutes, PackData } from './format';
import { type PlacedText, textsIn } from './texts';

/** Everything that is wrong with a pack beyond its shape; `pack` has its wording filled in. */
export function checkPack(pack: PackData): Issue[] {
  return [
    ...checkIds(pack),
    ...checkSymptoms(pack),
    ...checkConditions(pack),
    ...checkMinutes(pack),
    ...checkTexts(pack),
  ];
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

function checkTexts(pack: PackData): Issue[] {
  const { remedies, alerts = {}, service, symptoms, rules = {}, faults } = pack;
  const steps = [
    ...Object.entries(remedies).flatMap(([id, remedy]) => textsIn(remedy.steps, ['remedies', id, 'steps'])),
    ...Object.entries(alerts).flatMap(([id, alert]) => textsIn(alert.now, ['alerts', id, 'now'])),
    ...textsIn(service.steps, ['service', 'steps']),
  ];
  const elsewhere = [
    ...Object.entries(alerts).flatMap(([id, { now, consequence }]) =>
      textsIn({ now, consequence }, ['alerts', id]),
    ),
    ...Object.entries(symptoms).flatMap(([id, { help = '' }]) => textsIn({ help }, ['symptoms', id])),
    ...Object.entries(rules).flatMap(([id, { name = '' }]) => textsIn({ name }, ['rules', id])),
    ...Object.entries(faults).flatMap(([id, { name }]) => textsIn({ name }, ['faults', id])),
  ];
  const byService = [
    ...textsIn(service.steps, ['service', 'steps']),
    ...Object.entries(faults).flatMap(([id, { service: outcome = '' }]) =>
      textsIn({ service: outcome }, ['faults', id]),
    ),
  ];
  return [
    ...steps
      .filter(({ text }) => sentenceEnd.test(text))
      .map(({ path }) => ({
        code: 'two-sentences',
        path,
        message: 'a step is one sentence; make it two steps',
      })),
    ...Object.entries(remedies).flatMap(
      ([id, { title, steps, before, success, after, methods: declared = [] }]) =>
        textsIn({ title, steps, before, success, after }, ['remedies', id]).flatMap((text) =>
          undeclared(text, declared),
        ),
    ),
    ...elsewhere.flatMap((text) => undeclared(text, harmless)),
    ...byService.flatMap((text) => undeclared(text, [...harmless, 'opening'])),
  ];
}

/** Outside a remedy there is nowhere to declare a method: only acts that need no declaration to be safe may be named. */
const harmless: readonly Method[] = [
  'unpairing',
  'erasing',
  'updating',
  'network-restart',
  'liquid-cleaning',
];

function undeclared({ text, path }: PlacedText, declared: readonly Method[]): Issue[] {
  return describedMethods(text)
    .filter((method) => !declared.includes(method))
    .map((method) => ({
      code: 'undeclared-method',
      path,
      message: `the text describes ${methods[method].name}; declare "${method}" under "methods" of the remedy, or reword it`,
    }));
}
