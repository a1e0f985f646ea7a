import type { Diagnosis } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { alertSections } from './alerts';
import { type Block, bullets, type Document, type Item, pairsOf, paragraph, section } from './document';
import { namesIn } from './names';
import { answerBlocks, questionItem } from './question';
import { recognisedBlocks } from './recognised';
import { remedySections } from './remedies';
import { riskIn } from './words';

/** Most faults in a short document. */
const fewFaults = 3;
/** Other questions that a short document lists while nothing is suspected. */
const fewQuestions = 4;

/**
 * A diagnosis: what may be wrong, what to do next, the first remedy with everything about it, and the others. An alert
 * leaves nothing else to show.
 */
export function diagnosisDocument(diagnosis: Diagnosis, words: RenderSentences, full: boolean): Document {
  const { verdict, name, alerts, notices } = diagnosis;
  const about = { verdict };
  if (verdict === 'stop') return { blocks: alertSections(alerts, words), about };
  return {
    title: [name],
    about,
    blocks: [
      ...notices.map(({ text }) => paragraph({ text, weight: 'strong' })),
      ...(full ? saidBlocks(diagnosis, words) : []),
      ...triedBlocks(diagnosis, words),
      ...openingBlocks(diagnosis, words),
      ...recognisedBlocks(diagnosis.recognised, words, full),
      ...faultBlocks(diagnosis, words, full),
      ...nextBlocks(diagnosis, words),
      ...remedySections(diagnosis, words, full),
      ...blockedBlocks(diagnosis, words),
      ...questionSections(diagnosis, words, full),
    ],
  };
}

function saidBlocks(diagnosis: Diagnosis, { diagnosis: words }: RenderSentences): Block[] {
  const { observed, unanswerable } = diagnosis;
  const names = namesIn(diagnosis);
  return pairsOf(words.youSaid, [
    ...observed.map(({ symptom, question, text }) => ({ term: question, text, about: { symptom } })),
    ...unanswerable.map((symptom) => ({
      term: names.question(symptom),
      text: words.notKnown,
      about: { symptom },
    })),
  ]);
}

function triedBlocks(diagnosis: Diagnosis, { diagnosis: words, outcomes }: RenderSentences): Block[] {
  const names = namesIn(diagnosis);
  return pairsOf(
    words.youTried,
    Object.entries(diagnosis.tried).flatMap(([remedy, outcome]) =>
      outcome === undefined
        ? []
        : [{ term: names.title(remedy), text: outcomes[outcome], about: { remedy } }],
    ),
  );
}

function openingBlocks(diagnosis: Diagnosis, { diagnosis: words }: RenderSentences): Block[] {
  const { verdict, next, notCovered, observed } = diagnosis;
  if (next.kind === 'solved') {
    const title = namesIn(diagnosis).title(next.remedy);
    return [paragraph(words.helped(title))];
  }
  if (notCovered.length > 0) {
    return bullets(
      words.notCovered,
      notCovered.map(({ question }) => question),
    );
  }
  if (verdict === 'not-covered') return [paragraph(words.fitsNoFault)];
  if (verdict !== 'ask') return [];
  return [paragraph(observed.length === 0 ? words.tellUs : words.needMore)];
}

/** Suspected faults; without the unlikely ones, unless there are no others. */
function faultBlocks({ faults }: Diagnosis, words: RenderSentences, full: boolean): Block[] {
  const main = faults.filter(({ standing }) => standing !== 'unlikely');
  const shown = full ? faults : (main.length === 0 ? faults : main).slice(0, fewFaults);
  if (shown.length === 0) return [];
  const items = shown.map(
    ({ id, name, standing, lang }): Item => ({
      text: [
        { text: `${words.standings[standing]}:`, weight: 'quiet', standing },
        ' ',
        lang === undefined ? name : { text: name, lang },
      ],
      about: { fault: id, standing },
    }),
  );
  return [section([words.diagnosis.faults], bullets(undefined, items))];
}

/** What to answer before anything is tried. A remedy and service have sections of their own. */
function nextBlocks({ next, questions, texts }: Diagnosis, words: RenderSentences): Block[] {
  if (next.kind === 'red-flags') {
    const items = next.ids.map(
      (symptom): Item => ({
        text: [texts.questions[symptom] ?? symptom],
        about: { symptom },
      }),
    );
    return [section([words.diagnosis.nextRedFlags], bullets(undefined, items))];
  }
  if (next.kind !== 'question') return [];
  const asked = questions.find(({ id }) => id === next.id);
  const title = words.diagnosis.next(asked?.question ?? texts.questions[next.id] ?? next.id);
  return [section([title], asked ? answerBlocks(asked, words) : [], { symptom: next.id })];
}

function blockedBlocks(diagnosis: Diagnosis, words: RenderSentences): Block[] {
  const items = diagnosis.blocked.map(({ id, title, risk, reasons }): Item => {
    const why = reasons.map(({ text, until }) => (until === undefined ? text : `${text} ${until}`));
    return {
      text: [{ text: title, risk }, ` · ${riskIn(words, risk, diagnosis.reviewed)}: ${why.join(' ')}`],
      about: { remedy: id, risk },
    };
  });
  return items.length === 0 ? [] : [section([words.diagnosis.blocked], bullets(undefined, items))];
}

/** The questions besides the next one. */
function questionSections(
  { next, questions, verdict }: Diagnosis,
  words: RenderSentences,
  full: boolean,
): Block[] {
  const others = questions.filter(({ id }) => !(next.kind === 'question' && next.id === id));
  const shown = full ? others : verdict === 'ask' ? others.slice(0, fewQuestions) : [];
  if (shown.length === 0) return [];
  return [
    section(
      [words.diagnosis.otherQuestions],
      bullets(
        undefined,
        shown.map((question) => questionItem(question, words, full)),
      ),
    ),
  ];
}
