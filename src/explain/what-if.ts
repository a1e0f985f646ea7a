import { conclude } from '../diagnose/conclude';
import type { Request } from '../diagnose/request';
import type { Situation } from '../diagnose/situation';
import { serviceId } from '../format/format';
import type { AnswerValue } from '../vocabulary';
import type { FirstMove } from './explanation';

/** What would come first in the same situation with one answer changed or added. */
export function firstWith(request: Request, symptom: string, answer: AnswerValue): FirstMove {
  const answers = new Map([...request.answers, [symptom, answer]]);
  return firstMove(conclude({ ...request, answers, settings: { ...request.settings, plan: 'list' } }));
}

/** What comes first in a situation. */
export function firstMove({ plan: { verdict, ranked } }: Situation): FirstMove {
  if (verdict === 'stop' || verdict === 'ask') return verdict;
  return ranked[0]?.id ?? serviceId;
}
