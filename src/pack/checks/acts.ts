import type { Issue, Path } from '../../errors';
import type { Method, PackData, Remedy } from '../../format/format';
import { textsIn } from '../../format/texts';
import { methods } from '../../languages/en/methods';
import { widened } from '../../safety/hazards';
import { type OwnNames, ownNames, readActs, soundsDangerous } from '../../safety/lexicon';

/** An act that a text describes where nothing declares it. */
export interface UndeclaredAct {
  /** Missing for a text that sounds like a dangerous act, but that no rule knows. */
  readonly method?: Method;
  readonly path: Path;
  /** Whether the text surely describes it. If not, it may. */
  readonly isSure: boolean;
}

/** Outside a remedy no method can be declared, so only acts that are safe without a declaration may be described. */
const harmless: readonly Method[] = [
  'unpairing',
  'erasing',
  'updating',
  'network-restart',
  'liquid-cleaning',
];
const byService: readonly Method[] = [...harmless, 'opening'];

/** Only warned of outside the steps of a remedy, because an owner may have to charge a device to see how it is. */
const ordinary: readonly Method[] = ['charging'];

/** Texts that surely describe an act whose hazards the library owns, where the act is not declared. */
export function* checkActs(pack: PackData): Generator<Issue> {
  for (const { method, path, isSure } of undeclaredActs(pack, false)) {
    if (!isSure || method === undefined) continue;
    const message = `the text describes ${methods[method].name}; declare "${method}" under "methods" of the remedy, or reword it`;
    yield { code: 'undeclared-method', path, message };
  }
}

/**
 * Every act that a text describes where neither a remedy nor the whole pack declares it. If `isListening`, also texts
 * that only sound dangerous.
 */
export function* undeclaredActs(pack: PackData, isListening: boolean): Generator<UndeclaredAct> {
  const { remedies, alerts = {}, cautions = {}, service, symptoms, rules = {}, faults } = pack;
  const reader = new Reader(ownNames(pack.device), Object.keys(pack.declares ?? {}) as Method[], isListening);
  for (const [id, remedy] of Object.entries(remedies)) yield* actsOfRemedy(remedy, ['remedies', id], reader);
  for (const [id, { name, hazard, consequence, now }] of Object.entries(alerts)) {
    yield* reader.reports({ name, hazard, consequence }, ['alerts', id], harmless);
    yield* reader.instructions({ now }, ['alerts', id], harmless);
    yield* reader.joints(now, ['alerts', id, 'now'], harmless);
  }
  for (const [id, { name, because, until }] of Object.entries(cautions)) {
    yield* reader.reports({ name, because }, ['cautions', id], harmless);
    yield* reader.instructions({ until }, ['cautions', id], harmless);
  }
  for (const [id, { help, how, question, options, unit }] of Object.entries(symptoms)) {
    const declared = widened(how?.methods ?? []);
    yield* reader.steps({ steps: how?.steps }, ['symptoms', id, 'how'], declared);
    yield* reader.joints(how?.steps ?? [], ['symptoms', id, 'how', 'steps'], declared);
    yield* reader.instructions({ help }, ['symptoms', id], harmless);
    yield* reader.reports({ question, options, unit }, ['symptoms', id], harmless);
  }
  for (const [id, { name }] of Object.entries(rules))
    yield* reader.reports({ name }, ['rules', id], harmless);
  for (const [id, fault] of Object.entries(faults)) {
    yield* reader.reports({ name: fault.name }, ['faults', id], harmless);
    yield* reader.instructions({ service: fault.service }, ['faults', id], byService);
  }
  yield* reader.instructions({ title: service.title, steps: service.steps }, ['service'], byService);
  yield* reader.joints([service.title, ...service.steps], ['service', 'steps'], byService);
}

