import type { Issue } from '../../errors';
import type { Method, PackData, Remedy } from '../../format/format';
import { type PlacedText, textsIn } from '../../format/texts';
import { describedMethods, toldMethods } from '../../safety/lexicon';
import { methods } from '../../safety/methods';

/** Texts that describe or tell an act whose hazards the library owns, where it is not declared. */
export function checkActs(pack: PackData): Issue[] {
  const { remedies, alerts = {}, service, symptoms, rules = {}, faults, sources, device } = pack;
  return [
    ...Object.entries(remedies).flatMap(([id, remedy]) => checkRemedy(remedy, ['remedies', id])),
    ...Object.entries(alerts).flatMap(([id, { name, hazard, consequence, now }]) => [
      ...describing({ name, now }, ['alerts', id], harmless),
      ...together(now, ['alerts', id, 'now'], harmless),
      ...telling({ hazard, consequence }, ['alerts', id], harmless),
    ]),
    ...Object.entries(symptoms).flatMap(([id, { help = '' }]) =>
      describing({ help }, ['symptoms', id], harmless),
    ),
    ...Object.entries(symptoms).flatMap(([id, { question, options = {}, unit = '' }]) =>
      telling({ question, options, unit }, ['symptoms', id], harmless),
    ),
    ...Object.entries(rules).flatMap(([id, { name = '' }]) => describing({ name }, ['rules', id], harmless)),
    ...Object.entries(faults).flatMap(([id, { name, service: outcome = '' }]) => [
      ...describing({ name }, ['faults', id], harmless),
      ...describing({ service: outcome }, ['faults', id], byService),
    ]),
    ...describing({ title: service.title, steps: service.steps }, ['service'], byService),
    ...together(service.steps, ['service', 'steps'], byService),
    ...telling({ sources }, [], harmless),
    ...telling({ device }, [], harmless),
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
const byService: readonly Method[] = [...harmless, 'opening'];

type Path = Issue['path'];

/** Claims and hazards report what others say and what can happen; all else in a remedy is said to be done. */
function checkRemedy(remedy: Remedy, path: Path): Issue[] {
  const { methods: declared = [], disputed, hazards = [], title, steps, before = [], after = [] } = remedy;
  const { success = '', needs = {}, blockedBy = {} } = remedy;
  const said = { title, before, steps, success, after, needs, blockedBy };
  return [
    ...describing(said, path, declared),
    ...together([title, ...before, ...steps, success, ...after], [...path, 'steps'], declared),
    ...hazards.flatMap(({ avoidance, hazard, consequence }, index) => [
      ...describing({ avoidance }, [...path, 'hazards', index], declared),
      ...telling({ hazard, consequence }, [...path, 'hazards', index], declared),
    ]),
    ...telling({ disputed }, path, [...harmless, ...declared]),
  ];
}

/** What texts describe when they are read one after the other, so that nothing hides between two of them. */
function together(texts: readonly string[], path: Path, declared: readonly Method[]): Issue[] {
  const alone = [...declared, ...texts.flatMap(describedMethods)];
  return undeclared({ text: texts.filter((text) => text !== '').join(' '), path }, alone);
}

function describing(value: unknown, path: Path, declared: readonly Method[]): Issue[] {
  return textsIn(value, path).flatMap((text) => undeclared(text, declared));
}

function telling(value: unknown, path: Path, declared: readonly Method[]): Issue[] {
  return textsIn(value, path).flatMap((text) => undeclared(text, declared, toldMethods));
}

function undeclared(
  { text, path }: PlacedText,
  declared: readonly Method[],
  methodsIn: (text: string) => readonly Method[] = describedMethods,
): Issue[] {
  return methodsIn(text)
    .filter((method) => !declared.includes(method))
    .map((method) => ({
      code: 'undeclared-method',
      path,
      message: `the text describes ${methods[method].name}; declare "${method}" under "methods" of the remedy, or reword it`,
    }));
}
