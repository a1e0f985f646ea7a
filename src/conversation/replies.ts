import { readAnswers } from '../diagnose/answers';
import { InvalidObservationError, type Issue, unknownId } from '../errors';
import type { OwnOutcome } from '../format/format';
import type { Pack } from '../format/pack';
import { outcomeIds } from '../format/remedy';
import type { Answers, Conversation, Entry, Outcome } from './conversation';
import type { State } from './state';
import type { Line } from './view';
import { viewOf } from './view-of';

/** Adds what the owner said. */
export function withEntry(conversation: Conversation, entry: Entry): Conversation {
  return { ...conversation, entries: [...conversation.entries, entry] };
}

/**
 * Answers to symptoms, checked.
 *
 * @throws {InvalidObservationError} with everything that does not fit the device.
 */
export function checkedAnswers(device: string, pack: Pack, given: unknown): Answers {
  const issues: Issue[] = [];
  const { answers, unanswerable } = readAnswers(device, pack, given, 'synchronous', issues);
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  const unknown = Array.from(unanswerable, (id) => [id, null] as const);
  return Object.fromEntries([...answers, ...unknown]);
}

/**
 * What came of a remedy, checked.
 *
 * @throws {InvalidObservationError} with `unknown-remedy` or `unknown-outcome`.
 */
export function triedEntry(device: string, pack: Pack, remedy: string, outcome: string): Entry {
  const issues: Issue[] = [];
  const known = Object.hasOwn(pack.remedies, remedy) ? pack.remedies[remedy] : undefined;
  if (known === undefined) {
    const message = unknownId(`remedy of ${device}`, remedy, Object.keys(pack.remedies));
    issues.push({ code: 'unknown-remedy', path: ['remedy'], message });
  }
  const own = known?.outcomes ?? {};
  if (Object.hasOwn(own, outcome)) {
    const { answers } = own[outcome] as OwnOutcome;
    return { kind: 'tried', remedy, outcome: 'no-change', answers: { ...answers } };
  }
  if (!outcomeIds.some((id) => id === outcome)) {
    const message = `an outcome is one of ${[...outcomeIds, ...Object.keys(own)].join(', ')}`;
    issues.push({ code: 'unknown-outcome', path: ['outcome'], message });
  }
  if (issues.length > 0) throw new InvalidObservationError(device, issues);
  return { kind: 'tried', remedy, outcome: outcome as Outcome };
}

/** A reply to the lines that are shown: those that are so; the others are not. */
export function tickedEntry(state: State, symptoms: readonly string[]): Entry {
  const view = viewOf(state);
  switch (view.kind) {
    case 'opening':
      if (symptoms.length === 0) return unknownEntry(state);
      // Nobody reads the whole list, so what is not chosen stays open.
      return {
        kind: 'opening',
        answers: answersTo(state, [...view.complaints, ...view.others], symptoms, {}),
      };
    case 'signs':
      return { kind: 'signs', answers: answersTo(state, view.signs, symptoms, { others: 'no' }) };
    case 'red-flags':
      return { kind: 'observed', answers: answersTo(state, view.redFlags, symptoms, { others: 'no' }) };
    case 'remains': {
      const still = Object.keys(answersTo(state, view.complaints, symptoms, {}));
      const gone = view.complaints.map(({ symptom }) => symptom).filter((id) => !still.includes(id));
      return { kind: 'remains', symptoms: still, gone };
    }
    default:
      throw unfit(state, 'nothing-to-tick', `there is no list to tick while "${view.kind}" is shown`);
  }
}

/** A reply of "I do not know" to what is asked. */
export function unknownEntry(state: State): Entry {
  const view = viewOf(state);
  switch (view.kind) {
    case 'question':
      return { kind: 'observed', answers: { [view.question.id]: null } };
    case 'red-flags':
      return { kind: 'observed', answers: notKnown(view.redFlags) };
    case 'opening':
      return { kind: 'opening', answers: notKnown(view.complaints) };
    case 'signs':
      // Beside remedies, the signs are asked one by one if they matter.
      return { kind: 'signs', answers: state.diagnosis.verdict === 'ask' ? notKnown(view.signs) : {} };
    default:
      throw unfit(state, 'nothing-asked', `nothing is asked while "${view.kind}" is shown`);
  }
}

function notKnown(lines: readonly Line[]): Answers {
  return Object.fromEntries(lines.map(({ symptom }) => [symptom, null]));
}

/** The answers that ticks give. Answers of yes come last, because the last ones are the most telling. */
function answersTo(
  state: State,
  lines: readonly Line[],
  ticked: readonly string[],
  { others }: { readonly others?: 'no' },
): Answers {
  const known = lines.map(({ symptom }) => symptom);
  const issues = ticked.flatMap((id, index): Issue[] =>
    known.includes(id)
      ? []
      : [{ code: 'unknown-symptom', path: [index], message: unknownId('symptom on this screen', id, known) }],
  );
  if (issues.length > 0) throw new InvalidObservationError(state.conversation.device, issues);
  const [yes, no] = [
    lines.filter(({ symptom }) => ticked.includes(symptom)),
    lines.filter(({ symptom }) => !ticked.includes(symptom)),
  ];
  return Object.fromEntries([
    ...(others === 'no' ? no.map(({ symptom, answer }) => [symptom, !answer] as const) : []),
    ...yes.map(({ symptom, answer }) => [symptom, answer] as const),
  ]);
}

function unfit({ conversation }: State, code: string, message: string): InvalidObservationError {
  return new InvalidObservationError(conversation.device, [{ code, path: [], message }]);
}
