import type { Clause, Term } from '../clauses';

/** A part of a text that may say one thing: a clause, or two neighbours. */
export interface Window {
  readonly terms: readonly Term[];
  /** 0 for one clause, 1 for two of one sentence, 2 for two of two sentences. */
  readonly gap: number;
  /** Whether it asks, or says that something applies only a little. */
  readonly isUnsure: boolean;
  /** How much its terms tell together. */
  readonly weight: number;
}

/** The windows of a text, and those that have a term. */
export interface Windows {
  readonly all: readonly Window[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

export function windowsOf(clauses: readonly Clause[], weightOf: (name: string) => number): Windows {
  const all: Window[] = [];
  const having = new Map<string, number[]>();
  const add = (terms: readonly Term[], gap: number, isUnsure: boolean) => {
    let weight = 0;
    for (const name of new Set(terms.map((term) => term.name))) {
      weight += weightOf(name);
      const places = having.get(name);
      if (places) places.push(all.length);
      else having.set(name, [all.length]);
    }
    all.push({ terms, gap, isUnsure, weight });
  };
  for (const [at, clause] of clauses.entries()) {
    add(clause.terms, 0, isUnsure(clause));
    const next = clauses[at + 1];
    if (next) {
      const gap = next.sentence === clause.sentence ? 1 : 2;
      add([...clause.terms, ...next.terms], gap, isUnsure(clause) || isUnsure(next));
    }
  }
  return { all, having };
}

function isUnsure({ isAsked, isHedged }: Clause): boolean {
  return isAsked || isHedged;
}
