import { observe } from '../../../src/diagnose/observe';
import { recogniseSync } from '../../../src/diagnose/recognise/closures';
import type { TriedOutcome } from '../../../src/diagnose/settings';
import { type Belief, type Evidence, evidenceOf, weigh } from '../../../src/diagnose/weigh/weigh';
import type { Pack } from '../../../src/format/pack';
import type { AnswerValue } from '../../../src/vocabulary';

/** How much one piece of evidence speaks for a fault. */
export interface Support {
  /** Id of a symptom or a rule; of a tried remedy, of the remedy. */
  readonly id: string;
  readonly kind: Evidence['kind'];
  readonly value: boolean;
  /** Symptoms that decided it. */
  readonly symptoms: readonly string[];
  /**
   * How many times as likely it is with this fault as with any fault, as a power of 2. What speaks against the fault is
   * negative.
   */
  readonly bits: number;
}

/** What speaks for and against the faults of a pack. */
export interface Weighed {
  /** Weight of the fault that the pack does not describe. */
  readonly noneOfThese: number;
  readonly supportsOf: (fault: string) => readonly Support[];
}

/**
 * Weighs the answers as the diagnosis does, and compares each fault with all others. A diagnosis tells the likelihoods of
 * suspected faults only, and so not what an answer is worth.
 */
export function weighed(
  pack: Pack,
  answers: Readonly<Record<string, AnswerValue>>,
  tried: Readonly<Record<string, TriedOutcome>>,
): Weighed {
  const request = observe({ device: pack }, 'device', answers, { tried });
  const findings = recogniseSync(pack, request.answers);
  const beliefs = weigh(pack, findings, request.settings.tried);
  const everything = [...beliefs.faults, beliefs.noneOfThese];
  const evidence = new Map(
    everything.map((belief) => [
      belief.fault,
      evidenceOf(pack, findings, beliefs, request.settings.tried, belief),
    ]),
  );
  const mean = (likelihoodOf: (belief: Belief) => number) =>
    everything.reduce((sum, belief) => sum + belief.prior * likelihoodOf(belief), 0);

  const usual = (piece: Evidence): number => {
    const rule = beliefs.rules.find((one) => one.rule.id === piece.finding);
    if (piece.kind === 'finding' && rule !== undefined)
      return mean(({ place }) => rule.rule.factors[`${rule.holds}`][place] ?? 1);
    const [symptom] = piece.decidedBy;
    const decided = beliefs.decided.find(({ variable }) => variable.id === symptom);
    if (piece.kind === 'finding' && decided !== undefined)
      return mean(({ place }) => decided.variable.chances[decided.cell]?.[place] ?? 1);
    return mean(
      ({ fault }) =>
        evidence.get(fault)?.find(({ kind, finding }) => kind === piece.kind && finding === piece.finding)
          ?.likelihood ?? 1,
    );
  };

  return {
    noneOfThese: beliefs.noneOfThese.posterior,
    supportsOf: (fault) =>
      (evidence.get(fault) ?? []).map((piece) => ({
        id: piece.finding,
        kind: piece.kind,
        value: piece.value,
        symptoms: piece.decidedBy,
        bits: Math.log2(piece.likelihood / usual(piece)),
      })),
  };
}
