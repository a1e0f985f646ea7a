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
import type { AnswerValue } from '../vocabulary';
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
  return { ...explained, complete: whatIf.isComplete };
}

function influences(situation: Situation, whatIf: WhatIf, now: FirstMove): Influence[] {
  const { pack, answers } = situation;
  return observationsOf(pack, answers, [...answers.keys()].sort())
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
  const say = (answer: AnswerValue) => spokenAnswer(situation.pack, because.symptom, answer);
  const said = `ou answered “${because.question}” with ${say(because.answer)}`;
  const otherwise = `with ${say(instead)}`;
  if (now === 'solved') {
    const then = changes
      ? ` you would have ${named(situation, first)}`
      : ', nothing else would be needed either';
    return `Y${said}; ${otherwise}${then}.`;
  }
  return changes
    ? `Because y${said}, ${named(situation, now)} comes first; ${otherwise} it would be ${named(situation, first)}.`
    : `Because y${said}; ${otherwise}, ${named(situation, now)} would still come first.`;
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
  const { pack, plan } = situation;
  const ask = `It is worth asking “${pack.symptoms[symptom]?.question}”.`;
  const [one] = answers;
  if (one !== undefined && answers.every(({ first }) => first === one.first)) {
    const asked = plan.questions.find(({ id }) => id === symptom) ?? { id: symptom, bits: 0, decides: [] };
    const { why } = questionOf(situation, asked);
    return `${ask} Whatever the answer, ${named(situation, one.first)} comes first, but the answer changes what follows. ${why}`;
  }
  const parts = answers.map(
    ({ answer, first }) => `${spokenAnswer(pack, symptom, answer)}: ${named(situation, first)}`,
  );
  return `${ask} What comes first depends on the answer: ${parts.join('; ')}.`;
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

function named({ pack }: Situation, first: FirstMove): string {
  if (first === 'service') return `“${pack.service.title}”`;
  if (first === 'stop') return 'to stop';
  if (first === 'solved') return 'nothing else';
  if (first === 'ask') return 'another question';
  return `“${pack.remedies[first]?.title}”`;
}
