/**
 * Cases: observations with what must, and must not, come out of them.
 *
 * @module testing
 */
import { z } from 'zod';
import { createDiagnoser } from './diagnose';
import type { Diagnosis } from './diagnosis';
import { serviceId } from './pack/format';
import { recogniseSync } from './recognise/compile';
import type { Pack } from './types';

const ids = z.array(z.string());
const answer = z.union([z.boolean(), z.number(), z.string(), z.null()]);

const must = z
  .strictObject({
    verdict: z.enum(['stop', 'try', 'ask', 'not-covered']),
    finds: ids,
    alerts: ids,
    leads: z.string(),
    suspects: ids,
    first: ids,
    order: ids,
    beforeService: ids,
    afterService: ids,
    avoids: ids,
    blocked: ids,
    asks: ids,
    next: z.string(),
    uncovered: ids,
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'expects nothing');

const mustNot = z
  .strictObject({
    verdict: z.enum(['stop', 'try', 'ask', 'not-covered']),
    finds: ids,
    alerts: ids,
    suspects: ids,
    first: ids,
    beforeService: ids,
    lists: ids,
    asks: ids,
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, 'expects nothing');

/** Cases by name. */
export const casesSchema = z.record(
  z.string().min(1),
  z
    .strictObject({
      given: z.union([z.record(z.string(), answer), ids]),
      tried: ids.optional(),
      must: must.optional(),
      mustNot: mustNot.optional(),
      why: z.string().optional(),
      rows: ids.optional(),
      link: z.url().optional(),
    })
    .refine((one) => one.must || one.mustNot, 'a case must expect something'),
);

export type Cases = z.infer<typeof casesSchema>;
type Case = Cases[string];

/** One case that came out differently. */
export interface Failure {
  readonly name: string;
  readonly problems: readonly string[];
}

/**
 * Runs the cases of a pack, each through `diagnose` and `diagnoseSync`, and returns those that failed.
 *
 * @throws {z.ZodError} when the cases themselves are malformed: a misspelt key, or a case that expects nothing.
 */
export async function checkCases(pack: Pack, cases: unknown): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [name, one] of Object.entries(casesSchema.parse(cases))) {
    const problems = await checkCase(pack, one);
    if (problems.length > 0) failures.push({ name, problems });
  }
  return failures;
}

async function checkCase(
  pack: Pack,
  { given, tried = [], must = {}, mustNot = {} }: Case,
): Promise<string[]> {
  const diagnoser = createDiagnoser({ device: pack });
  let diagnosis: Diagnosis;
  try {
    diagnosis = diagnoser.diagnoseSync('device', given, { tried });
    const asynchronous = await diagnoser.diagnose('device', given, { tried });
    if (JSON.stringify(asynchronous) !== JSON.stringify(diagnosis))
      return ['diagnose and diagnoseSync differ'];
  } catch (error) {
    return [String(error)];
  }
  const outcome = outcomeOf(pack, diagnosis);
  const problems: string[] = [];
  const say = (problem: string) =>
    problems.push(`${problem}; listed: ${outcome.order.join(', ') || 'nothing'}`);

  for (const [key, expected] of Object.entries(must)) {
    if (key === 'order') {
      const places = (expected as string[]).map((id) => outcome.order.indexOf(id));
      const sorted = places.every(
        (place, index) => place >= 0 && (index === 0 || place > (places[index - 1] as number)),
      );
      if (!sorted) say(`must list in this order: ${(expected as string[]).join(', ')}`);
    } else if (key === 'verdict' || key === 'leads' || key === 'next') {
      if (outcome[key] !== expected) say(`${key} must be ${expected}, is ${outcome[key]}`);
    } else if (key === 'first') {
      if (!(expected as string[]).includes(outcome.order[0] ?? '')) say(`first must be one of ${expected}`);
    } else {
      const actual = outcome[key as ListKey];
      for (const id of expected as string[])
        if (!actual.includes(id)) say(`${key} must have ${id}, has ${actual.join(', ')}`);
    }
  }
  for (const [key, refused] of Object.entries(mustNot)) {
    if (key === 'verdict') {
      if (outcome.verdict === refused) say(`verdict must not be ${refused}`);
    } else if (key === 'first') {
      if ((refused as string[]).includes(outcome.order[0] ?? ''))
        say(`first must not be ${outcome.order[0]}`);
    } else {
      const actual = outcome[key as ListKey];
      for (const id of refused as string[]) if (actual.includes(id)) say(`${key} must not have ${id}`);
    }
  }
  return problems;
}

type Outcome = ReturnType<typeof outcomeOf>;
type ListKey = { [Key in keyof Outcome]: Outcome[Key] extends string[] ? Key : never }[keyof Outcome];

function outcomeOf(pack: Pack, diagnosis: Diagnosis) {
  const answers = new Map(diagnosis.observed.map(({ symptom, answer }) => [symptom, answer]));
  const findings = recogniseSync(pack)(answers);
  const order = diagnosis.remedies.map(({ id }) => id);
  const service = order.indexOf(serviceId);
  const { next } = diagnosis;
  return {
    verdict: diagnosis.verdict as string,
    finds: [...findings].filter(([, { value }]) => value === true).map(([id]) => id),
    alerts: diagnosis.alerts.map(({ id }) => id),
    leads: diagnosis.faults[0]?.id ?? '',
    suspects: diagnosis.faults.map(({ id }) => id),
    order,
    lists: order,
    beforeService: order.slice(0, service),
    afterService: order.slice(service + 1),
    avoids: diagnosis.remedies.filter(({ advice }) => advice === 'avoid').map(({ id }) => id),
    blocked: diagnosis.blocked.map(({ id }) => id),
    asks: diagnosis.questions.map(({ id }) => id),
    next: next.kind === 'remedy' || next.kind === 'question' ? next.id : next.kind,
    uncovered: diagnosis.notCovered.map(({ symptom }) => symptom),
  };
}
