import type { CitedClaim, Diagnosis, Pack, RankedRemedy, Warning } from '../../index';
import type { Page } from './page';
import { answerText } from './words';

const inset = 3;

/** A diagnosis and the page that it is shown on. */
export interface RenderContext {
  readonly page: Page;
  readonly pack: Pack;
  readonly diagnosis: Diagnosis;
  /** Show all details. */
  readonly full: boolean;
  /** How the user starts this program. */
  readonly program: string;
}

/** Colours a text by the risk of a remedy. */
export function paintRisk(
  { style }: Page,
  { risk, advice }: Pick<RankedRemedy, 'risk' | 'advice'>,
  text: string,
): string {
  if (advice === 'avoid') return style.bold(style.red(text));
  const paint = { none: style.green, low: style.cyan, medium: style.yellow, high: style.red }[risk];
  return paint(text);
}

/** Shows why to stop and what to do now, and nothing that could distract from it. */
export function showAlerts({ page, diagnosis: { alerts } }: RenderContext): void {
  const { style } = page;
  for (const { name, signalWord, hazard, consequence, now } of alerts) {
    page.gap();
    page.paragraph(style.inverse(style.bold(style.red(`${signalWord}: STOP. ${name}.`))));
    page.gap();
    page.paragraph(`${hazard} ${consequence}`);
    page.heading('Do this now');
    showItems(page, now, 2, 'numbered');
  }
}

export function showHazards({ page, pack }: RenderContext, { avoidBecause, warnings }: RankedRemedy): void {
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

export function showList(page: Page, title: string, texts: readonly string[], numbered?: 'numbered'): void {
  if (texts.length === 0) return;
  page.paragraph(page.style.bold(title), inset);
  showItems(page, texts, inset + 2, numbered);
}

function showItems(page: Page, texts: readonly string[], indent: number, numbered?: 'numbered'): void {
  for (const [index, text] of texts.entries()) page.item(numbered ? `${index + 1}.` : '-', text, indent);
}

/** Why a remedy can help: the faults, and once all answers that point to them. */
export function showReasons(
  { page, pack, diagnosis }: RenderContext,
  { advice, reasons }: RankedRemedy,
): void {
  if (advice === 'professional') {
    const texts = reasons.map(({ text }) => text);
    showList(page, 'What service can do', texts);
    return;
  }
  const names = reasons.map(({ fault }) => diagnosis.faults.find(({ id }) => id === fault)?.name ?? fault);
  showList(page, names.length === 1 ? 'This can help if' : 'This can help if one of these is true', names);
  const said = new Map(reasons.flatMap(({ because }) => because.map((entry) => [entry.symptom, entry])));
  const answers = [...said.values()].map((entry) => `${entry.question} ${answerText(pack, entry)}`);
  showList(page, 'Because you said', answers);
}

export function showDispute({ page }: RenderContext, { disputed }: RankedRemedy, withSources: boolean): void {
  if (disputed === undefined) return;
  const side = ({ claim, sources }: CitedClaim) =>
    withSources ? `${claim} (${sources.map(({ title, grade }) => `${title}: ${grade}`).join('; ')})` : claim;
  showList(page, 'Sources disagree', [
    `One side: ${side(disputed.for)}`,
    `The other side: ${side(disputed.against)}`,
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
