import type { Pack } from '../format/pack';
import { roleOf } from '../format/role';
import type { Reader } from '../text/reader';
import type { Reading, Reply } from '../text/reading';
import type { AnswerValue } from '../vocabulary';
import type { Answers, Outcome } from './conversation';
import type { State } from './state';
import type { Line } from './view';
import { viewOf } from './view-of';

/** What a text says to what is shown. */
export interface Read {
  /** Answers to what is asked. */
  readonly answers?: Answers;
  readonly wantsHelp?: boolean;
  /** What came of the remedy that is shown. */
  readonly outcome?: Readonly<Record<string, Outcome>>;
  /** What else it says. */
  readonly further: Reading;
}

/** Reads a text for what is shown; `complaint` is what it says by itself. */
export function readFor(reader: Reader, state: State, text: string, complaint: Reading): Read {
  const { pack } = state;
  const view = viewOf(state);
  const replyTo = (symptom: string) => reader.readReply(pack, symptom, text);
  const outcomeOf = (remedy: string): Read => {
    const outcome = reader.readOutcome(pack, remedy, text);
    // A red flag that stands beside the outcome must not be missed.
    return { ...(outcome && { outcome: { [remedy]: outcome } }), further: complaint };
  };
  switch (view.kind) {
    case 'question':
      return readReply(pack, view.question.id, replyTo(view.question.id), complaint);
    case 'signs':
      return readSigns(view.signs, replyTo((view.signs[0] as Line).symptom), complaint);
    case 'red-flags': {
      const [only, ...others] = view.redFlags;
      return only !== undefined && others.length === 0
        ? readReply(pack, only.symptom, replyTo(only.symptom), complaint)
        : readFlags(pack, view.redFlags, replyTo, complaint);
    }
    case 'remedy':
      return outcomeOf(view.remedy.id);
    case 'solved':
      return outcomeOf(view.remedy);
    default:
      return { further: complaint };
  }
}

function readReply(pack: Pack, symptom: string, reply: Reply, complaint: Reading): Read {
  const { kind, further } = reply;
  switch (kind) {
    case 'answer':
      return isContradicted(pack, symptom, reply.answer, complaint) && !reply.isPlain
        ? { further }
        : { answers: { [symptom]: reply.answer }, further };
    case 'unknown':
      return { answers: { [symptom]: null }, further };
    case 'how':
      return { wantsHelp: true, further };
    case 'not-understood':
      return { further };
  }
}

/** "No, just a bit of mist": a no to a red flag of which the same words speak. */
function isContradicted(pack: Pack, symptom: string, answer: AnswerValue, { symptoms }: Reading): boolean {
  return (
    roleOf(pack, symptom) === 'red-flag' &&
    answer === false &&
    symptoms.some((one) => one.symptom === symptom && one.answer === true && one.standing !== 'suggested')
  );
}

/** A reply to a screen of signs: nothing but a no is none of them, and "I do not know" skips the screen. */
function readSigns(signs: readonly Line[], reply: Reply, further: Reading): Read {
  const isNone = reply.kind === 'answer' && reply.answer === false && reply.isPlain;
  if (isNone) return { answers: answersTo(signs, (answer) => !answer), further };
  return reply.kind === 'unknown' && !further.isUnderstood
    ? { answers: answersTo(signs, () => null), further }
    : { further };
}

function answersTo(lines: readonly Line[], change: (answer: boolean) => boolean | null): Answers {
  return Object.fromEntries(lines.map(({ symptom, answer }) => [symptom, change(answer)]));
}

/** A reply to several red flags at once. Nothing but a no is none of them: "not all" or "no, not sure" is not. */
function readFlags(
  pack: Pack,
  flags: readonly Line[],
  replyTo: (symptom: string) => Reply,
  further: Reading,
): Read {
  const replies = flags.map(({ symptom }) => ({ symptom, reply: replyTo(symptom) }));
  const yes = replies.filter(({ reply }) => reply.kind === 'answer' && reply.answer === true);
  // A yes to several of them does not say which.
  if (yes.length === 1)
    return { answers: Object.fromEntries(yes.map(({ symptom }) => [symptom, true])), further };
  const isWorrying = further.symptoms.some(
    ({ symptom, answer, standing }) =>
      standing === 'ask' || (standing === 'taken' && answer === true && roleOf(pack, symptom) === 'red-flag'),
  );
  const isNone = replies.every(
    ({ reply }) => reply.kind === 'answer' && reply.answer === false && reply.isPlain,
  );
  if (isNone && !isWorrying) return { answers: answersTo(flags, (answer) => !answer), further };
  const isEvery = (kind: Reply['kind']) => replies.every(({ reply }) => reply.kind === kind);
  if (isEvery('unknown') && !isWorrying) return { answers: answersTo(flags, () => null), further };
  return { wantsHelp: isEvery('how'), further };
}
