import type { Problem } from './problem';
import { addWaiting, noWaiting, type Waiting } from './waiting';

/** With more combinations of answers to all questions than these, what remedies wait for is not worked out. */
const mostCombinations = 64;

/** The waiting that is certain even if every open question were answered for nothing. */
export class WaitingByAnswers {
  private readonly isKnown: boolean;
  private readonly known = new Map<string, Waiting>();

  constructor(private readonly problem: Problem) {
    const combinations = problem.questions.reduce((all, { answers }) => all * answers.length, 1);
    this.isKnown = combinations <= mostCombinations;
  }

  /** By question, 0 while it is open, else the number of its answer plus 1. */
  of(answered: Uint16Array): Waiting | undefined {
    const { questions, remedies, serviceMinutes, weights } = this.problem;
    if (!this.isKnown) return undefined;
    const id = answered.join();
    const known = this.known.get(id);
    if (known !== undefined) return known;
    let combinations: Float64Array[] = [weights];
    for (const [number, { answers }] of questions.entries()) {
      const given = answered[number] as number;
      const open = given === 0 ? answers : answers.slice(given - 1, given);
      combinations = combinations.flatMap((before) =>
        open.map(({ chance }) => before.map((weight, fault) => weight * (chance[fault] as number))),
      );
    }
    const waiting = noWaiting(remedies.length);
    for (const one of combinations) addWaiting(waiting, remedies, serviceMinutes, one);
    this.known.set(id, waiting);
    return waiting;
  }
}