/** Claims and hazards report what others say and what can happen. All other texts of a remedy say what to do. */
function* actsOfRemedy(remedy: Remedy, path: Path, reader: Reader): Generator<UndeclaredAct> {
  const { title, steps, before = [], success = '', after = [] } = remedy;
  const { needs, blockedBy, hazards = [], outcomes, disputed } = remedy;
  const declared = widened(remedy.methods);
  yield* reader.steps({ title, before, steps, after }, path, declared);
  yield* named(reader.steps({ success }, path, declared));
  yield* named(reader.instructions({ needs, blockedBy }, path, declared));
  yield* reader.joints([title, ...before, ...steps, success, ...after], [...path, 'steps'], declared);
  for (const [index, { avoidance, hazard, consequence }] of hazards.entries()) {
    yield* reader.instructions({ avoidance }, [...path, 'hazards', index], declared);
    yield* reader.reports({ hazard, consequence }, [...path, 'hazards', index], declared);
  }
  yield* reader.reports({ outcomes, disputed }, path, [...harmless, ...declared]);
}

/** Acts that a rule knows: what worked, and reasons, only sound like instructions. */
function* named(acts: Iterable<UndeclaredAct>): Generator<UndeclaredAct> {
  for (const act of acts) if (act.method !== undefined) yield act;
}

/** Reads the texts of one pack. */
class Reader {
  constructor(
    private readonly own: OwnNames,
    private readonly waived: readonly Method[],
    private readonly isListening: boolean,
  ) {}

  /** Texts of a remedy that say what to do. */
  steps(value: unknown, at: Path, declared: readonly Method[]) {
    return this.acts(value, at, declared, 'instruction');
  }

  /** Other texts that say what to do. */
  *instructions(value: unknown, at: Path, declared: readonly Method[]): Generator<UndeclaredAct> {
    for (const act of this.acts(value, at, declared, 'instruction'))
      yield { ...act, isSure: act.isSure && !(act.method && ordinary.includes(act.method)) };
  }

  /** Texts that say what is, what others say or what can happen. */
  reports(value: unknown, at: Path, declared: readonly Method[]) {
    return this.acts(value, at, declared, 'report');
  }

  /** Acts that are hidden between two texts, of which the first does not end. */
  *joints(texts: readonly string[], path: Path, declared: readonly Method[]): Generator<UndeclaredAct> {
    const shown = texts.filter(Boolean);
    for (const [index, text] of shown.slice(0, -1).entries()) {
      const next = shown[index + 1] as string;
      if (/[.!?…]\W*$/.test(text)) continue;
      const alone = [text, next].flatMap((one) => readActs(one, 'instruction', this.own).sure);
      const joint = [...text.split(/\s+/).slice(-jointWords), ...next.split(/\s+/).slice(0, jointWords)].join(
        ' ',
      );
      for (const method of readActs(joint, 'instruction', this.own).sure)
        if (!alone.includes(method) && this.isUndeclared(method, declared))
          yield { method, path, isSure: true };
    }
  }

  private *acts(
    value: unknown,
    at: Path,
    declared: readonly Method[],
    kind: 'instruction' | 'report',
  ): Generator<UndeclaredAct> {
    for (const { text, path } of textsIn(value, at)) {
      const { sure, doubtful } = readActs(text, kind, this.own);
      for (const method of sure)
        if (this.isUndeclared(method, declared)) yield { method, path, isSure: true };
      for (const method of doubtful)
        if (this.isUndeclared(method, declared)) yield { method, path, isSure: false };
      // Where something is declared, that is what it sounds like.
      const isNew = kind === 'instruction' && sure.length + doubtful.length + declared.length === 0;
      if (this.isListening && isNew && soundsDangerous(text, this.own)) yield { path, isSure: false };
    }
  }

  private isUndeclared(method: Method, declared: readonly Method[]): boolean {
    return !declared.includes(method) && !this.waived.includes(method);
  }
}

/** How many words of each of two texts are read together. */
const jointWords = 6;
