import { conditionOf, tellingAnswers } from '../../format/condition';
import type { Pack } from '../../format/pack';
import { perPack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import { evaluate } from '../recognise/condition';
import type { Situation } from '../situation';
import { cellOfAnswer, speaksFor, type Variable, variablesOf } from '../weigh/variables';
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
  situation: Situation,
  believed: readonly Belief[],
  symptom: string,
  { bySigns }: { readonly bySigns: boolean },
): Pointing[] {
  const { pack } = situation;
  const shares = sharesOf(believed.map(({ posterior }) => posterior));
  return possibleAnswers(pack, symptom).flatMap((answer) => {
    const decided = decidedBy(situation, symptom, answer);
    const after = sharesOf(
      believed.map(({ place }, index) =>
        decided.reduce(
          (weight, { variable, cell }) => weight * (variable.chances[cell]?.[place] as number),
          shares[index] as number,
        ),
      ),
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
      if (bySigns && !decided.some(({ variable, cell }) => speaksFor(variable, place, cell))) continue;
      best = { fault, rise };
    }
    return best ? [{ answer, fault: best.fault }] : [];
  });
}

/** The answers to a symptom that can make a difference to any rule. */
export function possibleAnswers(pack: Pack, symptom: string): readonly AnswerValue[] {
  const known = answersIn(pack);
  let answers = known.get(symptom);
  if (answers === undefined) {
    answers = tellingAnswers(
      pack,
      symptom,
      Object.values(pack.rules).map(({ conditions }) => conditions),
    );
    known.set(symptom, answers);
  }
  return answers;
}

const answersIn = perPack(() => new Map<string, readonly AnswerValue[]>());

/** The pieces of evidence that one more answer would decide, each with its cell. */
function decidedBy({ pack, answers, findings }: Situation, symptom: string, answer: AnswerValue) {
  return (touchedBy(pack).get(symptom) ?? []).flatMap((variable) => {
    if (variable.answers) {
      const cell = cellOfAnswer(pack, variable, answer);
      return cell === undefined ? [] : [{ variable, cell }];
    }
    if (findings.get(variable.id)?.value != null) return [];
    const { value } = evaluate(conditionOf(pack, variable.id), new Map([...answers, [symptom, answer]]));
    return value === null ? [] : [{ variable, cell: value ? 0 : 1 }];
  });
}

/** The variables that depend on each symptom. */
const touchedBy = perPack((pack) => {
  const touched = new Map<string, Variable[]>();
  for (const variable of variablesOf(pack)) {
    for (const symptom of variable.symptoms)
      touched.set(symptom, [...(touched.get(symptom) ?? []), variable]);
  }
  return touched;
});

function sharesOf(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}
