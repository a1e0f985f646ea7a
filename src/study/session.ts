import type { TriedOutcome } from '../diagnose/settings';
import { chanceOf } from '../diagnose/weigh/tried';
import { createSyncDiagnoser } from '../diagnoser';
import { defaultQuestionMinutes, triedProperly } from '../format/estimates';
import type { Pack } from '../format/pack';
import { minutesOf, riskOfRemedy } from '../safety/hazards';
import { type Risk, risks } from '../safety/risk';
import type { AnswerValue } from '../vocabulary';
import type { Random } from './random';
import type { Observed, Opening } from './situations';

/** One move of a session. */
export type SessionMove =
  | { readonly kind: 'question'; readonly id: string; readonly answer: AnswerValue; readonly minutes: number }
  | { readonly kind: 'red-flags'; readonly answers: Observed; readonly minutes: number }
  | { readonly kind: 'remedy'; readonly id: string; readonly helped: boolean; readonly minutes: number }
  | { readonly kind: 'service'; readonly minutes: number }
  | { readonly kind: 'stop'; readonly alert: string; readonly minutes: 0 };

/** A simulated conversation with one owner, who does what `diagnose` says. */
export interface Session {
  /** The fault of the device. Missing if it is none that the pack describes. */
  readonly fault?: string;
  /** What the owner said at first. */
  readonly observed: Observed;
  /** What happened, in order. */
  readonly moves: readonly SessionMove[];
  /** Minutes of all moves, by our estimates, service included. */
  readonly minutes: number;
  /** A remedy helped, the device went to service, or an alert stopped it. */
  readonly ending: 'helped' | 'service' | 'stop';
  /** The risk of the riskiest remedy that was tried. */
  readonly risk: Risk;
}

/** Plays a session: asks `diagnoseSync` what is next, draws whether a remedy helps, and asks again. */
export function playSession(pack: Pack, { truth, observed }: Opening, random: Random): Session {
  const { diagnoseSync } = createSyncDiagnoser({ device: pack });
  const answers: Record<string, AnswerValue> = { ...observed };
  const tried: Record<string, TriedOutcome> = {};
  const moves: SessionMove[] = [];
  const finish = (ending: Session['ending']): Session => ({
    ...(truth.fault !== undefined && { fault: truth.fault }),
    observed,
    moves,
    minutes: moves.reduce((sum, { minutes }) => sum + minutes, 0),
    ending,
    risk: riskiest(Object.keys(tried).map((id) => riskOfRemedy(remedyOf(pack, id)))),
  });

  for (;;) {
    const { next } = diagnoseSync('device', answers, { tried });
    if (next.kind === 'stop') {
      moves.push({ kind: 'stop', alert: next.alert, minutes: 0 });
      return finish('stop');
    }
    if (next.kind === 'service') {
      moves.push({ kind: 'service', minutes: minutesOf(pack.service) });
      return finish('service');
    }
    if (next.kind === 'solved') return finish('helped');
    if (next.kind === 'question') {
      const answer = truth.answers.get(next.id) as AnswerValue;
      const minutes = pack.symptoms[next.id]?.minutes ?? defaultQuestionMinutes;
      answers[next.id] = answer;
      moves.push({ kind: 'question', id: next.id, answer, minutes });
    } else if (next.kind === 'red-flags') {
      const found = Object.fromEntries(next.ids.map((id) => [id, truth.answers.get(id) as AnswerValue]));
      Object.assign(answers, found);
      moves.push({ kind: 'red-flags', answers: found, minutes: defaultQuestionMinutes });
    } else {
      const helped = random() < triedProperly * chanceOf(pack, truth.fault ?? '', next.id);
      tried[next.id] = helped ? 'helped' : 'no-change';
      moves.push({ kind: 'remedy', id: next.id, helped, minutes: minutesOf(remedyOf(pack, next.id)) });
    }
  }
}

function remedyOf(pack: Pack, id: string) {
  return pack.remedies[id] as Pack['remedies'][string];
}

function riskiest(given: readonly Risk[]): Risk {
  return risks[Math.max(0, ...given.map((risk) => risks.indexOf(risk)))] as Risk;
}
