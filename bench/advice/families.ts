import { randomModel, randomNumbers } from '../../scripts/random-models';
import { packs } from '../../src/built-in/all';
import type { Pack } from '../../src/format/pack';
import { type Problem, problemOf } from '../../src/planner/problem';
import { concludeAt } from '../../src/study/conclude-at';
import { drawOpenings } from '../../src/study/situations';
import { safe } from './safe';

/** Problems of one origin, without remedies that no safe order contains; nothing can be asked. */
export interface Family {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Remedies as the document lists them. */
  readonly listed: readonly string[];
}

/** So many random models of a size. */
const randomModels = 300;

/** Problems from so many openings of each built-in pack, and random ones. */
export function problemFamilies(openings: number): Family[] {
  const random = randomNumbers(2026);
  const ofSize = (faults: number, remedies: number): Family => ({
    name: `${randomModels} random models of ${faults} faults and ${remedies} remedies`,
    problems: Array.from({ length: randomModels }, () =>
      problemOf(randomModel(random, { faults, remedies, questions: 0 })),
    ),
    listed: Array.from({ length: remedies }, (_, index) => `r${index}`),
  });
  return [
    ...Object.entries<Pack>(packs).map(([name, pack], index): Family => {
      const problems = problemsOf(pack, openings, 2026 + index);
      return { name, problems, listed: Object.keys(pack.remedies) };
    }),
    ofSize(8, 8),
    ofSize(12, 15),
  ];
}

/** What the planner gets in so many openings drawn from a pack, those aside in which there is nothing to try. */
function problemsOf(pack: Pack, openings: number, seed: number): Problem[] {
  return drawOpenings(pack, openings, seed).flatMap(({ observed }) => {
    const { problem } = concludeAt(pack, observed).plan;
    return problem && problem.actions.length > 0 ? [safe(problem)] : [];
  });
}
