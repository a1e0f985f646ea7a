import { conclude } from '../diagnose/conclude';
import type { Observations } from '../diagnose/observations';
import { observe } from '../diagnose/observe';
import { observationsOf, spokenAnswer } from '../diagnose/report/cite';
import { possibleAnswers } from '../diagnose/report/pointing';
import { questionOf } from '../diagnose/report/question';
import type { ExplainSettings } from '../diagnose/settings';
import type { Situation } from '../diagnose/situation';
import { InvalidObservationError, unknownId } from '../errors';
import type { DeviceId, DeviceVocabulary, Packs } from '../format/pack';
import { explain as english } from '../languages/en/explain';
import { spokenIn } from '../languages/spoken';
import type { SpokenMove } from '../languages/subjects/explain';
import type { Explanation, FirstMove, Influence, WhyAsk } from './explanation';
import { firstMove, WhatIf } from './what-if';
import { whyNot } from './why-not';

/** Explains the advice by trying out what other answers would change. */
export type Explain<Ps extends Packs> = <D extends DeviceId<Ps>>(
  device: D,
  observations: Observations<DeviceVocabulary<Ps, D>>,
  settings?: ExplainSettings<DeviceVocabulary<Ps, D>>,
) => Explanation<DeviceVocabulary<Ps, D>>;

/** {@link Explain} for checked packs. */
export function explainIn<const Ps extends Packs>(packs: Ps): Explain<Ps> {
  return (device, observations, { whyNot: asked, ...settings } = {}) => {
    const request = observe(packs, device, observations, settings);
    const remedies = Object.keys(request.pack.remedies);
    if (asked !== undefined && !remedies.includes(asked)) {
      const message = unknownId(`remedy of ${device}`, String(asked), remedies);
      throw new InvalidObservationError(device, [{ code: 'unknown-remedy', path: ['whyNot'], message }]);
    }
    return explain(conclude(request), asked) as never;
  };
}

function explain(situation: Situation, asked?: string): Explanation {
  const first = firstMove(situation);
  const whatIf = new WhatIf(situation);
  const ask = whyAsk(situation, whatIf);
  const explained = {
    first,
    influences: influences(situation, whatIf, first),
    ...(ask && { whyAsk: ask }),
    ...(asked !== undefined && { whyNot: whyNot(situation, whatIf, asked) }),
    enough: isEnough(situation, whatIf, first),
  };
  return { ...spokenIn(situation.language), ...explained, complete: whatIf.isComplete };
}

function influences(situation: Situation, whatIf: WhatIf, now: FirstMove): Influence[] {
  const { pack, answers } = situation;
  return observationsOf(situation, [...answers.keys()].sort())
    .flatMap((because): Influence[] => {
      const others = possibleAnswers(pack, because.symptom)
        .filter((answer) => answer !== because.answer)
        .flatMap((instead) => {
          const first = whatIf.firstWith(because.symptom, instead);
          return first === undefined ? [] : [{ instead, first }];
        });
      const telling = others.find(({ first }) => first !== now) ?? others[0];
      if (telling === undefined) return [];
      const influence = { because, ...telling, changes: telling.first !== now };
      return [{ ...influence, text: influenceText(situation, influence, now) }];
    })
    .sort((a, b) => Number(b.changes) - Number(a.changes));
}

function influenceText(
  situation: Situation,
  { because, instead, first, changes }: Omit<Influence, 'text'>,
  now: FirstMove,
) {
  const { pack, language } = situation;
  return (language?.explain ?? english).influence({
    question: because.question,
    answer: because.text,
    instead: spokenAnswer(pack, because.symptom, instead, language?.report),
    now: named(situation, now),
    other: named(situation, first),
    changes,
  });
}

function whyAsk(situation: Situation, whatIf: WhatIf): WhyAsk | undefined {
  const { next } = situation.plan;
  if (next.kind !== 'question') return undefined;
  const answers = possibleAnswers(situation.pack, next.id).flatMap((answer) => {
    const first = whatIf.firstWith(next.id, answer);
    return first === undefined ? [] : [{ answer, first }];
  });
  return { symptom: next.id, answers, text: askText(situation, next.id, answers) };
}

function askText(situation: Situation, symptom: string, answers: WhyAsk['answers']): string {
  const { pack, plan, language } = situation;
  const words = language?.explain ?? english;
  const question = pack.symptoms[symptom]?.question ?? symptom;
  const [one] = answers;
  if (one !== undefined && answers.every(({ first }) => first === one.first)) {
    const asked = plan.questions.find(({ id }) => id === symptom) ?? { id: symptom, bits: 0, decides: [] };
    const { why } = questionOf(situation, asked);
    return words.askChangesRest(question, named(situation, one.first), why);
  }
  return words.askDecides(
    question,
    answers.map(({ answer, first }) => ({
      answer: spokenAnswer(pack, symptom, answer, language?.report),
      first: named(situation, first),
    })),
  );
}

/** Whether no answer to a question that is worth asking can change what comes first, red flags aside. */
function isEnough(situation: Situation, whatIf: WhatIf, now: FirstMove): boolean {
  const { pack, plan } = situation;
  if (plan.verdict !== 'try') return plan.verdict === 'stop' || plan.verdict === 'solved';
  const open = new Set([...(plan.problem?.questions ?? []), ...plan.questions].map(({ id }) => id));
  return [...open].every((symptom) =>
    possibleAnswers(pack, symptom).every((answer) => {
      const first = whatIf.firstWith(symptom, answer);
      return first === now || first === 'stop';
    }),
  );
}

function named({ pack }: Situation, first: FirstMove): SpokenMove {
  if (first === 'service') return { title: pack.service.title };
  if (first === 'stop' || first === 'solved' || first === 'ask') return { kind: first };
  return { title: pack.remedies[first]?.title ?? first };
}
