import type { Pack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import type { Answers } from '../observe';
import { recogniseSync } from '../recognise/compile';
import { exp } from './logarithms';
import { variablesOf } from './variables';
import type { Belief } from './weigh';

/** What an answer would speak for. */
export interface Pointing {
  readonly answer: AnswerValue;
  /** Of the given faults, the one whose share in the belief would rise most. */
  readonly fault: string;
}

/** Less than this, as a factor of its share, is nothing to name as a reason. */
const tellingRise = 1.25;

/**
 * What each of these answers to an open symptom would speak for; without those that would change no belief much. With
 * `bySigns`, only faults of which the answer would be a sign.
 */
export function pointingOf(
  pack: Pack,
  known: Answers,
  beliefs: readonly Belief[],
  symptom: string,
  possible: readonly AnswerValue[],
  { bySigns }: { readonly bySigns: boolean },
): Pointing[] {
  const recognise = recogniseSync(pack);
  const before = recognise(known);
  const open = variablesOf(pack).filter(
    (variable) => variable.symptoms.includes(symptom) && variable.cellOf(before) === undefined,
  );
  const likeliest = Math.max(...beliefs.map(({ logBelief }) => logBelief));
  const weights = beliefs.map(({ logBelief }) => exp(logBelief - likeliest));
  const shares = sharesOf(weights);

  return possible.flatMap((answer) => {
    const findings = recognise(new Map([...known, [symptom, answer]]));
    const decided = open.flatMap((variable) => {
      const cell = variable.cellOf(findings);
      return cell === undefined ? [] : [{ variable, cell }];
    });
    const after = sharesOf(
      beliefs.map(({ fault }, index) =>
        decided.reduce(
          (weight, { variable, cell }) => weight * variable.chance(fault, cell),
          weights[index] as number,
        ),
      ),
    );
    const rises = beliefs
      .map(({ fault }, index) => ({ fault, before: shares[index] as number, after: after[index] as number }))
      .filter(
        (rise) =>
          rise.after >= tellingRise * rise.before &&
          (!bySigns || decided.some(({ variable }) => variable.speaksFor(rise.fault, findings))),
      )
      .sort((a, b) => b.after - b.before - (a.after - a.before) || (a.fault < b.fault ? -1 : 1));
    return rises.slice(0, 1).map(({ fault }) => ({ answer, fault }));
  });
}

function sharesOf(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}
