import { observationsOf, spokenAnswer } from '../diagnose/report/cite';
import { questionOf } from '../diagnose/report/question';
import type { Situation } from '../diagnose/situation';
import { possibleAnswers } from '../diagnose/weigh/answers';
import type { AnswerValue } from '../vocabulary';
import type { Explanation, FirstStep, Influence, WhyAsk } from './explanation';
import { firstStep, withAnswer } from './what-if';
import { whyNot } from './why-not';

/** Explains a situation by trying out what other answers would change. */
export function explain(situation: Situation, asked?: string): Explanation {
  const first = firstStep(situation);
  const ask = whyAsk(situation);
  return {
    first,
    influences: influences(situation, first),
    ...(ask && { whyAsk: ask }),
    enough: isEnough(situation, first),
    ...(asked !== undefined && { whyNot: whyNot(situation, asked) }),
  };
}

function influences(situation: Situation, now: FirstStep): Influence[] {
  const { pack, answers } = situation;
  const observed = observationsOf(pack, answers, [...answers.keys()].sort());
  return observed
    .flatMap((because) => {
      const others = possibleAnswers(pack, because.symptom)
        .filter((answer) => answer !== because.answer)
        .map((instead) => ({ instead, first: firstStep(withAnswer(situation, because.symptom, instead)) }));
      const telling = others.find(({ first }) => first !== now) ?? others[0];
      return telling === undefined ? [] : [{ because, ...telling, changes: telling.first !== now }];
    })
    .map((influence): Influence => ({ ...influence, text: influenceText(situation, influence, now) }))
    .sort((a, b) => Number(b.changes) - Number(a.changes));
}

function influenceText(
  situation: Situation,
  { because, instead, first, changes }: Omit<Influence, 'text'>,
  now: FirstStep,
) {
  const say = (answer: AnswerValue) => spokenAnswer(situation.pack, because.symptom, answer);
  const said = `Because you answered “${because.question}” with ${say(because.answer)}`;
  const otherwise = `with ${say(instead)}`;
  return changes
    ? `${said}, ${named(situation, now)} comes first; ${otherwise} it would be ${named(situation, first)}.`
    : `${said}: ${otherwise}, ${named(situation, now)} would come first all the same.`;
}

function whyAsk(situation: Situation): WhyAsk | undefined {
  const { pack, plan, opening } = situation;
  const symptom = plan ? (plan.next.kind === 'question' ? plan.next.id : undefined) : opening?.[0];
  if (symptom === undefined) return undefined;
  const answers = possibleAnswers(pack, symptom).map((answer) => ({
    answer,
    first: firstStep(withAnswer(situation, symptom, answer)),
  }));
  return { symptom, answers, text: askText(situation, symptom, answers) };
}

function askText(situation: Situation, symptom: string, answers: WhyAsk['answers']): string {
  const { pack, plan } = situation;
  const ask = `It is worth asking “${pack.symptoms[symptom]?.question}”:`;
  const [one] = answers;
  if (one !== undefined && answers.every(({ first }) => first === one.first)) {
    const asked = plan?.questions.find(({ id }) => id === symptom) ?? { id: symptom, saves: 0, decides: [] };
    const { why } = questionOf(situation, asked);
    return `${ask} ${named(situation, one.first)} comes first whatever the answer, which bears on what follows. ${why}`;
  }
  const parts = answers.map(
    ({ answer, first }) => `${spokenAnswer(pack, symptom, answer)}: ${named(situation, first)}`,
  );
  return `${ask} what comes first depends on the answer; ${parts.join('; ')}.`;
}

/** Whether no answer to a question that bears on the suspected faults can change the first step, red flags aside. */
function isEnough(situation: Situation, now: FirstStep): boolean {
  const { pack, plan } = situation;
  if (plan === undefined) return situation.alerts.length > 0;
  const open = new Set([...Object.keys(plan.model.questions ?? {}), ...plan.questions.map(({ id }) => id)]);
  return [...open].every((symptom) =>
    possibleAnswers(pack, symptom).every((answer) => {
      const first = firstStep(withAnswer(situation, symptom, answer));
      return first === now || first === 'stop';
    }),
  );
}

function named({ pack }: Situation, first: FirstStep): string {
  if (first === 'service') return `“${pack.service.title}”`;
  if (first === 'stop') return 'to stop at once';
  if (first === 'ask') return 'another question';
  return `“${pack.remedies[first]?.title}”`;
}
