import type { AnswerValue, TriedOutcome } from '../../index';

/** What came of a remedy that was shown: `skipped` is not tried, and not now. */
export type Outcome = TriedOutcome | 'helped' | 'skipped';

export const outcomes: readonly unknown[] = [
  'helped',
  'no-change',
  'worse',
  'skipped',
  'helped-then-returned',
] satisfies Outcome[];

/** One thing the owner said, in the order it was said. */
export type Step =
  /** `null`: the owner does not know. */
  | { readonly kind: 'answer'; readonly symptom: string; readonly answer: AnswerValue | null }
  /** The owner has described the trouble, and the questions may begin. */
  | { readonly kind: 'described' }
  | { readonly kind: 'remedy'; readonly remedy: string; readonly outcome: Outcome };

/** A conversation: everything else follows from its steps, so going back is leaving out the last one. */
export interface Session {
  readonly format: 1;
  readonly device: string;
  readonly steps: readonly Step[];
}

/** What a session comes to. */
export interface Said {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Symptom to how often the owner did not know; those known by now are not among them. */
  readonly unknown: ReadonlyMap<string, number>;
  readonly tried: Readonly<Record<string, TriedOutcome>>;
  readonly skipped: ReadonlySet<string>;
  /** The remedy after which the device works. */
  readonly helped?: string;
  readonly described: boolean;
}

export function startSession(device: string, steps: readonly Step[] = []): Session {
  return { format: 1, device, steps };
}

export function addStep(session: Session, ...steps: readonly Step[]): Session {
  return { ...session, steps: [...session.steps, ...steps] };
}

/** Takes the last step back; nothing happens where there is none. */
export function goBack(session: Session): Session {
  return { ...session, steps: session.steps.slice(0, -1) };
}

/** Adds the steps of a session up. */
export function saidIn({ steps }: Session): Said {
  const answers = new Map<string, AnswerValue>();
  const unknown = new Map<string, number>();
  const tried = new Map<string, TriedOutcome>();
  const skipped = new Set<string>();
  let helped: string | undefined;
  for (const step of steps) {
    if (step.kind === 'answer') {
      const { symptom, answer } = step;
      if (answer === null) {
        answers.delete(symptom);
        unknown.set(symptom, (unknown.get(symptom) ?? 0) + 1);
      } else {
        unknown.delete(symptom);
        answers.set(symptom, answer);
      }
    } else if (step.kind === 'remedy') {
      // Whatever is tried after it, the trouble must have come back.
      if (helped !== undefined) tried.set(helped, 'helped-then-returned');
      helped = step.outcome === 'helped' ? step.remedy : undefined;
      if (step.outcome === 'skipped') skipped.add(step.remedy);
      else if (step.outcome !== 'helped') tried.set(step.remedy, step.outcome);
    }
  }
  return {
    answers: Object.fromEntries(answers),
    unknown,
    tried: Object.fromEntries(tried),
    skipped,
    ...(helped !== undefined && { helped }),
    described: steps.some(({ kind }) => kind === 'described'),
  };
}
