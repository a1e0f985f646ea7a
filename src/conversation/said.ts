import { readAnswers } from '../diagnose/answers';
import type { TriedOutcome } from '../diagnose/settings';
import { type Issue, unknownId } from '../errors';
import type { Pack } from '../format/pack';
import type { AnswerValue } from '../vocabulary';
import type { Conversation, Outcome } from './conversation';

/** What the entries of a conversation say together. */
export interface Said {
  /** Symptom to answer, the one said last at the end; `null`: the owner does not know. */
  readonly answers: ReadonlyMap<string, AnswerValue | null>;
  /** Remedy to its last outcome. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Remedy to what it says about the problem that is left. */
  readonly tried: ReadonlyMap<string, TriedOutcome>;
  /** The remedy that helped, if nothing is left to do. */
  readonly helped?: string;
  /** The owner said which complaints remain. */
  readonly isConfirmed: boolean;
  /** The owner said something after a remedy helped. */
  readonly hasNews: boolean;
  /** The owner found nothing that fits on the first screen. */
  readonly hasOpened: boolean;
  readonly hasTicked: boolean;
  /** What does not fit the pack, such as an id that a newer version no longer has. It is ignored, and nothing is lost. */
  readonly issues: readonly Issue[];
}

/** Puts the entries of a conversation together. */
export function saidIn(pack: Pack, { device, known, entries }: Conversation): Said {
  const issues: Issue[] = [];
  const answers = new Map<string, AnswerValue | null>();
  const outcomes = new Map<string, Outcome>();
  const tried = new Map<string, TriedOutcome>();
  let helped: string | undefined;
  let isConfirmed = false;
  let hasNews = false;

  const hear = (given: object, path: Issue['path']) => {
    const wrong: Issue[] = [];
    const heard = readAnswers(device, pack, given, 'synchronous', wrong);
    issues.push(...wrong.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    const said = [...heard.answers, ...Array.from(heard.unanswerable, (id) => [id, null] as const)];
    for (const [id, answer] of said) {
      answers.delete(id);
      answers.set(id, answer);
    }
  };
  /** The remedy that helped did not end the trouble: it counts as tried. */
  const goOn = (outcome: TriedOutcome) => {
    if (helped !== undefined) tried.set(helped, outcome);
    helped = undefined;
    isConfirmed = false;
  };

  hear(known, ['known']);
  for (const [index, entry] of entries.entries()) {
    const path = ['entries', index];
    if (entry.kind === 'tried') {
      const { remedy, outcome } = entry;
      if (!Object.hasOwn(pack.remedies, remedy)) {
        const message = unknownId(`remedy of ${device}`, remedy, Object.keys(pack.remedies));
        issues.push({ code: 'unknown-remedy', path: [...path, 'remedy'], message });
        continue;
      }
      // The owner tried something else later, so the problem must have come back.
      if (helped !== remedy) goOn('helped-then-returned');
      isConfirmed = false;
      hasNews = false;
      outcomes.delete(remedy);
      outcomes.set(remedy, outcome);
      tried.delete(remedy);
      helped = outcome === 'helped' ? remedy : undefined;
      if (outcome !== 'helped' && outcome !== 'skipped') tried.set(remedy, outcome);
      if (entry.answers) hear(entry.answers, [...path, 'answers']);
    } else if (entry.kind === 'remains') {
      for (const id of entry.gone) {
        const answer = answers.get(id);
        if (typeof answer === 'boolean') answers.set(id, !answer);
      }
      if (entry.symptoms.length > 0) goOn('no-change');
      else isConfirmed = true;
    } else {
      if (isConfirmed) goOn('no-change');
      hear(entry.answers, [...path, 'answers']);
      hasNews = true;
    }
  }
  return {
    answers,
    outcomes,
    tried,
    ...(helped !== undefined && { helped }),
    isConfirmed,
    hasNews,
    hasOpened: entries.some(
      (entry) => entry.kind === 'opening' && Object.values(entry.answers).every((answer) => answer === null),
    ),
    hasTicked: entries.some(({ kind }) => kind === 'signs'),
    issues,
  };
}
