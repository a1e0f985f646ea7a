import { html, type TemplateResult } from 'lit';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** A short text after the title, such as a number. */
  readonly badge?: string | undefined;
  readonly isAlarming?: boolean;
  readonly content: unknown;
}

/** Tabs with their panels. Arrow keys move between the tabs; where there is space, style may show every panel. */
export function tabs<Id extends string>(
  label: string,
  all: readonly Tab<Id>[],
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const at = all.findIndex(({ id }) => id === chosen);
    const next = all.at((at + step) % all.length);
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
      ${all.map(
        ({ id, title, badge, isAlarming }) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="panel-${id}"
            aria-selected=${id === chosen}
            tabindex=${id === chosen ? 0 : -1}
            @click=${() => choose(id)}
          >${title}${badge === undefined ? '' : html` <span class="badge ${isAlarming ? 'alarming' : ''}">${badge}</span>`}</button>`,
      )}
    </div>
    ${all.map(
      ({ id, title, content }) => html`
        <div
          class="panel ${id === chosen ? 'chosen' : ''}"
          role="tabpanel"
          id="panel-${id}"
          aria-labelledby="tab-${id}"
        ><h3 class="panel-title">${title}</h3>${content}</div>`,
    )}`;
}
