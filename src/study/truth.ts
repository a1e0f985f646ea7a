import { askedForSafety } from '../diagnose/plan/red-flags';
import { recogniseSync } from '../diagnose/recognise/closures';
import { evaluate } from '../diagnose/recognise/condition';
import type { Answers } from '../diagnose/request';
import {
  decidedBy,
  faultsOf,
  undescribedFault,
  type Variable,
  variablesOf,
} from '../diagnose/weigh/variables';
import { factsOf, tellingAnswers } from '../format/condition';
import { noneOfTheseWeight, priorWeight, signChance } from '../format/estimates';
import { type Pack, perPack } from '../format/pack';
import { roleOf } from '../format/role';
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
  const priors = faults.map((id) => priorWeight[(pack.faults[id] as Pack['faults'][string]).prior]);
  const fault = faults[draw([...priors, noneOfTheseWeight], random)];
  const answers = new Map<string, AnswerValue>();
  const variables = variablesOf(pack);
  for (const variable of variables) {
    if (variable.answers) {
      answers.set(variable.id, variable.answers[drawCell(pack, variable, fault, random)] as AnswerValue);
    }
  }
  for (const variable of variables) {
    if (!variable.answers) drawTogether(pack, variable, fault, answers, random);
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
const openersOf = perPack((pack): ReadonlySet<string> => {
  const troubles = variablesOf(pack).filter(({ answers, isTrouble }) => answers && isTrouble);
  const ids = troubles.map(({ id }) => id);
  const complaints = ids.filter((id) => roleOf(pack, id) === 'complaint');
  return new Set(complaints.length > 0 ? complaints : ids);
});

function drawCell(pack: Pack, { chances }: Variable, fault: string | undefined, random: Random): number {
  const place = faultsOf(pack).indexOf(fault ?? undescribedFault);
  return draw(
    chances.map((chance) => chance[place] as number),
    random,
  );
}

/** How many combinations of answers are tried to make a rule come out as drawn. */
const mostTries = 200;

/** Draws whether a rule over several symptoms holds, and those of its answers that are still open to make it so. */
function drawTogether(
  pack: Pack,
  variable: Variable,
  fault: string | undefined,
  answers: Map<string, AnswerValue>,
  random: Random,
): void {
  const { conditions } = pack.rules[variable.id] as Pack['rules'][string];
  const open = factsOf(conditions).filter((id) => !answers.has(id));
  const holds = drawCell(pack, variable, fault, random) === 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const drawn = open.map((id) => [id, oneOf(tellingAnswers(pack, id, [conditions]), random)] as const);
    const together = new Map([...answers, ...drawn]);
    if (evaluate(conditions, together).value === holds || tries === mostTries - 1) {
      for (const [id, answer] of drawn) answers.set(id, answer);
      return;
    }
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
