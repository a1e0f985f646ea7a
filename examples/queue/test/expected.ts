import { createDiagnoser, isRemedyRulesError, type Packs, packs, summarise } from 'remedy-rules';
import { readComplaint } from 'remedy-rules/text';
import type { Answer } from '../src/answer.js';
import type { Ticket } from '../src/tickets.js';

const { diagnose } = createDiagnoser<Packs>(packs);

/** What `diagnose` says about a ticket, without the code of this example. */
export async function expectedAnswer({ device, observations, text, tried = [] }: Ticket): Promise<unknown> {
  try {
    if (typeof text !== 'string')
      return summarise(await diagnose(device, observations as never, list(tried)));
    const { symptoms, tried: read } = readComplaint(packs, text, { device });
    const taken = symptoms.filter(({ standing }) => standing === 'taken');
    const asked = symptoms.filter(({ standing }) => standing === 'ask');
    const told = Object.fromEntries(taken.map(({ symptom, answer }) => [symptom, answer]));
    const outcomes = Object.fromEntries(read.map(({ remedy, outcome }) => [remedy, outcome]));
    const diagnosis = await diagnose(device, told, list(outcomes));
    if (asked.length === 0 || diagnosis.verdict === 'stop') return summarise(diagnosis);
    return { verdict: 'ask-first', device, redFlags: asked.map(({ symptom }) => symptom) };
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    return { verdict: 'error', codes: error.issues.map(({ code }) => code) };
  }
}

/** An answer as {@link expectedAnswer} has it: of what is wrong with a ticket, only the codes. */
export function comparable(answer: Answer): unknown {
  if (answer.verdict !== 'error') return answer;
  return { verdict: 'error', codes: answer.issues.map(({ code }) => code) };
}

function list(tried: unknown) {
  return { plan: 'list', tried: tried as readonly string[] } as const;
}
