import type { Issue, Path } from '../../errors';
import type { Method, PackData, Remedy } from '../../format/format';
import { textsIn } from '../../format/texts';
import { widened } from '../../safety/hazards';
import { describedMethods, toldMethods } from '../../safety/lexicon';
import { methods } from '../../safety/methods';

/** Outside a remedy no method can be declared, so only acts that are safe without a declaration may be described. */
const harmless: readonly Method[] = [
  'unpairing',
  'erasing',
  'updating',
  'network-restart',
  'liquid-cleaning',
];
const byService: readonly Method[] = [...harmless, 'opening'];

/** Texts about an act whose hazards the library owns, where the act is not declared. */
export function* checkActs(pack: PackData): Generator<Issue> {
  const { remedies, alerts = {}, service, symptoms, rules = {}, faults, sources, device } = pack;
  for (const [id, remedy] of Object.entries(remedies)) yield* checkRemedy(remedy, ['remedies', id]);
  for (const [id, { name, hazard, consequence, now }] of Object.entries(alerts)) {
    yield* describing({ name, now }, ['alerts', id], harmless);
    yield* describingTogether(now, ['alerts', id, 'now'], harmless);
    yield* instructing({ hazard, consequence }, ['alerts', id], harmless);
  }
  for (const [id, { help, question, options, unit }] of Object.entries(symptoms)) {
    yield* describing({ help }, ['symptoms', id], harmless);
    yield* instructing({ question, options, unit }, ['symptoms', id], harmless);
  }
  for (const [id, { name }] of Object.entries(rules)) yield* describing({ name }, ['rules', id], harmless);
  for (const [id, fault] of Object.entries(faults)) {
    yield* describing({ name: fault.name }, ['faults', id], harmless);
    yield* describing({ service: fault.service }, ['faults', id], byService);
  }
  yield* describing({ title: service.title, steps: service.steps }, ['service'], byService);
  yield* describingTogether(service.steps, ['service', 'steps'], byService);
  yield* instructing({ sources, device }, [], harmless);
}

/** Claims and hazards report what others say and what can happen. All other texts of a remedy say what to do. */
function* checkRemedy(remedy: Remedy, path: Path): Generator<Issue> {
  const { title, steps, before = [], success = '', after = [] } = remedy;
  const declared = widened(remedy.methods);
  const { needs, blockedBy, hazards = [], disputed } = remedy;
  yield* describing({ title, before, steps, success, after, needs, blockedBy }, path, declared);
  yield* describingTogether([title, ...before, ...steps, success, ...after], [...path, 'steps'], declared);
  for (const [index, { avoidance, hazard, consequence }] of hazards.entries()) {
    yield* describing({ avoidance }, [...path, 'hazards', index], declared);
    yield* instructing({ hazard, consequence }, [...path, 'hazards', index], declared);
  }
  yield* instructing({ disputed }, path, [...harmless, ...declared]);
}

/** Undeclared acts that texts describe when they are read one after the other, so that none hides between two texts. */
function describingTogether(texts: readonly string[], path: Path, declared: readonly Method[]) {
  const alone = texts.flatMap(describedMethods);
  return undeclared(texts.filter(Boolean).join(' '), path, [...declared, ...alone], describedMethods);
}

function describing(value: unknown, path: Path, declared: readonly Method[]) {
  return undeclared(value, path, declared, describedMethods);
}

function instructing(value: unknown, path: Path, declared: readonly Method[]) {
  return undeclared(value, path, declared, toldMethods);
}

function* undeclared(
  value: unknown,
  at: Path,
  declared: readonly Method[],
  methodsIn: (text: string) => readonly Method[],
): Generator<Issue> {
  for (const { text, path } of textsIn(value, at)) {
    for (const method of methodsIn(text).filter((one) => !declared.includes(one))) {
      const message = `the text describes ${methods[method].name}; declare "${method}" under "methods" of the remedy, or reword it`;
      yield { code: 'undeclared-method', path, message };
    }
  }
}
