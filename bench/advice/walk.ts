import { chanceOf } from '../../src/diagnose/weigh/tried';
import { defaultQuestionMinutes, triedProperly } from '../../src/format/estimates';
import type { Pack } from '../../src/format/pack';
import { minutesOf } from '../../src/safety/hazards';
import type { AnswerValue } from '../../src/vocabulary';
import type { Owner } from './owner';

/** What is read of a diagnosis: few fields, so that builds of other days can be measured too. */
interface Advised {
  readonly next: { readonly kind: string; readonly id?: string; readonly ids?: readonly string[] };
  /** Likeliest first. */
  readonly faults: readonly { readonly standing: string }[];
  readonly remedies: readonly {
    readonly id: string;
    readonly risk: string;
    readonly askFirst: readonly string[];
  }[];
}

/** `diagnoseSync` of any build, of its own packs. */
export type Diagnose = (
  device: string,
  answers: Readonly<Record<string, AnswerValue | null>>,
  options: { readonly tried: readonly string[] },
) => Advised;

/** One diagnosis along the way. */
export interface Call {
  readonly asks: boolean;
  /** The leading fault is likely, and the first remedy of the list has no risk: one could act. */
  readonly couldAct: boolean;
  /** The question decides whether the first remedy of the list is possible. */
  readonly decidesFirst: boolean;
  /** Remedies tried before. */
  readonly tried: number;
}

/** What becomes of an owner whom no remedy helps. */
export interface Walk {
  /** A loop: the same question, or the same remedy, came a second time. */
  readonly ending: 'service' | 'stop' | 'loop';
  readonly calls: readonly Call[];
  /** Questions before the first remedy, or before service. */
  readonly asked: number;
  /** How often red flags were ruled out before that; each time is one question. */
  readonly looked: number;
  /** Missing where service came first. */
  readonly firstRemedy?: string;
  /** Length of the first list before service; missing where nothing was listed. */
  readonly listed?: number;
  /** Expected minutes: those of each step times the chance that nothing before it has helped. */
  readonly minutes: number;
}

/** Follows the advice to its end, as if every remedy failed; the minutes are exact, for the chance of each is known. */
export function walkOf(device: string, pack: Pack, { truth, complaint }: Owner, diagnose: Diagnose): Walk {
  const answers: Record<string, AnswerValue | null> = { [complaint]: truth.answers.get(complaint) ?? null };
  const tried: string[] = [];
  const calls: Call[] = [];
  let asked = 0;
  let looked = 0;
  let minutes = 0;
  let unhelped = 1;
  let listed: number | undefined;
  const finish = (ending: Walk['ending']): Walk => ({
    ending,
    calls,
    asked,
    looked,
    minutes,
    ...(tried[0] !== undefined && { firstRemedy: tried[0] }),
    ...(listed !== undefined && { listed }),
  });

  for (;;) {
    const advised = diagnose(device, answers, { tried });
    const { kind, id = '', ids = [] } = advised.next;
    if (calls.length === 0) listed = lengthOf(advised);
    calls.push(callOf(advised, tried.length));
    if (kind === 'stop') return finish('stop');
    if (kind === 'service') {
      minutes += unhelped * minutesOf(pack.service);
      return finish('service');
    }
    if (Object.hasOwn(kind === 'question' ? answers : {}, id) || tried.includes(id)) return finish('loop');
    if (kind === 'red-flags') {
      // Looking once is one question, whatever the number of its lines.
      minutes += unhelped * defaultQuestionMinutes;
      for (const flag of ids) answers[flag] = truth.answers.get(flag) ?? null;
      if (tried.length === 0) looked++;
      continue;
    }
    if (kind === 'question') {
      minutes += unhelped * (pack.symptoms[id]?.minutes ?? defaultQuestionMinutes);
      answers[id] = truth.answers.get(id) ?? null;
      if (tried.length === 0) asked++;
    } else {
      const remedy = pack.remedies[id];
      if (kind !== 'remedy' || !remedy) throw new TypeError(`${device}: no way to follow "${kind} ${id}"`);
      minutes += unhelped * minutesOf(remedy);
      unhelped *= 1 - triedProperly * chanceOf(pack, truth.fault ?? '', id);
      tried.push(id);
    }
  }
}

function callOf({ next, faults, remedies }: Advised, tried: number): Call {
  const [first] = remedies;
  return {
    asks: next.kind === 'question',
    couldAct: faults[0]?.standing === 'likely' && first?.id !== 'service' && first?.risk === 'none',
    decidesFirst: first?.askFirst.includes(next.id ?? '') ?? false,
    tried,
  };
}

function lengthOf({ remedies }: Advised): number | undefined {
  const length = remedies.findIndex(({ id }) => id === 'service');
  return length < 0 ? undefined : length;
}
