import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOf } from '../../conversation/view';
import type { RankedRemedy } from '../../diagnose/diagnosis';
import { serviceIcon, solvedIcon } from '../icons';
import type { Showing } from '../showing';
import { headingOf, subheading } from './heading';
import { instructions, riskOf } from './instructions';
import { bullets, disclosure, inLanguage } from './list';
import { reasonsOf, recognisedOf } from './reasons';
import { type TitleOf, warningsOf } from './warnings';

/** What helped, and what to do afterwards. */
export function solvedView(
  { remedy, title, after }: ViewOf<'solved'>,
  showing: Showing,
  describedBy?: string,
): TemplateResult {
  const { actions, words, render } = showing;
  return html`<section class="solved" part="solved">
    <div class="banner">${solvedIcon} ${headingOf(render.view.helped(title), showing, describedBy)}</div>
    ${bullets(render.remedy.after, after, showing)}
    <div class="replies">
      <button type="button" part="button" @click=${() => actions.tried(remedy, 'helped-then-returned')}>
        ${words.cameBack}
      </button>
    </div>
  </section>`;
}

/** How to go to service, and why. */
export function serviceView(
  { service, recognised, reason, skipped, mentioned }: ViewOf<'service'>,
  showing: Showing,
  titleOf: TitleOf,
  describedBy?: string,
): TemplateResult {
  const { words, render } = showing;
  return html`<article class="service" part="service">
    ${recognisedOf(recognised, showing)}
    <div class="banner">${serviceIcon} ${headingOf(inLanguage(service.lang, service.title), showing, describedBy)}</div>
    <p class="lead">${render.view[reason]}</p>
    ${instructions(service, showing, titleOf)}
    ${bullets(
      render.view.notTried,
      skipped.map(({ title, lang }) => inLanguage(lang, title)),
      showing,
    )}
    ${disclosure(words.whySuggested, reasonsOf(service, showing, titleOf))}
    ${
      mentioned.length === 0
        ? nothing
        : disclosure(
            render.view.mentioned,
            mentioned.map((remedy) => mentionOf(remedy, showing, titleOf)),
          )
    }
  </article>`;
}

/** A remedy that is only mentioned: why not, and every warning, but never its steps. */
function mentionOf(remedy: RankedRemedy, showing: Showing, titleOf: TitleOf): TemplateResult {
  const { render } = showing;
  const { title, lang, advice, risk, avoidBecause, warnings } = remedy;
  return html`<section class="mention">
    ${subheading(inLanguage(lang, title), showing)}
    <p class="facts">${riskOf(risk, showing)} <strong>${render.advice[advice]}</strong></p>
    ${avoidBecause.map((reason) => html`<p>${render.remedy.whyNot}: ${reason}</p>`)}
    ${warningsOf(warnings, render, titleOf)}
  </section>`;
}
