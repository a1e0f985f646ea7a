import type { Pack, Question, RankedRemedy } from '../../index';
import { duration, riskLabel } from '../../render/index';
import {
  paintRisk,
  type RenderContext,
  showAlerts,
  showDispute,
  showHazards,
  showList,
  showReasons,
  showSources,
} from '../show/advice';
import type { State } from './state';

/** Shows what the owner must know before replying. */
export function showView(context: RenderContext, state: State): void {
  const { view } = state;
  switch (view.kind) {
    case 'stop':
      showAlerts(context);
      break;
    case 'question':
      showQuestion(context, view.question);
      break;
    case 'remedy':
      showSuggested(context, view.remedy);
      break;
    case 'helped':
      showHelped(context, view.remedy);
      break;
    case 'service':
      showNothingLeft(context);
      showService(context, state);
  }
}

function showHelped({ page, pack }: RenderContext, remedy: string): void {
  const { title, after = [] } = pack.remedies[remedy] as Pack['remedies'][string];
  page.paragraph(page.style.bold(page.style.green(`“${title}” helped.`)));
  showList(page, 'Afterwards', after);
}

function showQuestion({ page, diagnosis }: RenderContext, { help, decides }: Question): void {
  const { style } = page;
  const titles = diagnosis.remedies
    .filter(({ id, advice }) => advice === 'try' && decides.includes(id))
    .map(({ title }) => `“${title}”`);
  if (titles.length > 0) {
    const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(titles);
    page.paragraph(style.dim(`Your answer decides whether you can try ${list}.`));
  }
  if (help !== undefined) page.paragraph(help);
}

/** A remedy to try now: the hazards come before the steps. */
function showSuggested(context: RenderContext, remedy: RankedRemedy): void {
  const { page, pack, diagnosis } = context;
  const { title, before, steps, success, after, minutes } = remedy;
  page.heading(`Try this: ${paintRisk(page, remedy, title)}`);
  page.paragraph(
    `${paintRisk(page, remedy, riskLabel(remedy.risk, diagnosis))} · takes ${duration(minutes)}`,
    3,
  );
  for (const { kind, text } of diagnosis.notices) {
    if (kind !== 'worse') page.paragraph(page.style.bold(text), 3);
  }
  showList(page, 'You can do this because', needsOf(pack, remedy.id));
  showHazards(context, remedy);
  showDispute(context, remedy, false);
  showList(page, 'Before you start', before);
  showList(page, 'Do this', steps, 'numbered');
  showList(page, 'It worked if', success === undefined ? [] : [success]);
  showList(page, 'Afterwards', after);
}

/** What a suggested remedy needs; it is only suggested if that is true. */
function needsOf({ remedies, symptoms, rules }: Pack, id: string): string[] {
  return Object.keys(remedies[id]?.needs ?? {}).flatMap((finding) => {
    const question = Object.hasOwn(symptoms, finding) ? symptoms[finding]?.question : undefined;
    return question === undefined ? (rules[finding]?.name ?? []) : `${question} You said yes.`;
  });
}

/** Why a remedy is suggested, and the sources. */
export function showWhy(context: RenderContext, remedy: RankedRemedy): void {
  context.page.gap();
  showReasons(context, remedy);
  showDispute(context, remedy, true);
  showSources(context.page, remedy);
}

/** Why no remedy is left to suggest. */
function showNothingLeft({ page, diagnosis: { notCovered, faults } }: RenderContext): void {
  if (notCovered.length > 0) page.paragraph('We have no advice for this problem.');
  else if (faults.length > 0) page.paragraph('No safe remedy that is worth your time is left.');
  else page.paragraph('What you describe does not fit any fault that we know.');
}

/** Service, then the remedies held back, then those that are shown only as a warning. */
export function showService(context: RenderContext, { said }: Pick<State, 'said'>): void {
  const { page, pack, diagnosis } = context;
  page.heading(`Now: ${pack.service.title}`);
  showList(page, 'What to do', pack.service.steps, 'numbered');
  const service = diagnosis.remedies.find(({ advice }) => advice === 'professional');
  if (service) showReasons(context, service);
  showList(
    page,
    'You did not try',
    [...said.skipped].map((id) => pack.remedies[id]?.title ?? id),
  );
  showList(
    page,
    'Not suggested, because an answer is missing',
    diagnosis.remedies
      .filter(({ unanswered }) => unanswered.length > 0)
      .map(({ title, unanswered }) =>
        [`${title}:`, ...unanswered.map((symptom) => pack.symptoms[symptom]?.question)].join(' '),
      ),
  );
  showMentioned(context, 'Less likely to help', 'unlikely');
  showMentioned(context, 'Only if you cannot go to service', 'last-resort');
  showMentioned(context, 'Do not do this, even if you read about it elsewhere', 'avoid');
}

/** Remedies that are never suggested, each with all its warnings. */
function showMentioned(context: RenderContext, heading: string, advice: RankedRemedy['advice']): void {
  const { page, diagnosis } = context;
  const mentioned = diagnosis.remedies.filter((remedy) => remedy.advice === advice);
  if (mentioned.length > 0) page.heading(heading);
  for (const remedy of mentioned) {
    const risk = paintRisk(page, remedy, riskLabel(remedy.risk, diagnosis));
    page.item('-', `${remedy.title} · ${risk}`, 1);
    showHazards(context, remedy);
  }
}
