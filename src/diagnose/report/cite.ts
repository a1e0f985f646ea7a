import type { Claim, Grade } from '../../format/format';
import { type Pack, perPack } from '../../format/pack';
import { report as english } from '../../languages/en/report';
import type { ReportSentences } from '../../languages/subjects/report';
import type { AnswerValue } from '../../vocabulary';
import type { CitedClaim, CitedSource, Observation } from '../diagnosis';
import type { Request } from '../request';

const grades: readonly Grade[] = ['maker', 'maintainer', 'press', 'community', 'unverified'];

/** Answered symptoms with their questions. */
export function observationsOf(
  { pack, language, answers }: Pick<Request, 'pack' | 'language' | 'answers'>,
  symptoms: readonly string[],
): Observation[] {
  return symptoms.flatMap((symptom) => {
    const answer = answers.get(symptom);
    return answer === undefined
      ? []
      : [
          {
            symptom,
            question: pack.symptoms[symptom]?.question ?? '',
            answer,
            text: spokenAnswer(pack, symptom, answer, language?.report),
          },
        ];
  });
}

/** An answer as its owner would say it. */
export function spokenAnswer(
  pack: Pack,
  id: string,
  answer: AnswerValue,
  words: ReportSentences = english,
): string {
  const symptom = pack.symptoms[id];
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') return words.number(answer, symptom?.unit ?? '');
  return symptom?.options?.[answer] ?? answer;
}

/** Sources, best grade first. */
export function cite(pack: Pack, ids: readonly string[]): CitedSource[] {
  const known = citedIn(pack);
  let cited = known.get(ids);
  if (cited === undefined) {
    cited = [...ids]
      .sort()
      .map((id) => ({ id, ...(pack.sources[id] as Pack['sources'][string]) }))
      .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
    known.set(ids, cited);
  }
  return cited.map((source) => ({ ...source }));
}

/** What was cited before, by the list of ids as it is in the pack. */
const citedIn = perPack(() => new Map<readonly string[], readonly CitedSource[]>());

/** A claim with its sources. */
export function citeClaim(pack: Pack, { claim, sources }: Claim): CitedClaim {
  return { claim, sources: cite(pack, sources) };
}
