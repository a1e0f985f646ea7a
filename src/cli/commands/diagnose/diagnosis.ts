import type { Pack, RankedRemedy, TriedOutcome } from '../../../index';
import { paintRisk, type RenderContext, showAlerts, showList } from '../../show/advice';
import { showFirst } from '../../show/print';
import { answerText, outcomeWords, riskLabel } from '../../show/words';
import { flagsFor, showQuestions } from './questions';
import { numbersOf, showRemedy } from './remedy';

/** Shows a diagnosis: first what to do next, then the rest. */
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
    page.paragraph('We have no advice for this problem:');
    for (const { question } of notCovered) page.item('-', question, 2);
  } else if (verdict === 'not-covered') {
    page.paragraph('What you describe does not fit any fault that we know.');
  } else if (verdict === 'ask') {
    page.paragraph(
      observed.length === 0
        ? 'Tell us what is wrong. Start with these questions.'
        : 'We need more answers to find the fault. Start with these questions.',
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
  } else if (next.kind === 'red-flags') {
    const asked = questions.filter(({ id }) => next.ids.includes(id));
    show('look at the device first. Is any of this so?');
    for (const { question } of asked) page.item('-', question, 6);
    page.paragraph(`If not: ${asked.map(({ id }) => `--answer ${id}=no`).join(' ')}`, 6);
  } else if (next.kind === 'question') {
    const asked = questions.filter(({ id }) => id === next.id);
    for (const { question } of asked) show(`answer this question. ${question}`);
    for (const flag of asked.flatMap(flagsFor)) page.paragraph(flag, 6);
  } else if (next.kind === 'solved') {
    const { title, after = [] } = pack.remedies[next.remedy] as Pack['remedies'][string];
    show(`nothing. “${title}” helped.`);
    showList(page, 'Afterwards', after);
  } else {
    show(`go to service: “${pack.service.title}”.`);
  }
}

function showFaults({ page, diagnosis: { faults }, full }: RenderContext): void {
  if (faults.length === 0) return;
  page.heading('What may be wrong');
  showFirst(page, faults, full ? faults.length : 5, '--full', ({ name, standing }) =>
    page.item(`${standing}:`, name, 2, page.style.dim),
  );
}

const headings: Readonly<Record<RankedRemedy['advice'], string>> = {
  try: 'What to try, in this order',
  professional: 'Service, if nothing above helps',
  unlikely: 'Less likely to help',
  'last-resort': 'Only if you cannot go to service',
  avoid: 'Do not do this, even if you read about it elsewhere',
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
    page.paragraph(page.style.dim('Add --full to see the steps, reasons and sources of each remedy.'));
  }
}

function showBlocked({ page, diagnosis }: RenderContext): void {
  const { blocked } = diagnosis;
  if (blocked.length === 0) return;
  page.heading('Not possible now');
  for (const { title, risk, reasons } of blocked) {
    page.item('-', `${title} · ${paintRisk(page, { risk, advice: 'try' }, riskLabel(risk, diagnosis))}`, 2);
    for (const { text, until } of reasons) page.paragraph([text, until].join(' ').trim(), 4);
  }
}
