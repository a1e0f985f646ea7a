import type { Diagnosis, RankedRemedy } from '../diagnose/diagnosis';
import { alertSections } from './alerts';
import {
  type Block,
  bullets,
  type Document,
  type Item,
  numbered,
  pairsOf,
  paragraph,
  section,
} from './document';
import { contextOf, namesIn, numbersIn } from './names';
import { answerBlocks, questionItem } from './question';
import { recognisedBlocks } from './recognised';
import { aboutRemedy, groupsOf, remedyBlocks, remedyLine } from './remedy';
import { adviceWords, outcomeWords, riskLabel } from './words';

/** Most faults in a short document. */
const fewFaults = 3;
/** Other questions that a short document lists while nothing is suspected. */
const fewQuestions = 4;

/**
 * A diagnosis: what may be wrong, what to do next, the first remedy with everything about it, and the others. An alert
 * leaves nothing else to show.
 */
export function diagnosisDocument(diagnosis: Diagnosis, full: boolean): Document {
  const { verdict, name, alerts, notices } = diagnosis;
  const about = { verdict };
  if (verdict === 'stop') return { blocks: alertSections(alerts), about };
  return {
    title: [name],
    about,
    blocks: [
      ...notices.map(({ text }) => paragraph({ text, weight: 'strong' })),
      ...(full ? saidBlocks(diagnosis) : []),
      ...triedBlocks(diagnosis),
      ...openingBlocks(diagnosis),
      ...recognisedBlocks(diagnosis.recognised, full),
      ...faultBlocks(diagnosis, full),
      ...nextBlocks(diagnosis),
      ...remedySections(diagnosis, full),
      ...blockedBlocks(diagnosis),
      ...questionSections(diagnosis, full),
    ],
  };
}

function saidBlocks(diagnosis: Diagnosis): Block[] {
  const { observed, unanswerable } = diagnosis;
  const names = namesIn(diagnosis);
  return pairsOf('You said', [
    ...observed.map(({ symptom, question, text }) => ({ term: question, text, about: { symptom } })),
    ...unanswerable.map((symptom) => ({
      term: names.question(symptom),
      text: 'not known',
      about: { symptom },
    })),
  ]);
}

function triedBlocks(diagnosis: Diagnosis): Block[] {
  const names = namesIn(diagnosis);
  return pairsOf(
    'You tried',
    Object.entries(diagnosis.tried).flatMap(([remedy, outcome]) =>
      outcome === undefined
        ? []
        : [{ term: names.title(remedy), text: outcomeWords[outcome], about: { remedy } }],
    ),
  );
}

function openingBlocks(diagnosis: Diagnosis): Block[] {
  const { verdict, next, notCovered, observed } = diagnosis;
  if (next.kind === 'solved') {
    const title = namesIn(diagnosis).title(next.remedy);
    return [paragraph(`“${title}” helped. There is nothing left to do.`)];
  }
  if (notCovered.length > 0) {
    return bullets(
      'We have no advice for this problem',
      notCovered.map(({ question }) => question),
    );
  }
  if (verdict === 'not-covered') return [paragraph('What you describe does not fit any fault that we know.')];
  if (verdict !== 'ask') return [];
  return [
    paragraph(observed.length === 0 ? 'Tell us what is wrong.' : 'We need more answers to find the fault.'),
  ];
}

/** Suspected faults; without the unlikely ones, unless there are no others. */
function faultBlocks({ faults }: Diagnosis, full: boolean): Block[] {
  const main = faults.filter(({ standing }) => standing !== 'unlikely');
  const shown = full ? faults : (main.length === 0 ? faults : main).slice(0, fewFaults);
  if (shown.length === 0) return [];
  const items = shown.map(
    ({ id, name, standing }): Item => ({
      text: [{ text: `${standing}:`, weight: 'quiet', standing }, ` ${name}`],
      about: { fault: id, standing },
    }),
  );
  return [section(['What may be wrong'], bullets(undefined, items))];
}

