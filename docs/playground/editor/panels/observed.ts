import { html, type TemplateResult } from 'lit';
import type { AnswerValue, Pack } from '../../../../src/index';
import type { Observed } from '../../../../src/study/index';

/** What an owner observes: answers to remove, and a form to add one. */
export function observedForm(
  pack: Pack,
  observed: Observed,
  change: (observed: Observed) => void,
): TemplateResult {
  const without = (id: string) =>
    Object.fromEntries(Object.entries(observed).filter(([other]) => other !== id));
  const unanswered = Object.entries(pack.symptoms).filter(([id]) => !Object.hasOwn(observed, id));
  const add = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const id = select.value;
    if (id === '') return;
    change({ ...observed, [id]: firstAnswer(pack, id) });
    select.value = '';
  };
  return html`
    <div class="observed" role="group" aria-label="Observations">
      ${Object.entries(observed).map(
        ([id, answer]) => html`
          <div class="answer">
            <span class="question">${pack.symptoms[id]?.question ?? id}</span>
            ${answerInput(pack, id, answer, (value) => change({ ...observed, [id]: value }))}
            <button type="button" class="remove" aria-label="Remove: ${id}" @click=${() => change(without(id))}>✕</button>
          </div>`,
      )}
      <label class="add">
        <span>${Object.keys(observed).length === 0 ? 'What does the owner observe?' : 'What else?'}</span>
        <select data-name="observe" @change=${add}>
          <option value="">Choose a symptom</option>
          ${unanswered.map(([id, { question }]) => html`<option value=${id}>${question}</option>`)}
        </select>
      </label>
    </div>`;
}

/** An answer that is easy to change: yes, the first option, or the smallest number. */
function firstAnswer(pack: Pack, id: string): AnswerValue {
  const { options, unit, min } = pack.symptoms[id] as Pack['symptoms'][string] & { readonly min?: number };
  if (options) return Object.keys(options)[0] ?? '';
  return unit === undefined ? true : Number(min);
}

function answerInput(
  pack: Pack,
  id: string,
  answer: AnswerValue,
  change: (answer: AnswerValue) => void,
): TemplateResult {
  const { options, unit, min, max } = (pack.symptoms[id] ?? {}) as Partial<Pack['symptoms'][string]> & {
    readonly min?: number;
    readonly max?: number;
  };
  const label = `Answer: ${id}`;
  if (unit !== undefined) {
    const changed = ({ currentTarget }: Event) => {
      const { valueAsNumber, validity } = currentTarget as HTMLInputElement;
      if (validity.valid && !Number.isNaN(valueAsNumber)) change(valueAsNumber);
    };
    return html`
      <span><input type="number" step="any" aria-label=${label} min=${min} max=${max} .value=${String(answer)}
        @change=${changed}> ${unit}</span>`;
  }
  const choices: [AnswerValue, string][] = options
    ? Object.entries(options)
    : [
        [true, 'yes'],
        [false, 'no'],
      ];
  const chosen = ({ currentTarget }: Event) =>
    change(choices[(currentTarget as HTMLSelectElement).selectedIndex]?.[0] ?? true);
  return html`
    <select aria-label=${label} @change=${chosen}>
      ${choices.map(([value, text]) => html`<option ?selected=${value === answer}>${text}</option>`)}
    </select>`;
}
