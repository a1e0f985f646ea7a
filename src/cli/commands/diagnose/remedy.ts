import type { Diagnosis, RankedRemedy } from '../../../index';
import {
  paintRisk,
  type RenderContext,
  showDispute,
  showHazards,
  showList,
  showReasons,
  showSources,
} from '../../show/advice';
import { duration, riskLabel } from '../../show/words';

const inset = 3;

/** Shows a remedy, or service: all details, or only what distinguishes it from the others. */
export function showRemedy(
  context: RenderContext,
  remedy: RankedRemedy,
  marker: string,
  full: boolean,
): void {
  const { page } = context;
  const avoid = remedy.advice === 'avoid';
  // A remedy that can destroy the device or hurt someone is never shown without its hazards.
  const warned = full || avoid || remedy.risk === 'high';
  page.gap();
  page.item(marker, page.style.bold(paintRisk(page, remedy, remedy.title)), 0, page.style.bold);
  showFacts(context, remedy, warned);
  if (warned) showHazards(context, remedy);
  if (avoid) showDispute(context, remedy, full);
  else if (full) showDetails(context, remedy);
}

/** One line: risk, time and id, and the signal words of hazards that are not shown. */
function showFacts({ page, diagnosis }: RenderContext, remedy: RankedRemedy, warned: boolean): void {
  const { id, advice, risk, minutes, warnings } = remedy;
  const facts = [
    advice !== 'professional' && paintRisk(page, remedy, riskLabel(risk, diagnosis)),
    advice !== 'avoid' && duration(minutes),
    ...(warned ? [] : new Set(warnings.map(({ signalWord }) => page.style.bold(signalWord)))),
    isNumbered(remedy) && page.style.dim(id),
  ];
  page.paragraph(facts.filter((fact) => fact !== false).join(' · '), inset);
}

function showDetails(context: RenderContext, remedy: RankedRemedy): void {
  const { page, pack, diagnosis } = context;
  const { advice, ruleOut, askFirst, before, steps, success, after } = remedy;
  const { next } = diagnosis;
  const isAsked = (id: string) => next.kind === 'red-flags' && next.ids.includes(id);
  const toAsk = [...ruleOut.filter((id) => !isAsked(id)), ...askFirst];
  const questions = toAsk.flatMap((id) => pack.symptoms[id]?.question ?? []);
  if (ruleOut.some(isAsked)) questions.unshift('The questions under “Next”, above.');
  showList(page, 'Check first', questions);
  showList(page, 'Before you start', before);
  showList(page, advice === 'professional' ? 'What to do' : 'Do this', steps, 'numbered');
  showList(page, 'It worked if', success === undefined ? [] : [success]);
  showList(page, 'Afterwards', after);
  showReasons(context, remedy);
  showDispute(context, remedy, true);
  showSources(page, remedy);
}

/** The number of each remedy in the list; service and remedies to avoid have none. */
export function numbersOf({ remedies }: Diagnosis): ReadonlyMap<string, number> {
  return new Map(remedies.filter(isNumbered).map(({ id }, index) => [id, index + 1]));
}

function isNumbered({ advice }: RankedRemedy): boolean {
  return advice !== 'professional' && advice !== 'avoid';
}
