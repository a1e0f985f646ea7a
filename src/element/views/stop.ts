import { html, type TemplateResult } from 'lit';
import type { ViewOf } from '../../conversation/view';
import { stopIcon } from '../icons';
import type { Speech } from '../showing';
import { headingOf, subheading } from './heading';
import { steps } from './list';

/** A red flag. It fills the card, and nothing to try is beside it. */
export function stopView({ alerts }: ViewOf<'stop'>, speech: Speech): TemplateResult {
  const { words, render } = speech;
  const below = { ...speech, level: speech.level + 1 };
  return html`<div class="stop" part="stop" role="alert">
    <div class="banner">
      ${stopIcon}
      ${headingOf(html`<span class="shout">${words.stop}</span> <span>${words.nothingElse}</span>`, speech)}
    </div>
    ${alerts.map(
      ({ name, signalWord, hazard, consequence, now }) => html`<section class="alert">
        ${subheading(`${render.signalWords[signalWord]}: ${name}`, speech)}
        <p>${hazard} ${consequence}</p>
        ${steps(render.alert.now, now, below)}
      </section>`,
    )}
  </div>`;
}
