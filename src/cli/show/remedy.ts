import type { CitedClaim, RankedRemedy, Warning } from '../../index';
import type { Page } from '../page';
import { answerText, duration, riskLabel } from '../words';
import { paintRisk, type View } from './view';

const inset = 3;

/** Shows a remedy, or service: everything about it, or what tells it from the others. */
export function showRemedy(view: View, remedy: RankedRemedy, marker: string, full: boolean): void {
  const { page } = view;
  const avoid = remedy.advice === 'avoid';
  // What can ruin the device or hurt someone is never shown without its hazards.
  const warned = full || avoid || remedy.risk === 'high';
  page.gap();
  page.item(marker, page.style.bold(paintRisk(page, remedy, remedy.title)), 0, page.style.bold);
  showFacts(page, remedy, warned);
  if (warned) showHazards(view, remedy);
  if (avoid) showDispute(view, remedy, full);
  else if (full) showDetails(view, remedy);
}

/** One line: risk, time and id, and the signal words of hazards that are not shown. */
function showFacts(page: Page, remedy: RankedRemedy, warned: boolean): void {
  const { id, advice, risk, minutes, warnings } = remedy;
  const facts = [
    advice !== 'professional' && paintRisk(page, remedy, riskLabel(risk)),
    advice !== 'avoid' && duration(minutes),
    ...(warned ? [] : new Set(warnings.map(({ signalWord }) => page.style.bold(signalWord)))),
    (advice === 'try' || advice === 'last-resort') && page.style.dim(id),
  ];
  page.paragraph(facts.filter((fact) => fact !== false).join(' · '), inset);
}

export function showHazards({ page, pack }: View, { avoidBecause, warnings }: RankedRemedy): void {
  const { style } = page;
  for (const reason of avoidBecause) page.item('Why not:', reason, inset, style.bold);
  for (const { signalWord, hazard, consequence, avoidance, with: others = [] } of warnings) {
    const titles = others.map((id) => `“${pack.remedies[id]?.title}”`);
    const together = titles.length > 0 ? `Together with ${titles.join(' or ')}: ` : '';
    const text = `${together}${hazard} ${consequence} ${avoidance}`;
    page.item(`${signalWord}:`, text, inset, (word) => style.bold(paintSignalWord(page, signalWord, word)));
  }
}

function paintSignalWord({ style }: Page, signalWord: Warning['signalWord'], text: string): string {
  return signalWord === 'DANGER' || signalWord === 'WARNING' ? style.red(text) : style.yellow(text);
}

function showDetails(view: View, remedy: RankedRemedy): void {
  const { page, pack } = view;
  const { advice, askFirst, before, steps, success, after } = remedy;
  const questions = askFirst.flatMap((id) => pack.symptoms[id]?.question ?? []);
  showList(page, 'Ask yourself first', questions);
  showList(page, 'Before you start', before);
  showList(page, advice === 'professional' ? 'How to go about it' : 'Do this', steps, 'numbered');
  showList(page, 'How you see that it worked', success === undefined ? [] : [success]);
  showList(page, 'Afterwards', after);
  showReasons(view, remedy);
  showDispute(view, remedy, true);
  showSources(page, remedy);
}

export function showList(page: Page, title: string, texts: readonly string[], numbered?: 'numbered'): void {
  if (texts.length === 0) return;
  page.paragraph(page.style.bold(title), inset);
  for (const [index, text] of texts.entries()) page.item(numbered ? `${index + 1}.` : '-', text, inset + 2);
}

/** A remedy for several faults says only once what the owner said. */
export function showReasons({ page, pack, diagnosis }: View, { advice, reasons }: RankedRemedy): void {
  if (advice === 'professional') {
    const texts = reasons.map(({ text }) => text);
    showList(page, 'What service can do', texts);
    return;
  }
  const names = reasons.map(({ fault }) => diagnosis.faults.find(({ id }) => id === fault)?.name ?? fault);
  showList(
    page,
    names.length === 1 ? 'It can help if this is so' : 'It can help if one of these is so',
    names,
  );
  const said = new Map(reasons.flatMap(({ because }) => because.map((entry) => [entry.symptom, entry])));
  const answers = [...said.values()].map((entry) => `${entry.question} ${answerText(pack, entry)}`);
  showList(page, 'Because you said', answers);
}

export function showDispute({ page }: View, { disputed }: RankedRemedy, withSources: boolean): void {
  if (disputed === undefined) return;
  const side = ({ claim, sources }: CitedClaim) =>
    withSources ? `${claim} (${sources.map(({ title, grade }) => `${title}: ${grade}`).join('; ')})` : claim;
  showList(page, 'Sources disagree', [
    `One side: ${side(disputed.for)}`,
    `The other: ${side(disputed.against)}`,
  ]);
}

export function showSources(page: Page, { sources }: RankedRemedy): void {
  if (sources.length === 0) return;
  page.paragraph(page.style.bold('Sources, best first'), inset);
  for (const { title, grade, url } of sources) {
    page.item('-', `${title} (${grade})`, inset + 2);
    if (url !== undefined) page.whole(page.style.dim(url), inset + 4);
  }
}
