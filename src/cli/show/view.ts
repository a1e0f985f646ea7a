import type { Diagnosis, Pack, RankedRemedy } from '../../index';
import type { Page } from '../page';

/** A diagnosis on its way to a terminal. */
export interface View {
  readonly page: Page;
  readonly pack: Pack;
  readonly diagnosis: Diagnosis;
  /** Show everything of everything. */
  readonly full: boolean;
  /** How the owner starts this program. */
  readonly program: string;
}

/** Remedy to its number in the list; service and what to avoid have none. */
export function numbersOf({ remedies }: Diagnosis): ReadonlyMap<string, number> {
  const numbered = remedies.filter(({ advice }) => advice === 'try' || advice === 'last-resort');
  return new Map(numbered.map(({ id }, index) => [id, index + 1]));
}

/** Shows the first of a list, or all of it in full, and says how many are left out. */
export function showFirst<Entry>(
  { page, full }: View,
  list: readonly Entry[],
  show: (entry: Entry) => void,
): void {
  const shown = full ? list : list.slice(0, 5);
  shown.forEach(show);
  const left = list.length - shown.length;
  if (left > 0) page.paragraph(page.style.dim(`${left} more with --full`), 2);
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
