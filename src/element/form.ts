import type { Conversation } from '../conversation/conversation';

/** What a form gets of an element. */
export interface FormEntry {
  readonly name: string;
  readonly conversation: Conversation;
  /** The text for support; `undefined` while it is being made. */
  readonly text: string | undefined;
}

/** Gives the form the conversation and the text; the browser keeps the conversation for when the page comes back. */
export function setFormEntry(internals: ElementInternals, entry: FormEntry | undefined): void {
  if (entry === undefined) {
    internals.setFormValue(null);
    return;
  }
  const { name, conversation, text } = entry;
  const state = JSON.stringify(conversation);
  const data = new FormData();
  if (name !== '') {
    data.set(name, state);
    if (text !== undefined) data.set(`${name}-text`, text);
  }
  internals.setFormValue(data, state);
}

/** Says why a form cannot be sent yet, or that it can. */
export function setValidity(
  internals: ElementInternals,
  why: string | undefined,
  anchor: HTMLElement | undefined,
): void {
  if (why === undefined) internals.setValidity({});
  else internals.setValidity({ valueMissing: true }, why, anchor);
}
