import { html, type TemplateResult } from 'lit';
import type { RenderSentences } from '../../languages/subjects/render';
import type { Warning } from '../../safety/hazards';
import { noticeIcon, warningIcon } from '../icons';

/** What a warning names by its id. */
export type TitleOf = (remedy: string) => string;

/** Every warning, with its signal word as a word, an icon and a colour. */
export function warningsOf(
  warnings: readonly Warning[],
  { signalWords, remedy }: RenderSentences,
  titleOf: TitleOf,
): TemplateResult[] {
  return warnings.map(({ signalWord, hazard, consequence, avoidance, with: others = [] }) => {
    const together = others.length > 0 ? remedy.together(others.map(titleOf)) : '';
    return html`<div class="warning" part="warning" data-signal=${signalWord}>
      ${signalWord === 'NOTICE' ? noticeIcon : warningIcon}
      <p><strong class="signal">${signalWords[signalWord]}</strong> ${together}${hazard} ${consequence} ${avoidance}</p>
    </div>`;
  });
}
