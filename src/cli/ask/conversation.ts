import type { AnswerValue, TriedOutcome } from '../../index';

/** The outcome of a remedy that was suggested; `skipped` means that the owner did not try it. */
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
  /** One answer to a question with several lines: none of them is so (`false`), or the owner does not know (`null`). */
  | { readonly kind: 'red-flags'; readonly symptoms: readonly string[]; readonly answer: false | null }
  /** The owner has described the problem, and the questions can start. */
  | { readonly kind: 'described' }
  | { readonly kind: 'remedy'; readonly remedy: string; readonly outcome: Outcome };

/** What an owner said and tried. Everything else follows from the entries; going back removes the last one. */
export interface Conversation {
  readonly format: 1;
  readonly device: string;
  readonly entries: readonly Entry[];
}

/** What the entries of a conversation say together. */
export interface Said {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Symptoms that the owner does not know. */
  readonly unknown: ReadonlySet<string>;
  readonly tried: Readonly<Record<string, TriedOutcome>>;
  readonly skipped: ReadonlySet<string>;
  /** The remedy that helped. */
  readonly helped?: string;
  readonly described: boolean;
}

export function startConversation(device: string, entries: readonly Entry[] = []): Conversation {
  return { format: 1, device, entries };
}

export function addEntries(conversation: Conversation, ...entries: readonly Entry[]): Conversation {
  return { ...conversation, entries: [...conversation.entries, ...entries] };
}

/** Removes the last entry, if there is one. */
export function goBack(conversation: Conversation): Conversation {
  return { ...conversation, entries: conversation.entries.slice(0, -1) };
}

/** Summarises the entries of a conversation. */
export function saidIn({ entries }: Conversation): Said {
  const answers = new Map<string, AnswerValue>();
  const unknown = new Set<string>();
  const tried = new Map<string, TriedOutcome>();
  const skipped = new Set<string>();
  let helped: string | undefined;
  for (const entry of entries) {
    if (entry.kind === 'answer' || entry.kind === 'red-flags') {
      const { answer } = entry;
      for (const symptom of entry.kind === 'answer' ? [entry.symptom] : entry.symptoms) {
        if (answer === null) {
          answers.delete(symptom);
          unknown.add(symptom);
        } else {
          unknown.delete(symptom);
          answers.set(symptom, answer);
        }
      }
    } else if (entry.kind === 'remedy') {
      // The owner tried something else later, so the problem must have come back.
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
