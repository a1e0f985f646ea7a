import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../../conversation/conversation';
import type { ViewOf } from '../../conversation/view';
import type { Showing } from '../showing';
import { headingOf, subheading } from './heading';
import { instructions } from './instructions';
import { disclosure, inLanguage } from './list';
import { reasonsOf, recognisedOf } from './reasons';
import type { TitleOf } from './warnings';

/** One remedy to try, and its result. */
export function remedyView(
  { remedy, recognised }: ViewOf<'remedy'>,
  showing: Showing,
  titleOf: TitleOf,
  describedBy?: string,
): TemplateResult {
  const { words, render } = showing;
  return html`<article>
    ${recognisedOf(recognised, showing)}
    ${headingOf(html`<span class="kicker">${render.view.tryThis}</span>${inLanguage(remedy.lang, remedy.title)}`, showing, describedBy)}
    ${instructions(remedy, showing, titleOf)}
    ${disclosure(words.whySuggested, reasonsOf(remedy, showing, titleOf))} ${outcomes(remedy, showing)}
  </article>`;
}

function outcomes({ id, outcomes: own, lang }: ViewOf<'remedy'>['remedy'], showing: Showing): TemplateResult {
  const { actions, words } = showing;
  const reply = (outcome: Outcome | (string & {}), text: unknown, kind = '') =>
    html`<button type="button" class="choice ${kind}" part=${kind === 'primary' ? 'button primary' : 'button'}
      @click=${() => actions.tried(id, outcome)}>${text}</button>`;
  return html`<div class="outcome">
    ${subheading(words.didItHelp, showing)}
    <div class="choices" role="group" aria-label=${words.didItHelp}>
      ${reply('helped', words.helped, 'primary')}
      ${own.map((outcome) => reply(outcome.id, inLanguage(lang, outcome.text)))}
      ${reply('no-change', words.noChange)} ${reply('worse', words.worse)}
      ${reply('helped-then-returned', words.helpedThenReturned)} ${reply('skipped', words.skipped, 'quiet')}
    </div>
  </div>`;
}
