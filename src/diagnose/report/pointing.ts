import { tellingAnswers } from '../../format/condition';
import type { Pack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import type { Situation } from '../situation';
import { anticipate } from '../weigh/anticipate';
import type { Belief } from '../weigh/weigh';

/** What an answer would speak for. */
export interface Pointing {
  readonly answer: AnswerValue;
  /** Of the given faults, the one whose share in the belief would rise most. */
  readonly fault: string;
}

/** A smaller rise than this, as a factor of its share, is not worth naming as a reason. */
const tellingRise = 1.25;

/**
 * What each answer to an open symptom would speak for; without those that would change no belief much. With `bySigns`,
 * only faults of which the answer would be a sign.
 */
export function pointingOf(
  { pack, answers, beliefs }: Situation,
  believed: readonly Belief[],
  symptom: string,
  { bySigns }: { readonly bySigns: boolean },
): Pointing[] {
  const shares = sharesOf(believed.map(({ posterior }) => posterior));
  return anticipate(pack, answers, beliefs.rules, symptom).flatMap(({ answer, likelihood, speaksFor }) => {
    const after = sharesOf(
      believed.map(({ place }, index) => (shares[index] as number) * (likelihood[place] as number)),
    );
    let best: { readonly fault: string; readonly rise: number } | undefined;
    for (const [index, { fault, place }] of believed.entries()) {
      const [share, now] = [shares[index] as number, after[index] as number];
      const rise = now - share;
      if (
        now < tellingRise * share ||
        (best && (rise < best.rise || (rise === best.rise && fault > best.fault)))
      )
        continue;
      if (bySigns && !speaksFor.includes(place)) continue;
      best = { fault, rise };
    }
    return best ? [{ answer, fault: best.fault }] : [];
  });
}

/** The answers to a symptom that can make a difference to any rule. */
export function possibleAnswers(pack: Pack, symptom: string): readonly AnswerValue[] {
  const conditions = Object.values(pack.rules).map((rule) => rule.conditions);
  return tellingAnswers(pack, symptom, conditions);
}

function sharesOf(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}
