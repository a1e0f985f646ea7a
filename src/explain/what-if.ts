import { conclude } from '../diagnose/conclude';
import type { Request } from '../diagnose/request';
import type { Situation } from '../diagnose/situation';
import { serviceId } from '../format/format';
import type { AnswerValue } from '../vocabulary';
import type { FirstMove } from './explanation';

/** Answers are tried out until the squares of the remedies tried with add up to this; only very large packs get there. */
const mostWork = 2_500_000;
const fewest = 12;

/** Tries out other answers, each once, and no more of them than a call may take. */
export class WhatIf {
  /** Everything that was asked for was tried out. */
  isComplete = true;
  private readonly known = new Map<string, FirstMove>();
  private left: number;

  constructor(private readonly request: Request) {
    this.left = Math.max(fewest, mostWork / Object.keys(request.pack.remedies).length ** 2);
  }

  /** What would come first with one answer changed or added; nothing if too much was tried out already. */
  firstWith(symptom: string, answer: AnswerValue): FirstMove | undefined {
    const key = JSON.stringify([symptom, answer]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.left < 1) {
      this.isComplete = false;
      return undefined;
    }
    this.left--;
    const answers = new Map([...this.request.answers, [symptom, answer]]);
    const settings = { ...this.request.settings, plan: 'list' } as const;
    const first = firstMove(conclude({ ...this.request, answers, settings }));
    this.known.set(key, first);
    return first;
  }
}

/** What comes first in a situation. */
export function firstMove({ plan: { verdict, ranked } }: Situation): FirstMove {
  if (verdict === 'stop' || verdict === 'solved' || verdict === 'ask') return verdict;
  return ranked[0]?.id ?? serviceId;
}
