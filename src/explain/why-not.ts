import { relevantIn } from '../diagnose/plan/relevance';
import { orderWork } from '../diagnose/plan/remedies';
import { spokenAnswer } from '../diagnose/report/cite';
import { possibleAnswers } from '../diagnose/report/pointing';
import type { Situation } from '../diagnose/situation';
import { conditionOf, factsOf } from '../format/condition';
import type { Remedy } from '../format/format';
import { explain as english } from '../languages/en/explain';
import { affordable, bestOrder } from '../planner/order';
import { type Action, byRiskAndMinutes, highRisk, type Problem } from '../planner/problem';
import { isAvoided, riskOfRemedy } from '../safety/hazards';
import type { Change, WhyNot } from './explanation';
import type { WhatIf } from './what-if';

/** Finds the smallest changes that would put a remedy first, each tried out. */
export function whyNot(situation: Situation, whatIf: WhatIf, remedy: string): WhyNot {
  const barred = barredBecause(situation, remedy);
  const { problem } = situation.plan;
  const changes = [
    ...answerChanges(situation, whatIf, remedy),
    ...(barred === undefined && problem
      ? estimateChanges(problem, situation.settings.tried.size > 0, remedy)
      : []),
  ];
  return { remedy, ...(barred && { barred }), changes, text: textOf(situation, remedy, barred, changes) };
}

function barredBecause({ pack, settings, plan }: Situation, id: string): WhyNot['barred'] {
  const remedy = pack.remedies[id] as Remedy;
  if (plan.verdict === 'stop') return 'alert';
  if (plan.verdict === 'solved') return 'solved';
  if (settings.tried.has(id)) return 'tried';
  if (isAvoided(remedy)) return 'avoid';
  if (riskOfRemedy(remedy) === 'high') return 'high-risk';
  if (plan.blocked.some((blocked) => blocked.id === id)) return 'blocked';
  return plan.ranked.some((ranked) => ranked.id === id) ? undefined : 'cures-nothing-suspected';
}

/** Single answers with which the remedy comes first: open ones before given ones, signs of what it cures before others. */
function answerChanges({ pack, answers }: Situation, whatIf: WhatIf, remedy: string): Change[] {
  const cured = Object.values(pack.faults).filter(({ remedies = {} }) => Object.hasOwn(remedies, remedy));
  const signs = new Set(
    cured.flatMap(({ signs }) => Object.keys(signs)).flatMap((id) => factsOf(conditionOf(pack, id))),
  );
  const rank = (symptom: string) => (answers.has(symptom) ? 2 : 0) + (signs.has(symptom) ? 0 : 1);
  return Object.keys(pack.symptoms)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((symptom) => {
      const answer = possibleAnswers(pack, symptom).find(
        (one) => one !== answers.get(symptom) && whatIf.firstWith(symptom, one) === remedy,
      );
      return answer === undefined ? [] : [{ kind: 'answer', symptom, answer }];
    });
}

/** How much better the remedy would have to be, by our own estimates, to come first. */
function estimateChanges(problem: Problem, isDoubted: boolean, id: string): Change[] {
  const isRelevant = relevantIn(problem, isDoubted);
  const isPlanned = (action: Action) => action.risk < highRisk && isRelevant(action);
  const isFirst = (change: (action: Action) => Action) => {
    const actions = problem.actions.map((action) => (action.id === id ? change(action) : action));
    const changed = { ...problem, actions: actions.filter(isPlanned).sort(byRiskAndMinutes) };
    const [first] = bestOrder(changed, { states: affordable(problem, orderWork) }).before;
    return first !== undefined && changed.actions[first]?.id === id;
  };
  const chance = smallestFactor((factor) =>
    isFirst((action) => ({ ...action, chance: action.chance.map((one) => Math.min(1, one * factor)) })),
  );
  const minutes = smallestFactor((factor) =>
    isFirst((action) => ({ ...action, minutes: action.minutes / factor })),
  );
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

function textOf(
  { pack, language }: Situation,
  id: string,
  barred: WhyNot['barred'],
  changes: readonly Change[],
): string {
  const words = language?.explain ?? english;
  const reasons = [
    ...(barred ? [words.barred[barred]] : []),
    ...changes.slice(0, 3).map((change) => {
      if (change.kind === 'chance') return words.chance(change.factor);
      if (change.kind === 'minutes') return words.minutes(1 / change.factor);
      const { symptom, answer } = change;
      const question = pack.symptoms[symptom]?.question ?? symptom;
      return words.otherAnswer(question, spokenAnswer(pack, symptom, answer, language?.report));
    }),
  ];
  const title = pack.remedies[id]?.title ?? id;
  return words.notFirst(title, reasons.length > 0 ? reasons : [words.noSingleChange]);
}