/** What to answer before anything is tried. A remedy and service have sections of their own. */
function nextBlocks({ next, questions, texts }: Diagnosis): Block[] {
  if (next.kind === 'red-flags') {
    const items = next.ids.map(
      (symptom): Item => ({
        text: [texts.questions[symptom] ?? symptom],
        about: { symptom },
      }),
    );
    return [section(['Next: look at the device. Is any of this true?'], bullets(undefined, items))];
  }
  if (next.kind !== 'question') return [];
  const asked = questions.find(({ id }) => id === next.id);
  const title = `Next: ${asked?.question ?? texts.questions[next.id]}`;
  return [section([title], asked ? answerBlocks(asked) : [], { symptom: next.id })];
}

/**
 * The remedy that comes first, with everything about it. A short document shows its steps only once nothing has to be
 * answered before them, so that nobody charges a device before looking at it.
 */
function mainRemedy({ next, remedies }: Diagnosis, full: boolean): RankedRemedy | undefined {
  if (next.kind === 'remedy') return remedies.find(({ id }) => id === next.id);
  if (next.kind === 'service') return remedies.find(({ advice }) => advice === 'professional');
  const [first] = remedies;
  if (first === undefined || (first.advice !== 'try' && first.advice !== 'professional')) return undefined;
  return full || (first.ruleOut.length === 0 && first.askFirst.length === 0) ? first : undefined;
}

function remedySections(diagnosis: Diagnosis, full: boolean): Block[] {
  const { remedies, next } = diagnosis;
  const main = mainRemedy(diagnosis, full);
  const others = remedies.filter((remedy) => remedy !== main);
  const isNow = next.kind === 'remedy' || next.kind === 'service';
  const first = main
    ? [
        section(
          [isNow ? 'Do this now: ' : 'Then do this: ', titleOf(main)],
          remedyBlocks(main, contextOf(diagnosis), full),
          aboutRemedy(main),
        ),
      ]
    : [];
  const rest = full ? groupsInFull(diagnosis, others) : groupsByLine(diagnosis, others);
  const title = main ? 'If that does not help' : 'What to do when you have answered';
  return rest.length === 0 ? first : [...first, section([title], rest)];
}

function titleOf({ title, risk, advice }: RankedRemedy) {
  return { text: title, weight: 'strong', risk, advice } as const;
}

function groupsByLine(diagnosis: Diagnosis, remedies: readonly RankedRemedy[]): Block[] {
  const numbers = numbersIn(diagnosis);
  return groupsOf(remedies).flatMap((group) => {
    const [{ advice, id }] = group as [RankedRemedy];
    const items = group.map((remedy) => remedyLine(remedy, diagnosis));
    const number = numbers.get(id);
    return number === undefined
      ? bullets(adviceWords[advice], items)
      : numbered(adviceWords[advice], items, number);
  });
}

function groupsInFull(diagnosis: Diagnosis, remedies: readonly RankedRemedy[]): Block[] {
  return groupsOf(remedies).map((group) =>
    section(
      [adviceWords[(group[0] as RankedRemedy).advice]],
      group.map((remedy) =>
        section([titleOf(remedy)], remedyBlocks(remedy, contextOf(diagnosis), true), aboutRemedy(remedy)),
      ),
    ),
  );
}

function blockedBlocks(diagnosis: Diagnosis): Block[] {
  const items = diagnosis.blocked.map(({ id, title, risk, reasons }): Item => {
    const why = reasons.map(({ text, until }) => (until === undefined ? text : `${text} ${until}`));
    return {
      text: [{ text: title, risk }, ` · ${riskLabel(risk, diagnosis)}: ${why.join(' ')}`],
      about: { remedy: id, risk },
    };
  });
  return items.length === 0 ? [] : [section(['Not possible now'], bullets(undefined, items))];
}

/** The questions besides the next one. */
function questionSections({ next, questions, verdict }: Diagnosis, full: boolean): Block[] {
  const others = questions.filter(({ id }) => !(next.kind === 'question' && next.id === id));
  const shown = full ? others : verdict === 'ask' ? others.slice(0, fewQuestions) : [];
  if (shown.length === 0) return [];
  return [
    section(
      ['Other questions worth answering'],
      bullets(
        undefined,
        shown.map((question) => questionItem(question, full)),
      ),
    ),
  ];
}
