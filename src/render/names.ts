import type { Diagnosis, RankedRemedy } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';

/** The texts of what a diagnosis names by its id. An id without a text stands for itself. */
export interface Names {
  question(symptom: string): string;
  title(remedy: string): string;
  fault(id: string): string;
}

/** What a remedy is shown with: the texts of what it names by its id, whose word the pack is, and what comes next. */
export interface Context extends Pick<Diagnosis, 'reviewed'> {
  readonly names: Names;
  readonly words: RenderSentences;
  /** What the owner is asked just before. */
  readonly asked: readonly string[];
}

export function contextOf(diagnosis: Diagnosis, words: RenderSentences): Context {
  const { reviewed, next } = diagnosis;
  const asked = next.kind === 'red-flags' ? next.ids : next.kind === 'question' ? [next.id] : [];
  return { reviewed, names: namesIn(diagnosis), words, asked };
}

/** The names of a result that comes without its diagnosis: ids. */
export const idsAsNames: Names = { question: String, title: String, fault: String };

export function namesIn({ questions, observed, remedies, blocked, faults, texts }: Diagnosis): Names {
  const asked = new Map<string, string>([
    ...Object.entries(texts.questions),
    ...observed.map(({ symptom, question }) => [symptom, question] as const),
    ...questions.map(({ id, question }) => [id, question] as const),
  ]);
  const titles = new Map<string, string>([
    ...Object.entries(texts.titles),
    ...[...remedies, ...blocked].map(({ id, title }) => [id, title] as const),
  ]);
  const names = new Map<string, string>(faults.map(({ id, name }) => [id, name]));
  return {
    question: (symptom) => asked.get(symptom) ?? symptom,
    title: (remedy) => titles.get(remedy) ?? remedy,
    fault: (id) => names.get(id) ?? id,
  };
}

/** The number of each remedy in the list; service and remedies to avoid have none. */
export function numbersIn({ remedies }: Pick<Diagnosis, 'remedies'>): ReadonlyMap<string, number> {
  return new Map(remedies.filter(isNumbered).map(({ id }, index) => [id, index + 1]));
}

function isNumbered({ advice }: Pick<RankedRemedy, 'advice'>): boolean {
  return advice !== 'professional' && advice !== 'avoid';
}
