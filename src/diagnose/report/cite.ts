import type { Claim, Grade } from '../../format/format';
import type { Pack } from '../../format/pack';
import type { AnswerValue } from '../../vocabulary';
import type { CitedClaim, CitedSource, Observation } from '../diagnosis';
import type { Answers } from '../observe';

const grades: readonly Grade[] = ['maker', 'maintainer', 'press', 'community', 'unverified'];

/** Answered symptoms with their questions. */
export function observationsOf(pack: Pack, answers: Answers, symptoms: readonly string[]): Observation[] {
  return symptoms.flatMap((symptom) => {
    const answer = answers.get(symptom);
    return answer === undefined
      ? []
      : [{ symptom, question: pack.symptoms[symptom]?.question ?? '', answer }];
  });
}

/** An answer as its owner would say it. */
export function spokenAnswer(pack: Pack, id: string, answer: AnswerValue): string {
  const symptom = pack.symptoms[id];
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return `${answer} ${symptom?.unit ?? ''}`.trim();
  return symptom?.options?.[answer] ?? answer;
}

/** Sources, best grade first. */
export function cite(pack: Pack, ids: readonly string[]): CitedSource[] {
  return [...ids]
    .sort()
    .map((id) => ({ id, ...(pack.sources[id] as Pack['sources'][string]) }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

/** A claim with its sources. */
export function citeClaim(pack: Pack, { claim, sources }: Claim): CitedClaim {
  return { claim, sources: cite(pack, sources) };
}
