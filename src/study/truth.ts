import { recogniseSync } from '../diagnose/recognise/closures';
import { evaluate } from '../diagnose/recognise/condition';
import type { Answers } from '../diagnose/request';
import { type JointRule, jointRulesOf } from '../diagnose/weigh/joint-rules';
import { outcomesOf } from '../diagnose/weigh/outcomes';
import { decidedBy, faultsOf, undescribedFault, variablesOf } from '../diagnose/weigh/variables';
import { faultWeights } from '../diagnose/weigh/weigh';
import { conditionOf, tellingAnswers } from '../format/condition';
import { signChance } from '../format/estimates';
import { type Pack, perPack } from '../format/pack';
import { roleOf } from '../format/role';
import { askedForSafety } from '../safety/asked';
import type { AnswerValue } from '../vocabulary';
import { draw, type Random } from './random';

/** A simulated device: its fault, and the true answer to every question. */
export interface Truth {
  /** Missing if the fault is none that the pack describes. */
  readonly fault?: string;
  readonly answers: Answers;
}

/** Draws a device: a fault by its prior, then every answer by how often that fault shows it. */
export function drawTruth(pack: Pack, random: Random): Truth {
  const faults = Object.keys(pack.faults);
  const weights = faultWeights(pack);
  const places = [...faults, undescribedFault].map((id) => faultsOf(pack).indexOf(id));
  const drawn = draw(
    places.map((place) => weights[place] as number),
    random,
  );
  const fault = faults[drawn];
  const place = places[drawn] as number;
  const answers = new Map<string, AnswerValue>();
  for (const rule of rulesApart(pack, place)) drawTogether(pack, rule, place, answers, random);
  for (const { id } of variablesOf(pack)) {
    if (!answers.has(id)) answers.set(id, drawAnswer(pack, id, place, random));
  }
  for (const id of Object.keys(pack.symptoms)) {
    if (!answers.has(id)) answers.set(id, drawAside(pack, id, random));
  }
  return { ...(fault !== undefined && { fault }), answers };
}

/** Symptoms that an owner of such a device would come with: complaints whose answers are signs of a fault. */
export function complaintsOf(pack: Pack, { answers }: Truth): string[] {
  const opens = openersOf(pack);
  return decidedBy(pack, recogniseSync(pack, answers))
    .filter(
      ({ variable: { id, speaksFor }, cell }) =>
        opens.has(id) && (speaksFor[cell] as readonly number[]).length > 0,
    )
    .map(({ variable }) => variable.id);
}

/** The complaints among a pack's signs. Without any, its owners can only come with a detail. */
export const openersOf = perPack((pack): ReadonlySet<string> => {
  const troubles = variablesOf(pack).filter(({ isTrouble }) => isTrouble);
  const ids = troubles.map(({ id }) => id);
  const complaints = ids.filter((id) => roleOf(pack, id) === 'complaint');
  return new Set(complaints.length > 0 ? complaints : ids);
});

/**
 * The rules over several symptoms by which a device with a fault is drawn, those over most symptoms first. No two are
 * about the same symptom.
 */
export function rulesApart(pack: Pack, place: number): JointRule[] {
  const taken = new Set<string>();
  return [...jointRulesOf(pack).values()]
    .filter(({ places }) => places.includes(place))
    .sort((a, b) => b.symptoms.length - a.symptoms.length)
    .filter(({ symptoms }) => {
      if (symptoms.some((symptom) => taken.has(symptom))) return false;
      for (const symptom of symptoms) taken.add(symptom);
      return true;
    });
}

function drawAnswer(pack: Pack, symptom: string, place: number, random: Random): AnswerValue {
  const outcomes = outcomesOf(pack, symptom);
  const drawn = draw(
    outcomes.map(({ chances }) => chances[place] as number),
    random,
  );
  return (outcomes[drawn] as (typeof outcomes)[number]).answer;
}

/** How many combinations of answers are tried to make a rule come out as drawn. */
const mostTries = 200;

/** Draws whether a rule over several symptoms holds, and answers that make it so. */
function drawTogether(
  pack: Pack,
  { id, symptoms, chances }: JointRule,
  place: number,
  answers: Map<string, AnswerValue>,
  random: Random,
): void {
  const holds = random() < (chances[place] as number);
  for (let tries = 0; tries < mostTries; tries++) {
    const drawn = symptoms.map((symptom) => [symptom, drawAnswer(pack, symptom, place, random)] as const);
    if (evaluate(conditionOf(pack, id), new Map(drawn)).value !== holds && tries < mostTries - 1) continue;
    for (const [symptom, answer] of drawn) answers.set(symptom, answer);
    return;
  }
}

/** An answer that is not a sign of any fault: red flags and states are rare, needs and blocks as likely as not, unless the pack says more. */
function drawAside(pack: Pack, id: string, random: Random): AnswerValue {
  const symptom = pack.symptoms[id] as Pack['symptoms'][string];
  if (symptom.covered === false) return false;
  if (symptom.options || symptom.unit !== undefined) {
    const conditions = Object.values(pack.rules).map((rule) => rule.conditions);
    return oneOf(tellingAnswers(pack, id, conditions), random);
  }
  if (symptom.otherwise) return random() < signChance[symptom.otherwise];
  return random() < (askedForSafety(pack).has(id) ? signChance.never : 0.5);
}

function oneOf<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
