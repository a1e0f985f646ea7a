import { spokenAnswer } from '../diagnose/report/cite';
import type { Situation } from '../diagnose/situation';
import { possibleAnswers } from '../diagnose/weigh/answers';
import type { Remedy } from '../format/format';
import type { Model } from '../planner/model';
import { solveChecked } from '../planner/solve';
import { reasonsToAvoid, riskOfRemedy } from '../safety/hazards';
import type { Change, WhyNot } from './explanation';
import { firstStep, withAnswer } from './what-if';

/** Finds the smallest changes that would put a remedy first, each tried out. */
export function whyNot(situation: Situation, remedy: string): WhyNot {
  const barred = barredBecause(situation, remedy);
  const changes = [
    ...answerChanges(situation, remedy),
    ...(barred === undefined && situation.plan ? estimateChanges(situation.plan.model, remedy) : []),
  ];
  return { remedy, ...(barred && { barred }), changes, text: textOf(situation, remedy, barred, changes) };
}

function barredBecause({ pack, alerts, settings, plan }: Situation, id: string): WhyNot['barred'] {
  const remedy = pack.remedies[id] as Remedy;
  if (alerts.length > 0) return 'alert';
  if (settings.tried.has(id)) return 'tried';
  if (reasonsToAvoid(remedy).length > 0) return 'avoid';
  if (riskOfRemedy(remedy) === 'high') return 'high-risk';
  if (plan?.blocked.some((blocked) => blocked.id === id)) return 'blocked';
  return plan?.ranked.some((ranked) => ranked.id === id) ? undefined : 'cures-nothing-suspected';
}

/** Single answers, given or still open, with which the remedy stands first; open ones first. */
function answerChanges(situation: Situation, remedy: string): Change[] {
  const { pack, answers } = situation;
  const symptoms = Object.keys(pack.symptoms).sort();
  const open = symptoms.filter((symptom) => !answers.has(symptom));
  const given = symptoms.filter((symptom) => answers.has(symptom));
  return [...open, ...given].flatMap((symptom) =>
    possibleAnswers(pack, symptom)
      .filter((answer) => answer !== answers.get(symptom))
      .filter((answer) => firstStep(withAnswer(situation, symptom, answer)) === remedy)
      .slice(0, 1)
      .map((answer): Change => ({ kind: 'answer', symptom, answer })),
  );
}

/** How much better the remedy would have to be, by our own estimates, to stand first. */
function estimateChanges(model: Model, id: string): Change[] {
  const action = model.remedies[id];
  if (action === undefined) return [];
  const isFirst = (changed: typeof action) =>
    solveChecked({ ...model, remedies: { ...model.remedies, [id]: changed } }, { questions: false })
      .order[0] === id;
  const chanceTimes = (factor: number) => ({
    ...action,
    chance: Object.fromEntries(
      Object.entries(action.chance).map(([fault, chance]) => [fault, Math.min(1, chance * factor)]),
    ),
  });
  const chance = smallestFactor((factor) => isFirst(chanceTimes(factor)));
  const minutes = smallestFactor((factor) => isFirst({ ...action, minutes: action.minutes / factor }));
  return [
    ...(chance === undefined ? [] : [{ kind: 'chance', factor: chance } as const]),
    ...(minutes === undefined ? [] : [{ kind: 'minutes', factor: 1 / minutes } as const]),
  ];
}

const largestFactor = 1024;

/** The smallest factor from 1 to {@link largestFactor} that holds, to a hundredth part; nothing where none does. */
function smallestFactor(holds: (factor: number) => boolean): number | undefined {
  if (!holds(largestFactor)) return undefined;
  let [low, high] = [1, largestFactor];
  while (high / low > 1.01) {
    const middle = Math.sqrt(low * high);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const barredTexts: Readonly<Record<NonNullable<WhyNot['barred']>, string>> = {
  alert: 'while an alert is raised nothing is to be tried',
  tried: 'it was tried already',
  blocked: 'it is not possible here',
  avoid: 'it is never advised',
  'high-risk': 'what can destroy the device or hurt someone comes after service',
  'cures-nothing-suspected': 'nothing that was said points to a fault that it cures',
};

function textOf(
  { pack }: Situation,
  id: string,
  barred: WhyNot['barred'],
  changes: readonly Change[],
): string {
  const title = `“${pack.remedies[id]?.title}”`;
  const reasons = [
    ...(barred ? [barredTexts[barred]] : []),
    ...changes.slice(0, 3).map((change) => {
      if (change.kind === 'chance')
        return `it would, if it helped ${rounded(change.factor)} times as often as we think`;
      if (change.kind === 'minutes')
        return `it would, if it took ${rounded(1 / change.factor)} times less time`;
      return `it would, if the answer to “${pack.symptoms[change.symptom]?.question}” were ${spokenAnswer(pack, change.symptom, change.answer)}`;
    }),
  ];
  return `${title} does not stand first: ${reasons.join('; ') || 'no single change would put it there'}.`;
}

function rounded(factor: number): string {
  return factor < 10 ? factor.toFixed(1) : factor.toFixed(0);
}
