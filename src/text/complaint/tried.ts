import type { TriedOutcome } from '../../diagnose/settings';
import type { Pack } from '../../format/pack';
import type { Clause } from '../clauses';
import { likelihood } from '../inexact';
import type { Vocabulary } from '../vocabulary';
import { floor, scoreOf } from './deeds';
import { outcomeOf } from './outcomes';
import type { Match, Saying, Sayings } from './sayings';
import { passagesOf, type Told, toldIn } from './told';

/** The ways to say that each remedy was done. */
export function remedySayings(pack: Pack): Saying[] {
  return Object.entries(pack.remedies).flatMap(([target, { title, phrases = [] }]) => [
    { target, text: title, isFormal: true },
    ...phrases.map((text) => ({ target, text, isFormal: false })),
  ]);
}

/** A remedy that a text says was done, and its result. */
export interface Tried {
  readonly match: Match;
  readonly outcome: TriedOutcome;
  readonly confidence: number;
}

/** The remedies that a text says were done, each once. */
export function triedIn(clauses: readonly Clause[], sayings: Sayings, vocabulary: Vocabulary): Tried[] {
  const all = toldIn(clauses, vocabulary);
  const found = passagesOf(all).flatMap((passage) => {
    const { told } = passage;
    return sayings.matchesIn(told.map(({ clause }) => clause)).flatMap((match) => {
      const score = told.every((one) => hasTerm(one, match)) ? scoreOf(match, passage, vocabulary) : 0;
      return score >= floor ? [{ match, told, score }] : [];
    });
  });
  found.sort((a, b) => b.score - a.score);
  const done = apart(found, sayings);
  const isRemedy = new Set(done.flatMap(({ told }) => told));
  return done.map(({ match, told, score }) => ({
    match,
    confidence: likelihood(sureness.perScore * (score - sureness.even)),
    outcome: outcomeAfter(all, told[0] as Told, isRemedy) ?? 'no-change',
  }));
}

/** A logistic regression on the tuning half of the sentences of `npm run bench:text`. */
const sureness = { even: 5, perScore: 0.75 };

interface Deed {
  readonly match: Match;
  readonly score: number;
  readonly told: readonly Told[];
}

function hasTerm({ clause }: Told, { terms }: Match): boolean {
  return clause.terms.some(({ start }) => terms.some((term) => term.start === start));
}

/** The best deed for each remedy, without those whose words mostly tell of a better one. */
function apart(found: readonly Deed[], { weightOf }: Sayings): Deed[] {
  const explained = new Set<number>();
  const targets = new Set<string>();
  const weigh = (terms: Match['terms']) => terms.reduce((sum, { name }) => sum + weightOf(name), 0);
  return found.filter(({ match: { saying, terms } }) => {
    const fresh = terms.filter(({ start }) => !explained.has(start));
    if (targets.has(saying.target) || weigh(fresh) < leastFresh * weigh(terms)) return false;
    targets.add(saying.target);
    for (const { start } of terms) explained.add(start);
    return true;
  });
}

const leastFresh = 0.5;

/** What came of a deed: what its sentence says, which remedies in a list share, or else the next one without a deed. */
function outcomeAfter(
  all: readonly Told[],
  { at: first, clause }: Told,
  isRemedy: ReadonlySet<Told>,
): TriedOutcome | undefined {
  const rest = all.slice(first);
  const own = rest.filter((one) => one.clause.sentence === clause.sentence);
  const outcome = outcomeOf(own);
  if (outcome !== undefined && outcome !== 'helped') return outcome;
  const next = rest.slice(own.length).filter((one) => !isRemedy.has(one));
  const { sentence = 0 } = next[0]?.clause ?? {};
  const isNear = sentence <= clause.sentence + farthest;
  return outcomeOf([...own, ...(isNear ? next.filter((one) => one.clause.sentence === sentence) : [])]);
}

/** In sentences. */
const farthest = 2;
