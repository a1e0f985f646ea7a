import type { Problem } from './problem';
import { answer, fail } from './problem';

/**
 * What was tried and answered in a session, as bits: one for each remedy, then for each question a field that holds 0
 * while it is open and the number of its answer plus 1 afterwards.
 */
export class Session {
  readonly width: number;
  readonly key: Int32Array;
  readonly used: Uint8Array;
  /** By question: 0 while it is open, else the number of the answer plus 1. */
  readonly answered: Uint16Array;
  readonly weights: Float64Array;
  private readonly fields: readonly {
    readonly word: number;
    readonly shift: number;
    readonly mask: number;
  }[];

  constructor(private readonly problem: Problem) {
    let bit = problem.remedies.length;
    this.fields = problem.questions.map(({ answers }) => {
      const bits = 32 - Math.clz32(answers.length);
      if ((bit & 31) + bits > 31) bit = (bit | 31) + 1;
      const field = { word: bit >> 5, shift: bit & 31, mask: (1 << bits) - 1 };
      bit += bits;
      return field;
    });
    this.width = (bit >> 5) + 1;
    this.key = new Int32Array(this.width);
    this.used = new Uint8Array(problem.remedies.length);
    this.answered = new Uint16Array(problem.questions.length);
    this.weights = problem.weights.slice();
  }

  /** Sets everything else from the key. The weights do not depend on the order in which things were tried. */
  restore(): void {
    const { remedies, questions, weights } = this.problem;
    this.weights.set(weights);
    for (let remedy = 0; remedy < remedies.length; remedy++) {
      const used = ((this.key[remedy >> 5] as number) >>> (remedy & 31)) & 1;
      this.used[remedy] = used;
      if (used === 1) fail(this.weights, remedies[remedy] as Problem['remedies'][number]);
    }
    for (let question = 0; question < questions.length; question++) {
      const { word, shift, mask } = this.fields[question] as Session['fields'][number];
      const answered = ((this.key[word] as number) >>> shift) & mask;
      this.answered[question] = answered;
      const given = questions[question]?.answers[answered - 1];
      if (given !== undefined) answer(this.weights, given.chance);
    }
  }

  /** Turns the bit of a remedy over. */
  toggleRemedy(remedy: number): void {
    this.key[remedy >> 5] = (this.key[remedy >> 5] as number) ^ (1 << (remedy & 31));
  }

  /** Sets the answer of a question in the key, or, with -1, opens it again. */
  setAnswer(question: number, given: number): void {
    const { word, shift, mask } = this.fields[question] as Session['fields'][number];
    this.key[word] = ((this.key[word] as number) & ~(mask << shift)) | ((given + 1) << shift);
  }
}
