import type { Advice, Question, RankedRemedy } from '../diagnose/diagnosis';
import { worstFirst } from '../diagnose/plan/red-flags';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';
import { spokenIn } from '../languages/spoken';
import { thresholds } from '../planner/next';
import type { Entry } from './conversation';
import { heardIn } from './heard';
import { isComplaint, lineOf, openingLines } from './lines';
import type { State } from './state';
import type { Line, Shown, View } from './view';

/** What to show the owner now. */
export function viewOf(state: State): View {
  const { conversation, diagnosis } = state;
  const newHarm = harmIn(conversation.entries.at(-1));
  const heard = heardIn(state);
  return {
    ...shownIn(state),
    ...spokenIn(state.language),
    notices: diagnosis.notices.filter((notice) => notice.kind !== 'worse' || newHarm.includes(notice.remedy)),
    canGoBack: conversation.entries.length > 0,
    reviewed: diagnosis.reviewed,
    ...(heard && { heard }),
  };
}

/** The remedies that made it worse, as the owner has just said. */
function harmIn(last: Entry | undefined): string[] {
  const tried =
    last?.kind === 'tried' ? { [last.remedy]: last.outcome } : last?.kind === 'told' ? last.tried : {};
  return Object.keys(tried).filter((remedy) => tried[remedy] === 'worse');
}

function shownIn(state: State): Shown {
  const { pack, said, diagnosis } = state;
  const { alerts, next, verdict } = diagnosis;
  if (verdict === 'stop') return { kind: 'stop', alerts };
  if (said.ask.size > 0) return flagsToTick(state, worstFirst(pack, said.ask));
  if (said.helped !== undefined) return afterHelp(state, said.helped);
  if (verdict === 'ask' && !said.hasOpened) return opening(state);
  const remedy = nextRemedy(state);
  // Those of the first remedy do not matter any more if the owner skipped it.
  const isForFirst = (diagnosis.remedies[0]?.ruleOut.length ?? 0) > 0 && !isAfterHarm(state);
  const redFlags = next.kind === 'red-flags' && !isForFirst ? next.ids : (remedy?.ruleOut ?? []);
  if (redFlags.length > 0) return flagsToTick(state, redFlags);
  const question = asked(state, remedy);
  if (question) return question;
  const { recognised } = diagnosis;
  return remedy ? { kind: 'remedy', remedy, recognised } : service(state);
}

function flagsToTick(state: State, ids: readonly string[]): Shown {
  return { kind: 'red-flags', redFlags: ids.map((id) => lineOf(state, id)) };
}

/** The first remedy of the list that the owner did not skip; after skipping, unlikely ones are better than nothing. */
function nextRemedy(state: State): RankedRemedy | undefined {
  const { diagnosis } = state;
  const left = diagnosis.remedies.filter(({ id }) => !isOut(state, id));
  const first = (advice: Advice) => left.find((remedy) => remedy.advice === advice);
  const hasSkipped = left.length < diagnosis.remedies.length;
  return first('try') ?? (hasSkipped ? first('unlikely') : undefined);
}

function isSkipped({ outcomes }: State['said'], remedy: string): boolean {
  return outcomes.get(remedy) === 'skipped';
}

/** Skipped itself, or possible only after one that was. */
function isOut({ said, diagnosis }: State, remedy: string): boolean {
  const requires = diagnosis.remedies.find(({ id }) => id === remedy)?.requires;
  return isSkipped(said, remedy) || (requires !== undefined && isSkipped(said, requires.id));
}

function isAfterHarm({ said }: State): boolean {
  return [...said.tried.values()].includes('worse');
}

/**
 * What to ask before a remedy: once the most telling signs on one screen, then question by question. While nothing is
 * known to be wrong, all questions come on such screens.
 */
function asked(state: State, remedy: RankedRemedy | undefined): Shown | undefined {
  const { said, diagnosis } = state;
  const { verdict, next, questions } = diagnosis;
  const questionOf = (id: string | undefined) => questions.find((question) => question.id === id);
  const question = next.kind === 'question' ? questionOf(next.id) : undefined;
  const isWorth = ({ decides }: Question) => decides.length === 0 || decides.some((id) => !isOut(state, id));
  if (question && isWorth(question)) {
    const isStart = !said.hasTicked && said.outcomes.size === 0;
    const signs =
      verdict === 'ask'
        ? signsIn(state, questions, 0).slice(0, mostSigns)
        : isStart
          ? signsIn(state, questions, thresholds.bits)
          : [];
    const isAmong = signs.some(({ symptom }) => symptom === question.id);
    return isAmong && signs.length >= fewestSigns ? { kind: 'signs', signs } : { kind: 'question', question };
  }
  const first = questionOf(remedy?.askFirst[0]);
  return first && { kind: 'question', question: first };
}

/** Fewer are asked one by one; people tick off no more with care. */
const [fewestSigns, mostSigns] = [3, 8];

/** The yes/no symptoms that tell so much about the fault. */
function signsIn(state: State, questions: readonly Question[], floor: number): Line[] {
  const lines = openingLines(state);
  return questions
    .filter(
      ({ kind, role, how, bits }) =>
        kind === 'yes-no' && role !== 'red-flag' && how === undefined && bits >= floor,
    )
    .flatMap(({ id }) => lines.filter(({ symptom }) => symptom === id));
}

/** More complaints than these are for a search. */
const mostComplaints = 10;

function opening(state: State): Shown {
  const { pack, said } = state;
  const lines = openingLines(state).filter(({ symptom }) => !said.answers.has(symptom));
  const complaints = lines.filter((line) => isComplaint(pack, line)).slice(0, mostComplaints);
  return {
    kind: 'opening',
    complaints,
    others: lines.filter((line) => !complaints.includes(line)),
  };
}

function afterHelp(state: State, remedy: string): Shown {
  const { pack, said } = state;
  const complaints = openingLines(state).filter(
    (line) => isComplaint(pack, line) && said.answers.get(line.symptom) === line.answer,
  );
  const isMoreWrong = complaints.length > 1 || (said.hasNews && complaints.length > 0);
  if (isMoreWrong && !said.isConfirmed) {
    return { kind: 'remains', complaints };
  }
  const { title, after = [] } = pack.remedies[remedy] as Pack['remedies'][string];
  return { kind: 'solved', remedy, title, after: [...after] };
}

function service({ said, diagnosis }: State): Shown {
  const { remedies, notCovered, faults, recognised } = diagnosis;
  return {
    kind: 'service',
    service: remedies.find(({ id }) => id === serviceId) as RankedRemedy,
    recognised,
    reason: notCovered.length > 0 ? 'not-covered' : faults.length > 0 ? 'nothing-left' : 'unknown-fault',
    skipped: remedies.filter(({ id }) => isSkipped(said, id)),
    mentioned: remedies.filter(
      ({ id, advice }) => advice !== 'try' && advice !== 'professional' && !isSkipped(said, id),
    ),
  };
}
