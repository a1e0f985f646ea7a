import type { Piece } from '../picture/changes';

type Child = Node | string | undefined | false;

/** Makes an element. A property that is no string or `true` is left out, and texts stay texts. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  return element;
}

/** An element of the page that is always there. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element as Type;
}

/** A sentence of the page, with the texts of the pack in quotation marks and in their language. */
export function sentence(pieces: readonly Piece[], lang: string): (Node | string)[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : make('q', { lang }, piece.quote)));
}
