import { conditionOf } from '../../format/condition';
import { langOf, type Pack } from '../../format/pack';
import { roleOf } from '../../format/role';
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
  const { pack, beliefs, plan } = situation;
  const { question, help, unit, min, max, options } = pack.symptoms[id] as Pack['symptoms'][string];
  const isOpening = plan.verdict === 'ask';
  const believed = isOpening ? beliefs.faults : plan.suspected;
  // While nothing is suspected, only a sign would be a reason to suspect something.
  const points = pointingOf(situation, [...believed, beliefs.noneOfThese], id, { bySigns: isOpening });
  const alerts = whatYesRaises(pack, id);
  const reasons = [
    ...alerts,
    ...whatAnswersSay(pack, id, points),
    // A red flag stops everything.
    ...(alerts.length > 0 ? [] : whatIsDecided(pack, decides)),
  ];
  return {
    id,
    ...langOf(pack, 'symptoms', id),
    question,
    ...(help !== undefined && { help }),
    ...testOf(situation, id),
    kind: options ? 'choice' : unit === undefined ? 'yes-no' : 'number',
    role: roleOf(pack, id),
    ...(unit !== undefined && min !== undefined && max !== undefined && { unit, min, max }),
    ...(options && { options: { ...options } }),
    bits,
    pointsTo: points.filter(({ fault }) => fault !== undescribedFault),
    decides: [...decides],
    why: (reasons.length > 0 ? reasons : whatItIsPartOf(situation, id, believed)).join(' '),
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
      warnings: warningsOf(how),
      ruleOut: [...ruleOut],
    },
  };
}

function whatAnswersSay(pack: Pack, symptom: string, pointing: readonly Pointing[]): string[] {
  const byFault = new Map<string, string[]>();
  for (const { answer, fault } of pointing) {
    const spoken = spokenAnswer(pack, symptom, answer);
    const said = typeof answer === 'boolean' ? capitalised(spoken) : `“${spoken}”`;
    byFault.set(fault, [...(byFault.get(fault) ?? []), said]);
  }
  return Array.from(byFault, ([fault, [first = '', ...others]]) => {
    const isNumber = pack.symptoms[symptom]?.unit !== undefined;
    const answers = isNumber ? `An answer such as ${first}` : [first, ...others].join(' or ');
    const name = pack.faults[fault]?.name;
    return name === undefined
      ? `${answers} would point to something else.`
      : `${answers} would point to “${name}”.`;
  });
}

/** Of a red flag: the alerts that a yes would raise. */
function whatYesRaises({ alerts }: Pack, symptom: string): string[] {
  return Object.values(alerts)
    .filter(({ when }) => when.includes(symptom))
    .map(({ name }) => `Yes would mean “${name}”. Then do not try anything else.`);
}

function whatIsDecided(pack: Pack, decides: readonly string[]): string[] {
  if (decides.length === 0) return [];
  const titles = decides.map((id) => `“${pack.remedies[id]?.title}”`);
  return [`The answer decides whether ${titles.join(', ')} is possible.`];
}

/** Of a symptom that says little alone: the likeliest fault that it can speak for, together with others. */
function whatItIsPartOf(situation: Situation, symptom: string, believed: readonly Belief[]): string[] {
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
  return first === undefined ? [] : [`The answer matters for “${pack.faults[first.fault]?.name}”.`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
