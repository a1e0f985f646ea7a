import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../diagnose/question';
import type { AnswerValue } from '../../vocabulary';
import type { Asking } from '../showing';
import { headingId, headingOf } from './heading';
import { disclosure, inLanguage, steps } from './list';
import type { TitleOf } from './warnings';
import { warningsOf } from './warnings';

/** One question: its help and its test, then its answers. */
export function questionView(
  question: Question,
  asking: Asking,
  titleOf: TitleOf,
  describedBy?: string,
): TemplateResult {
  const { lang, help, how, kind, why } = question;
  const { actions, words, render } = asking;
  // The test itself may be what must not be done to a damaged device.
  const test = how !== undefined && how.ruleOut.length === 0 ? how : undefined;
  return html`<section>
    ${headingOf(inLanguage(lang, question.question), asking, describedBy)}
    ${help === undefined ? nothing : html`<p class="help">${inLanguage(lang, help)}</p>`}
    ${
      test === undefined
        ? nothing
        : html`${warningsOf(test.warnings, render, titleOf)}
          ${steps(
            render.remedy.howToFindOut,
            test.steps.map((step) => inLanguage(lang, step)),
            asking,
          )}`
    }
    ${kind === 'number' ? numberAnswer(question, asking) : choices(question, asking)}
    <div class="replies">
      <button type="button" class="quiet" part="button" @click=${actions.doNotKnow}>${words.notKnown}</button>
    </div>
    ${disclosure(words.whyAsked, html`<p>${why}</p>`)}
  </section>`;
}

function choices({ id, kind, options = {}, lang }: Question, { actions, words }: Asking): TemplateResult {
  const answers: (readonly [AnswerValue, unknown])[] =
    kind === 'yes-no'
      ? [
          [true, words.yes],
          [false, words.no],
        ]
      : Object.entries(options).map(([option, text]) => [option, inLanguage(lang, text)]);
  return html`<div class=${kind === 'yes-no' ? 'choices pair' : 'choices'} role="group" aria-labelledby=${headingId}>
    ${answers.map(
      ([answer, text]) =>
        html`<button type="button" class="choice" part="button" @click=${() => actions.answer(id, answer)}>${text}</button>`,
    )}
  </div>`;
}

function numberAnswer(question: Question, { draft, actions, words, render }: Asking): TemplateResult {
  const { min = 0, max = 0, unit = '' } = question;
  const range = render.range(min, max, unit);
  const submit = (event: Event) => {
    event.preventDefault();
    const number = numberIn(question, draft.number);
    if (number === undefined) actions.change({ isWrongNumber: true });
    else actions.answer(question.id, number);
  };
  return html`<form class="number" @submit=${submit} novalidate>
    <label for="number">${words.number(unit)}</label>
    <div class="field">
      <input id="number" type="text" inputmode="decimal" autocomplete="off" .value=${draft.number}
        aria-describedby="range" aria-invalid=${draft.isWrongNumber}
        @input=${({ target }: InputEvent) => actions.change({ number: (target as HTMLInputElement).value })} />
      <button type="submit" class="primary" part="button primary">${words.goOn}</button>
    </div>
    <p id="range" class=${draft.isWrongNumber ? 'wrong' : 'help'} role="status">
      ${draft.isWrongNumber ? words.wrongNumber(range) : range}
    </p>
  </form>`;
}

/** A number in the range, with or without its unit, or with a decimal comma. */
function numberIn({ unit = '', min = 0, max = 0 }: Question, typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  const bare = text.endsWith(unit.toLowerCase()) ? text.slice(0, text.length - unit.length) : text;
  const value = bare.trim() === '' ? Number.NaN : Number(bare.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
