import type { RankedRemedy, TriedOutcome } from '../../../index';
import { paintRisk, type RenderContext, showAlerts } from '../../show/advice';
import { answerText, outcomeWords, riskLabel } from '../../show/words';
import { flagsFor, showQuestions } from './questions';
import { numbersOf, showFirst, showRemedy } from './remedy';

/** Shows a diagnosis to the owner of the device: what next, why, and then the rest. */
export function showDiagnosis(context: RenderContext): void {
  if (context.diagnosis.verdict === 'stop') {
    showAlerts(context);
    return;
  }
  showOpening(context);
  showNext(context);
  showFaults(context);
  showRemedies(context);
  showBlocked(context);
  showQuestions(context);
}

function showOpening({ page, pack, diagnosis }: RenderContext): void {
  const { observed, tried, notices, notCovered, verdict } = diagnosis;
  page.paragraph(page.style.bold(pack.device.name));
  if (observed.length > 0) page.heading('You said');
  for (const observation of observed) {
    page.item('-', `${observation.question} ${page.style.bold(answerText(pack, observation))}`, 2);
  }
  if (Object.keys(tried).length > 0) page.heading('You tried');
  for (const [id, outcome] of Object.entries(tried)) {
    page.item('-', `${pack.remedies[id]?.title ?? id}: ${outcomeWords[outcome as TriedOutcome]}`, 2);
  }
  for (const { text } of notices) {
    page.gap();
    page.paragraph(page.style.bold(text));
  }
  page.gap();
  if (notCovered.length > 0) {
    page.paragraph('We have no answer to this, and will not guess:');
    for (const { question } of notCovered) page.item('-', question, 2);
  } else if (verdict === 'not-covered') {
    page.paragraph('Nothing that we know of fits what you describe, and we will not guess.');
  } else if (verdict === 'ask') {
    page.paragraph(
      observed.length === 0
        ? 'You have not said yet what is wrong. These questions tell most.'
        : 'What you said does not point to a fault yet. These questions tell most.',
    );
  }
}

function showNext({ page, diagnosis, pack }: RenderContext): void {
  const { next, remedies, questions } = diagnosis;
  const show = (text: string) => page.item('Next:', text, 0, page.style.bold);
  page.gap();
  if (next.kind === 'remedy') {
    const title = remedies.find(({ id }) => id === next.id)?.title;
    show(`try number ${numbersOf(diagnosis).get(next.id)} below, “${title}”.`);
  } else if (next.kind === 'question') {
    const asked = questions.filter(({ id }) => id === next.id);
    for (const { question } of asked) show(`answer this. ${question}`);
    for (const flag of asked.flatMap(flagsFor)) page.paragraph(flag, 6);
  } else {
    show(`turn to service, “${pack.service.title}”.`);
  }
}

function showFaults(context: RenderContext): void {
  const { page, diagnosis } = context;
  if (diagnosis.faults.length === 0) return;
  page.heading('What may be wrong');
  showFirst(context, diagnosis.faults, ({ name, standing }) =>
    page.item(`${standing}:`, name, 2, page.style.dim),
  );
}

const headings: Readonly<Record<RankedRemedy['advice'], string>> = {
  try: 'What to try, in this order',
  professional: 'Service, when nothing above has helped',
  'last-resort': 'Only if you will not go to service',
  avoid: 'Do not do this, whatever you read elsewhere',
};

function showRemedies(context: RenderContext): void {
  const { page, diagnosis, full } = context;
  const numbers = numbersOf(diagnosis);
  let under: RankedRemedy['advice'] | undefined;
  for (const [index, remedy] of diagnosis.remedies.entries()) {
    const { advice, id } = remedy;
    if (advice !== under)
      page.heading(advice === 'professional' && index === 0 ? 'Service' : headings[advice]);
    under = advice;
    showRemedy(context, remedy, numbers.has(id) ? `${numbers.get(id)}.` : '  ', full || index === 0);
  }
  if (!full && diagnosis.remedies.length > 1) {
    page.gap();
    page.paragraph(page.style.dim('Add --full for the steps, reasons and sources of each.'));
  }
}

function showBlocked({ page, diagnosis: { blocked } }: RenderContext): void {
  if (blocked.length === 0) return;
  page.heading('Not possible as things stand');
  for (const { title, risk, reasons } of blocked) {
    page.item('-', `${title} · ${paintRisk(page, { risk, advice: 'try' }, riskLabel(risk))}`, 2);
    for (const { text } of reasons) page.paragraph(text, 4);
  }
}
