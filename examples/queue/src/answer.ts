import { type DiagnosisSummary, diagnoseSync, type Issue, packs, summarise } from 'remedy-rules';
import { issuesOf, requestSchema } from 'remedy-rules/schema';
import { readComplaint } from 'remedy-rules/text';
import type { Ticket } from './tickets.js';

/** What became of a ticket. */
export type Answer =
  | DiagnosisSummary
  /** The text may mention these red flags. Somebody must ask the owner about them before anything is advised. */
  | { readonly verdict: 'ask-first'; readonly device: string; readonly redFlags: readonly string[] }
  /** The ticket is wrong. That is an answer too, because trying it again would not help. */
  | { readonly verdict: 'error'; readonly issues: readonly Issue[] };

const requests = requestSchema(packs);

/** Answers a ticket. The same ticket always gets the same answer. */
export function answerTo({ id: _, text, ...request }: Ticket): Answer {
  if (text === undefined) return diagnosed(request);
  if (typeof text !== 'string') return refused('wrong-kind', 'text', 'must be a text');
  if (request.observations !== undefined)
    return refused('unknown-field', 'text', 'a ticket has "observations" or "text", not both');
  // The text is read for a device, so the rest of the ticket must be right first.
  const checked = diagnosed({ ...request, observations: {} });
  if (checked.verdict === 'error') return checked;

  const { symptoms, tried } = readComplaint(packs, text, { device: request.device });
  const ofStanding = (wanted: string) => symptoms.filter(({ standing }) => standing === wanted);
  const answer = diagnosed({
    ...request,
    observations: Object.fromEntries(ofStanding('taken').map(({ symptom, answer }) => [symptom, answer])),
    // What the ticket lists as tried is surer than what its text seems to say.
    tried: {
      ...Object.fromEntries(tried.map(({ remedy, outcome }) => [remedy, outcome])),
      ...outcomesOf(request.tried),
    },
  });
  const redFlags = ofStanding('ask').map(({ symptom }) => symptom);
  if (redFlags.length === 0 || answer.verdict === 'stop') return answer;
  return { verdict: 'ask-first', device: request.device, redFlags };
}

/** Whether a person must see the ticket first, because something is dangerous or may be. */
export function isUrgent({ verdict }: Answer): boolean {
  return verdict === 'stop' || verdict === 'ask-first';
}

function diagnosed(request: unknown): Answer {
  const { data, error } = requests.safeParse(request as never);
  if (error) return { verdict: 'error', issues: issuesOf(error.issues) };
  const { device, observations, ...settings } = data;
  return summarise(diagnoseSync(device, observations, { ...settings, plan: 'list' }));
}

/** A list of remedies means that none of them changed anything. */
function outcomesOf(tried: unknown): object {
  if (!Array.isArray(tried)) return { ...(tried as object | undefined) };
  return Object.fromEntries(tried.map((remedy) => [remedy, 'no-change']));
}

function refused(code: string, field: string, message: string): Answer {
  return { verdict: 'error', issues: [{ code, path: [field], message }] };
}
