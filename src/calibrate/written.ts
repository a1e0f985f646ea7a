import {
  type Chance,
  chanceIn,
  cureChance,
  type Estimate,
  type Frequency,
  type Prior,
  priorWeight,
  signChance,
  wordOf,
} from '../format/estimates';
import type { Fault } from '../format/format';
import { type CheckedMark, checkedMark, markChecked, type Pack } from '../format/pack';

/** What an estimate is about. */
export type EstimateKind = 'prior' | 'sign' | 'remedy';

/** One estimate of a pack. */
export interface WrittenEstimate {
  /** Where it is in the pack. */
  readonly path: readonly string[];
  readonly kind: EstimateKind;
  readonly fault: string;
  /** The sign or the remedy; of a prior, the fault. */
  readonly id: string;
  readonly word: string;
  /** What the word stands for. */
  readonly number: number;
}

/** The numbers of the words of each kind. */
export const numbersOf: Readonly<Record<EstimateKind, Readonly<Record<string, number>>>> = {
  prior: priorWeight,
  sign: signChance,
  remedy: cureChance,
};

/** Every estimate of the faults of a pack, as its author wrote it. What was counted before is left aside. */
export function writtenEstimates(pack: Pack): readonly WrittenEstimate[] {
  return Object.entries(pack.faults).flatMap(([fault, { prior, signs, remedies = {} }]) => [
    written('prior', ['faults', fault, 'prior'], fault, fault, prior),
    ...Object.entries(signs).map(([id, often]) =>
      written('sign', ['faults', fault, 'signs', id], fault, id, often),
    ),
    ...Object.entries(remedies).map(([id, often]) =>
      written('remedy', ['faults', fault, 'remedies', id], fault, id, often),
    ),
  ]);
}

function written(
  kind: EstimateKind,
  path: readonly string[],
  fault: string,
  id: string,
  estimate: Estimate<string>,
): WrittenEstimate {
  const word = wordOf(estimate);
  return { path, kind, fault, id, word, number: chanceIn(numbersOf[kind], word) };
}

/** The pack with other estimates, in the order of {@link writtenEstimates}. All else stays, so it need not be checked again. */
export function withEstimates(pack: Pack, estimates: readonly Estimate<string>[]): Pack {
  let next = 0;
  const take = () => estimates[next++];
  const faults = Object.entries(pack.faults).map(([id, fault]): [string, Fault] => {
    const prior = take() as Estimate<Prior>;
    const signs = Object.keys(fault.signs).map((sign) => [sign, take() as Estimate<Frequency>] as const);
    const cures = Object.keys(fault.remedies ?? {}).map(
      (remedy) => [remedy, take() as Estimate<Chance>] as const,
    );
    return [
      id,
      {
        ...fault,
        prior,
        signs: Object.fromEntries(signs),
        ...(fault.remedies && { remedies: Object.fromEntries(cures) }),
      },
    ];
  });
  const same = { ...pack, faults: Object.fromEntries(faults) };
  return markChecked(same, checkedMark(pack) as CheckedMark);
}
