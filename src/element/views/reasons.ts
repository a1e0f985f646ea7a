import { html, nothing, type TemplateResult } from 'lit';
import type {
  CitedClaim,
  CitedSource,
  Diagnosis,
  RankedRemedy,
  RecognisedRule,
} from '../../diagnose/diagnosis';
import { linkIcon } from '../icons';
import type { Showing, Speech } from '../showing';
import { bullets, inLanguage } from './list';
import type { TitleOf } from './warnings';

/** What the rules recognise, without what only repeats an answer. */
export function recognisedOf(
  recognised: readonly RecognisedRule[],
  { render }: Speech,
): TemplateResult | typeof nothing {
  const telling = recognised.filter(({ because }) => because.length > 1).slice(0, 2);
  if (telling.length === 0) return nothing;
  return html`<p class="recognised"><span class="label">${render.diagnosis.recognised}</span>
    ${telling.map(({ name, lang }) => html`<span>${inLanguage(lang, name)}</span>`)}</p>`;
}

/** Why a remedy can help, where sources disagree, and the sources. */
export function reasonsOf(remedy: RankedRemedy, showing: Showing, titleOf: TitleOf): unknown {
  const { reasons, makesPossible, disputed, sources, advice } = remedy;
  const { session, render, words } = showing;
  const headings = render.remedy;
  const sourceList = (cited: readonly CitedSource[]) => cited.map((source) => sourceOf(source, showing));
  const said = new Map(
    reasons.flatMap(({ because }) =>
      because.map(
        ({ symptom, question, text }) => [symptom, html`${question} <strong>${text}</strong>`] as const,
      ),
    ),
  );
  const side = (title: string, { claim, sources: cited }: CitedClaim) =>
    html`${title}: ${claim} <span class="cited">${sourceList(cited)}</span>`;
  const why =
    advice === 'professional'
      ? bullets(
          headings.serviceCan,
          reasons.map(({ text }) => text),
          showing,
        )
      : html`${bullets(
          reasons.length === 1 ? headings.helpsIf : headings.helpsIfOne,
          reasons.map(({ fault }) => faultOf(fault, session.diagnosis)),
          showing,
        )}
        ${bullets(headings.becauseYouSaid, [...said.values()], showing)}
        ${bullets(headings.makesPossible, makesPossible.map(titleOf), showing)}`;
  return html`${why}
    ${
      disputed
        ? bullets(
            headings.disputed,
            [side(headings.oneSide, disputed.for), side(headings.otherSide, disputed.against)],
            showing,
          )
        : nothing
    }
    ${bullets(headings.sources, sourceList(sources), { ...showing, words })}`;
}

function faultOf(id: string, { faults }: Diagnosis): unknown {
  const fault = faults.find((one) => one.id === id);
  return fault === undefined ? id : inLanguage(fault.lang, fault.name);
}

/** A source; only the addresses of web pages become links, because a pack may come from a stranger. */
function sourceOf({ title, grade, url }: CitedSource, { render, words }: Speech): TemplateResult {
  const link =
    url !== undefined && isWebAddress(url)
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}${linkIcon}<span
            class="hidden"> (${words.newTab})</span></a>`
      : title;
  return html`<span class="source">${link} <span class="grade">(${render.grades[grade]})</span></span>`;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
