import { html, nothing, type TemplateResult } from 'lit';
import type { RankedRemedy } from '../../diagnose/diagnosis';
import { durationIn, riskIn } from '../../render/words';
import type { Risk } from '../../safety/risk';
import { clockIcon, safeIcon, warningIcon } from '../icons';
import type { Showing } from '../showing';
import { bullets, inLanguage, steps } from './list';
import type { TitleOf } from './warnings';
import { warningsOf } from './warnings';

/** The risk as a word, an icon and a colour. */
export function riskOf(risk: Risk, { session, render }: Showing): TemplateResult {
  return html`<span class="risk" part="risk" data-risk=${risk}>
    ${risk === 'none' ? safeIcon : warningIcon}${riskIn(render, risk, session.view.reviewed)}
  </span>`;
}

/**
 * What to do, with every warning before the steps. Only for the remedy of a view, or service: they have nothing left to ask
 * first. Other remedies may charge a device whose red flags nobody has ruled out.
 */
export function instructions(remedy: RankedRemedy, showing: Showing, titleOf: TitleOf): TemplateResult {
  const { render } = showing;
  const { advice, risk, minutes, warnings, before, success, after, lang } = remedy;
  const own = (text: string) => inLanguage(lang, text);
  const isService = advice === 'professional';
  return html`<p class="facts">
      ${isService ? nothing : riskOf(risk, showing)}
      <span class="duration">${clockIcon}${durationIn(render, minutes)}</span>
    </p>
    ${warningsOf(warnings, render, titleOf)} ${bullets(render.remedy.before, before, showing)}
    ${steps(isService ? render.remedy.serviceSteps : render.remedy.steps, remedy.steps.map(own), showing)}
    ${bullets(render.remedy.success, success === undefined ? [] : [own(success)], showing)}
    ${bullets(render.remedy.after, after, showing)}`;
}
