import type { Pack } from '../../format/pack';
import type { Question } from '../diagnosis';
import { openSymptoms } from '../plan/model';
import type { AskedQuestion } from '../plan/plan';
import type { Situation } from '../situation';
import { possibleAnswers } from '../weigh/answers';
import { log } from '../weigh/logarithms';
import { type Pointing, pointingOf } from '../weigh/pointing';
import { variablesOf } from '../weigh/variables';
import { type Belief, undescribedFault } from '../weigh/weigh';
import { spokenAnswer } from './cite';

/** A question with why it is asked. */
export function questionOf(situation: Situation, { id, saves, decides }: AskedQuestion): Question {
  const { pack, answers, beliefs, suspected, plan } = situation;
  const { question, help, unit, options, ...rest } = pack.symptoms[id] as Pack['symptoms'][string];
  const { min, max } = rest as { min?: number; max?: number };
  const believed = plan ? suspected : beliefs.faults;
  // While nothing is suspected, only a sign would be a reason to suspect something.
  const pointing = pointingOf(
    pack,
    answers,
    [...believed, beliefs.noneOfThese],
    id,
    possibleAnswers(pack, id),
    { bySigns: plan === undefined },
  );
  const reasons = [...whatAnswersSay(pack, id, pointing), ...whatIsDecided(pack, decides)];
  return {
    id,
    question,
    ...(help !== undefined && { help }),
    kind: options ? 'choice' : unit === undefined ? 'yes-no' : 'number',
    ...(unit !== undefined && min !== undefined && max !== undefined && { unit, min, max }),
    ...(options && { options }),
    saves,
    pointsTo: pointing.filter(({ fault }) => fault !== undescribedFault),
    decides,
    why: (reasons.length > 0 ? reasons : whatItIsPartOf(situation, id, believed)).join(' '),
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
    return name === undefined ? `${answers} speaks against all of them.` : `${answers} speaks for “${name}”.`;
  });
}

function whatIsDecided(pack: Pack, decides: readonly string[]): string[] {
  if (decides.length === 0) return [];
  const titles = decides.map((id) => `“${pack.remedies[id]?.title}”`);
  return [`The answer decides whether ${titles.join(', ')} can be done.`];
}

/** Of a symptom that says little alone: the likeliest fault that it can speak for, together with others. */
function whatItIsPartOf(
  { pack, answers }: Situation,
  symptom: string,
  believed: readonly Belief[],
): string[] {
  const [first] = variablesOf(pack)
    .filter((variable) => openSymptoms(pack, variable, answers).includes(symptom))
    .flatMap((variable) =>
      believed.map(({ fault, logBelief }) => ({
        fault,
        weight: logBelief + log(variable.pointing(fault)),
      })),
    )
    .sort((a, b) => b.weight - a.weight || (a.fault < b.fault ? -1 : 1));
  return first === undefined ? [] : [`The answer bears on “${pack.faults[first.fault]?.name}”.`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
