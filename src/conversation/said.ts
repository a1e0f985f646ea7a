import { readAnswers } from '../diagnose/answers';
import type { TriedOutcome } from '../diagnose/settings';
import { type Issue, unknownId } from '../errors';
import type { Pack } from '../format/pack';
import type { AnswerValue } from '../vocabulary';
import { alarmsIn } from './alarms';
import type { Conversation, Outcome, Told } from './conversation';
import { isTrouble } from './lines';

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
  /** Symptoms that the owner's own words may mean, and that must be asked about before anything else. */
  readonly ask: ReadonlySet<string>;
  /** What does not fit the pack, such as an id that a newer version no longer has. It is ignored, and nothing is lost. */
  readonly issues: readonly Issue[];
}

/** Puts the entries of a conversation together. */
export function saidIn(pack: Pack, { device, known, entries }: Conversation): Said {
  const issues: Issue[] = [];
  const answers = new Map<string, AnswerValue | null>();
  const outcomes = new Map<string, Outcome>();
  const tried = new Map<string, TriedOutcome>();
  const ask = new Set<string>();
  let helped: string | undefined;
  let isConfirmed = false;
  let hasNews = false;

  const read = (given: object, path: Issue['path']) => {
    const wrong: Issue[] = [];
    const heard = readAnswers(device, pack, given, 'synchronous', wrong);
    issues.push(...wrong.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    return [...heard.answers, ...Array.from(heard.unanswerable, (id) => [id, null] as const)];
  };
  const hear = (given: object, path: Issue['path']) => {
    for (const [id, answer] of read(given, path)) {
      answers.delete(id);
      answers.set(id, answer);
      ask.delete(id);
    }
  };
  /** What was only asked because of the owner's words is no news of the owner's. */
  const isAskedBack = (given: object) => ask.size > 0 && Object.keys(given).every((id) => ask.has(id));
  /** The remedy that helped did not end the trouble: it counts as tried. */
  const goOn = (outcome: TriedOutcome) => {
    if (helped !== undefined) tried.set(helped, outcome);
    helped = undefined;
    isConfirmed = false;
  };

  const attempt = (remedy: string, outcome: Outcome, path: Issue['path']): boolean => {
    if (!Object.hasOwn(pack.remedies, remedy)) {
      const message = unknownId(`remedy of ${device}`, remedy, Object.keys(pack.remedies));
      issues.push({ code: 'unknown-remedy', path, message });
      return false;
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
    return true;
  };
  const hearWords = (told: Told, path: Issue['path']) => {
    for (const [remedy, outcome] of Object.entries(told.tried))
      attempt(remedy, outcome, [...path, 'tried', remedy]);
    const alarms = alarmsIn(pack, answers);
    const said = Object.entries(told.answers).filter(([id]) => !alarms.has(id));
    const isComplaining = said.some(([id, answer]) => isTrouble(pack, id, answer));
    if (!isAskedBack(told.answers) && said.length > 0) {
      if (isConfirmed || (told.view === 'remains' && isComplaining)) goOn('no-change');
      // What is said with the news that a remedy helped is no later news, unless it is a complaint.
      hasNews ||= isComplaining || !Object.values(told.tried).includes('helped');
    }
    hear(Object.fromEntries(said), [...path, 'answers']);
    for (const [index, id] of told.ask.entries()) {
      // A stop is the answer to it.
      const isKnown = read({ [id]: true }, [...path, 'ask', index]).length > 0;
      if (isKnown && answers.get(id) !== true) ask.add(id);
    }
    read(told.suggested, [...path, 'suggested']);
  };

  hear(known, ['known']);
  for (const [index, entry] of entries.entries()) {
    const path = ['entries', index];
    if (entry.kind === 'tried') {
      const isKnownRemedy = attempt(entry.remedy, entry.outcome, [...path, 'remedy']);
      if (isKnownRemedy && entry.answers) hear(entry.answers, [...path, 'answers']);
    } else if (entry.kind === 'remains') {
      for (const id of entry.gone) {
        const answer = answers.get(id);
        if (typeof answer === 'boolean') answers.set(id, !answer);
      }
      if (entry.symptoms.length > 0) goOn('no-change');
      else isConfirmed = true;
    } else if (entry.kind === 'told') {
      hearWords(entry, path);
    } else {
      const isNews = !isAskedBack(entry.answers);
      if (isNews && isConfirmed) goOn('no-change');
      hear(entry.answers, [...path, 'answers']);
      hasNews ||= isNews;
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
    hasTicked: entries.some(
      (entry) =>
        entry.kind === 'signs' || (entry.kind === 'told' && entry.view === 'signs' && entry.isUnderstood),
    ),
    ask,
    issues,
  };
}
