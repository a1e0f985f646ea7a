import { type Clause, clausesOf, type Term } from '../clauses';
import { logarithm } from '../inexact';
import type { Vocabulary } from '../vocabulary';
import { type ReadSense, senseOf } from './sense';
import { type Window, type Windows, windowsOf } from './windows';

/** One way to say something: a question, or words that owners use for it. */
export interface Saying {
  /** Id of the symptom or remedy. */
  readonly target: string;
  readonly text: string;
  /** The answer that it gives; without one it only names what is asked for. */
  readonly answer?: boolean | string;
  /** Whether it is a question or a title, whose words owners seldom use. */
  readonly isFormal: boolean;
  /** Whether it says that a red flag applies. */
  readonly isRedFlag?: boolean;
}

/** A saying that shares words with a part of a text. */
export interface Match extends ReadSense {
  readonly saying: Saying;
  /** The terms of the text that the saying has too. */
  readonly terms: readonly Term[];
  /** How well it fits; beyond some 4 it seldom does by chance. */
  readonly fit: number;
  /** How much the shared words tell together. */
  readonly weight: number;
  /** The share of the saying that the text has. */
  readonly share: number;
  /** Whether one clause says all of it, and not as a question. */
  readonly isOutright: boolean;
  /** Whether the text only asks, or says so of a little: "could it explode?", "a bit warm". */
  readonly isUnsure: boolean;
}

/** Finds what parts of a text say. */
export interface Sayings {
  /** For each saying that shares words with the text, its best match. */
  readonly matchesIn: (clauses: readonly Clause[]) => readonly Match[];
  /** How much a term tells: the fewer targets have it, the more. */
  readonly weightOf: (term: string) => number;
}

interface Indexed extends Saying {
  /** Its terms, each with whether it is denied. */
  readonly terms: ReadonlyMap<string, boolean>;
}

/**
 * Finds sayings, of which there seem to be of at least so many targets: words do not tell less about a small pack, because
 * owners could say as much about it.
 */
export function sayingsOf(given: readonly Saying[], vocabulary: Vocabulary, fewestTargets = 0): Sayings {
  const sayings = given.flatMap((saying): Indexed[] => {
    const terms = clausesOf(saying.text, vocabulary).flatMap((clause) => clause.terms);
    const denials = new Map(terms.map(({ name, isDenied }) => [name, isDenied]));
    return terms.length === 0 ? [] : [{ ...saying, terms: denials }];
  });
  const having = new Map<string, Indexed[]>();
  for (const saying of sayings)
    for (const name of saying.terms.keys()) {
      const others = having.get(name);
      if (others) others.push(saying);
      else having.set(name, [saying]);
    }
  const weightOf = weighing(having, fewestTargets);
  return {
    weightOf,
    matchesIn: (clauses) => {
      const windows = windowsOf(clauses, weightOf);
      const names = new Set(clauses.flatMap(({ terms }) => terms.map(({ name }) => name)));
      const found = new Set(Array.from(names).flatMap((name) => having.get(name) ?? []));
      return Array.from(found).flatMap((saying) => bestMatch(saying, windows, weightOf, vocabulary) ?? []);
    },
  };
}

function weighing(
  having: ReadonlyMap<string, readonly Saying[]>,
  fewestTargets: number,
): (name: string) => number {
  const targetsOf = ([name, sayings]: readonly [string, readonly Saying[]]) =>
    [name, new Set(sayings.map(({ target }) => target))] as const;
  const byName = new Map(Array.from(having, targetsOf));
  const targets = new Set(Array.from(byName.values()).flatMap((some) => [...some]));
  const count = Math.max(fewestTargets, targets.size);
  const weights = new Map(Array.from(byName, ([name, { size }]) => [name, logarithm(1 + count / size)]));
  // A word that no saying has tells that the text may be about something else.
  const unknown = logarithm(1 + count / 4);
  return (name) => weights.get(name) ?? unknown;
}

/** What makes a match good, as weights found on sentences of owners. */
const fits = { ofSaying: 2, ofWindow: 1, weight: 0.65, gap: -0.4, formal: -0.4 };

function bestMatch(
  saying: Indexed,
  { all, having }: Windows,
  weightOf: (name: string) => number,
  vocabulary: Vocabulary,
): Match | undefined {
  const shared = new Map<number, number>();
  let whole = 0;
  for (const name of saying.terms.keys()) {
    const weight = weightOf(name);
    whole += weight;
    for (const at of having.get(name) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  let best: { readonly window: Window; readonly fit: number; readonly weight: number } | undefined;
  for (const [at, weight] of shared) {
    const window = all[at] as Window;
    const fit =
      (fits.ofSaying * weight) / whole +
      (fits.ofWindow * weight) / window.weight +
      fits.weight * weight +
      fits.gap * window.gap +
      (saying.isFormal ? fits.formal : 0);
    if (best === undefined || fit > best.fit) best = { window, fit, weight };
  }
  if (best === undefined) return undefined;
  const { window, fit, weight } = best;
  const share = weight / whole;
  const terms = window.terms.filter(({ name }) => saying.terms.has(name));
  const isOutright = share === 1 && window.gap === 0 && !window.isUnsure;
  return {
    saying,
    terms,
    fit,
    weight,
    share,
    isOutright,
    isUnsure: window.isUnsure,
    ...senseOf(saying.terms, window, share, weightOf, vocabulary),
  };
}
