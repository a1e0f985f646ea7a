import { conditionOf } from '../../format/condition';
import { langOf, type Pack } from '../../format/pack';
import { roleOf } from '../../format/role';
import type { Symptom } from '../../format/symptom';
import { report as english } from '../../languages/en/report';
import type { ReportSentences } from '../../languages/subjects/report';
import { riskOfRemedy, warningsOf } from '../../safety/hazards';
import type { Question } from '../diagnosis';
import { openSymptoms } from '../plan/gates';
import type { AskedQuestion } from '../plan/planned';
import { testGates } from '../plan/states';
import type { Situation } from '../situation';
import { jointRulesOver } from '../weigh/anticipate';
import { pointing, undescribedFault, variablesById } from '../weigh/variables';
import type { Belief } from '../weigh/weigh';
import { spokenAnswer } from './cite';
import { type Pointing, pointingOf } from './pointing';

/** A question, with the reason to ask it. */
export function questionOf(situation: Situation, { id, bits, decides }: AskedQuestion): Question {
  const { pack, beliefs, plan, language } = situation;
  const words = language?.report ?? english;
  const symptom = pack.symptoms[id] as Symptom;
  const { question, help, unit, min, max, options } = symptom;
  const isOpening = plan.verdict === 'ask';
  const believed = isOpening ? beliefs.faults : plan.suspected;
  // While nothing is suspected, only a sign would be a reason to suspect something.
  const points = pointingOf(situation, [...believed, beliefs.noneOfThese], id, { bySigns: isOpening });
  const alerts = whatYesRaises(pack, id, words);
  const reasons = [
    ...alerts,
    ...whatAnswersSay(pack, id, points, words),
    // A red flag stops everything.
    ...(alerts.length > 0 ? [] : whatIsDecided(pack, decides, words)),
  ];
  return {
    id,
    ...langOf(pack, 'symptoms', id),
    question,
    ...(help !== undefined && { help }),
    ...testOf(situation, id),
    kind: kindOf(symptom),
    role: roleOf(pack, id),
    ...(unit !== undefined && min !== undefined && max !== undefined && { unit, min, max }),
    ...(options && { options: { ...options } }),
    bits,
    pointsTo: points.filter(({ fault }) => fault !== undescribedFault),
    decides: [...decides],
    why: (reasons.length > 0 ? reasons : whatItIsPartOf(situation, id, believed, words)).join(' '),
  };
}

/** The test of a symptom, unless the state of the device forbids it, or may forbid it and nobody knows. */
function testOf(situation: Situation, id: string): Pick<Question, 'how'> {
  const how = situation.pack.symptoms[id]?.how;
  const gates = testGates(situation, situation.findings, id);
  if (how === undefined || gates === undefined) return {};
  const { closed, ruleOut, askFirst, unanswered } = gates;
  if (closed.length + askFirst.length + unanswered.length > 0) return {};
  return {
    how: {
      steps: [...how.steps],
      risk: riskOfRemedy(how),
      warnings: warningsOf(how, situation.language?.methods),
      ruleOut: [...ruleOut],
    },
  };
}

function whatAnswersSay(
  pack: Pack,
  symptom: string,
  pointing: readonly Pointing[],
  words: ReportSentences,
): string[] {
  const byFault = new Map<string, string[]>();
  for (const { answer, fault } of pointing) {
    const said = spokenAnswer(pack, symptom, answer, words);
    byFault.set(fault, [...(byFault.get(fault) ?? []), said]);
  }
  const kind = kindOf(pack.symptoms[symptom] as Symptom);
  return Array.from(byFault, ([fault, answers]) =>
    words.wouldPointTo({ kind, answers }, pack.faults[fault]?.name),
  );
}

function kindOf({ options, unit }: Symptom): Question['kind'] {
  return options ? 'choice' : unit === undefined ? 'yes-no' : 'number';
}

/** Of a red flag: the alerts that a yes would raise. */
function whatYesRaises({ alerts }: Pack, symptom: string, words: ReportSentences): string[] {
  return Object.values(alerts)
    .filter(({ when }) => when.includes(symptom))
    .map(({ name }) => words.yesWouldMean(name));
}

function whatIsDecided(pack: Pack, decides: readonly string[], words: ReportSentences): string[] {
  if (decides.length === 0) return [];
  return [words.decidesWhetherPossible(decides.map((id) => pack.remedies[id]?.title ?? id))];
}

/** Of a symptom that says little alone: the likeliest fault that it can speak for, together with others. */
function whatItIsPartOf(
  situation: Situation,
  symptom: string,
  believed: readonly Belief[],
  words: ReportSentences,
): string[] {
  const { pack } = situation;
  let first: { readonly fault: string; readonly weight: number } | undefined;
  const variable = variablesById(pack).get(symptom);
  const open = (jointRulesOver(pack).get(symptom) ?? []).filter(({ rule }) =>
    openSymptoms(situation, conditionOf(pack, rule.id)).includes(symptom),
  );
  for (const { fault, place, posterior } of believed) {
    const chances = [
      ...(variable ? [pointing(variable, place)] : []),
      ...open.flatMap(({ rule }) => (rule.speaksFor.includes(place) ? [rule.chances[place] as number] : [])),
    ];
    const weight = posterior * Math.max(0, ...chances);
    if (!first || weight > first.weight || (weight === first.weight && fault < first.fault))
      first = { fault, weight };
  }
  return first === undefined ? [] : [words.mattersFor(pack.faults[first.fault]?.name ?? first.fault)];
}
