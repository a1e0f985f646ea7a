import type { ReactNode } from 'react';

/** The heading of a view, which can take the focus. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
