import { conditionOf, tellingAnswers } from '../../format/condition';
import type { Pack } from '../../format/pack';
import { perPack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import { evaluate } from '../recognise/condition';
import type { Situation } from '../situation';
import { cellOfAnswer, type Decided, type Variable, variablesOf } from '../weigh/variables';
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
  return possibleOf(pack, symptom).flatMap(({ answer, decided: alone }) => {
    const decided = [...alone, ...rulesDecidedBy(situation, symptom, answer)];
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
      if (bySigns && !decided.some(({ variable, cell }) => variable.speaksFor[cell]?.includes(place)))
        continue;
      best = { fault, rise };
    }
    return best ? [{ answer, fault: best.fault }] : [];
  });
}

/** The answers to a symptom that can make a difference to any rule. */
export function possibleAnswers(pack: Pack, symptom: string): readonly AnswerValue[] {
  return possibleOf(pack, symptom).map(({ answer }) => answer);
}

interface Possible {
  readonly answer: AnswerValue;
  /** The evidence that the answer alone decides. */
  readonly decided: readonly Decided[];
}

function possibleOf(pack: Pack, symptom: string): readonly Possible[] {
  const known = possibleIn(pack);
  let possible = known.get(symptom);
  if (possible === undefined) {
    const conditions = Object.values(pack.rules).map((rule) => rule.conditions);
    const variable = variablesOf(pack).find(({ id, answers }) => id === symptom && answers);
    possible = tellingAnswers(pack, symptom, conditions).map((answer) => {
      const cell = variable && cellOfAnswer(pack, variable, answer);
      return { answer, decided: variable && cell !== undefined ? [{ variable, cell }] : [] };
    });
    known.set(symptom, possible);
  }
  return possible;
}

const possibleIn = perPack(() => new Map<string, readonly Possible[]>());

/** The rules over several symptoms that one more answer would decide. */
function rulesDecidedBy(
  { pack, answers, findings }: Situation,
  symptom: string,
  answer: AnswerValue,
): readonly Decided[] {
  return (rulesOver(pack).get(symptom) ?? []).flatMap((variable) => {
    if (findings.has(variable.id)) return [];
    const { value } = evaluate(conditionOf(pack, variable.id), new Map([...answers, [symptom, answer]]));
    return value === null ? [] : [{ variable, cell: value ? 0 : 1 }];
  });
}

/** The rules over several symptoms, by symptom. */
const rulesOver = perPack((pack) => {
  const over = new Map<string, Variable[]>();
  for (const variable of variablesOf(pack).filter(({ answers }) => answers === undefined)) {
    for (const symptom of variable.symptoms) over.set(symptom, [...(over.get(symptom) ?? []), variable]);
  }
  return over;
});

function sharesOf(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}
