// Stands in for what Lit asks of a page while it is loaded. Nothing is shown without a page, so nothing else is asked.
export const HTMLElement = globalThis.HTMLElement ?? class {};
export const document = globalThis.document ?? { createTreeWalker: () => ({}), createComment: () => ({}) };
