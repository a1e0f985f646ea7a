import type { AnswerValue, TriedOutcome } from '../../index';

/** What came of a remedy that was context: `skipped` is not tried, and not now. */
export type Outcome = TriedOutcome | 'helped' | 'skipped';

export const outcomes: readonly unknown[] = [
  'helped',
  'no-change',
  'worse',
  'skipped',
  'helped-then-returned',
] satisfies Outcome[];

/** One thing the owner said, in the order it was said. */
export type Entry =
  /** `null`: the owner does not know. */
  | { readonly kind: 'answer'; readonly symptom: string; readonly answer: AnswerValue | null }
  /** The owner has described the trouble, and the questions may begin. */
  | { readonly kind: 'described' }
  | { readonly kind: 'remedy'; readonly remedy: string; readonly outcome: Outcome };

/** A conversation: everything else follows from its entries, so going back is leaving out the last one. */
export interface Conversation {
  readonly format: 1;
  readonly device: string;
  readonly entries: readonly Entry[];
}

/** What a conversation comes to. */
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

export function startConversation(device: string, entries: readonly Entry[] = []): Conversation {
  return { format: 1, device, entries };
}

export function addEntries(conversation: Conversation, ...entries: readonly Entry[]): Conversation {
  return { ...conversation, entries: [...conversation.entries, ...entries] };
}

/** Takes the last entry back; nothing happens where there is none. */
export function goBack(conversation: Conversation): Conversation {
  return { ...conversation, entries: conversation.entries.slice(0, -1) };
}

/** Adds the entries of a conversation up. */
export function saidIn({ entries }: Conversation): Said {
  const answers = new Map<string, AnswerValue>();
  const unknown = new Map<string, number>();
  const tried = new Map<string, TriedOutcome>();
  const skipped = new Set<string>();
  let helped: string | undefined;
  for (const entry of entries) {
    if (entry.kind === 'answer') {
      const { symptom, answer } = entry;
      if (answer === null) {
        answers.delete(symptom);
        unknown.set(symptom, (unknown.get(symptom) ?? 0) + 1);
      } else {
        unknown.delete(symptom);
        answers.set(symptom, answer);
      }
    } else if (entry.kind === 'remedy') {
      // Whatever is tried after it, the trouble must have come back.
      if (helped !== undefined) tried.set(helped, 'helped-then-returned');
      helped = entry.outcome === 'helped' ? entry.remedy : undefined;
      if (entry.outcome === 'skipped') skipped.add(entry.remedy);
      else if (entry.outcome !== 'helped') tried.set(entry.remedy, entry.outcome);
    }
  }
  return {
    answers: Object.fromEntries(answers),
    unknown,
    tried: Object.fromEntries(tried),
    skipped,
    ...(helped !== undefined && { helped }),
    described: entries.some(({ kind }) => kind === 'described'),
  };
}
