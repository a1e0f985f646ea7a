import * as z from 'zod/mini';
import type { Diagnosis, RankedRemedy } from '../diagnose/diagnosis';
import { serviceId } from '../format/format';
import {
  advice,
  nextMove,
  notice,
  observation,
  question,
  raisedAlert,
  rankedRemedy,
  risk,
  signalWord,
  spoken,
  standing,
  verdict,
  warning,
} from '../schema/diagnosis-parts';
import type { Instructed } from './tool';

const text = z.string();

/** What every result of a tool has. */
export const instructed = { stop: z.boolean(), instruction: text };

/** A remedy that is not the one to try now. */
const mention = z.object({
  id: text,
  title: text,
  advice,
  risk,
  signalWords: z.array(signalWord),
  avoidBecause: z.array(text),
  /** All of them if the risk is high, because owners read about such remedies elsewhere; otherwise none. */
  warnings: z.array(warning),
});

/** A diagnosis without what only fills the context of a model: a tenth of the whole. */
export const briefDiagnosis = z.object({
  ...instructed,
  device: text,
  name: text,
  ...spoken,
  reviewed: z.boolean(),
  verdict,
  next: nextMove,
  alerts: z.array(raisedAlert),
  notices: z.array(notice),
  observed: z.array(observation),
  recognised: z.array(text),
  faults: z.array(z.object({ id: text, name: text, standing })),
  /** To ask in one question. */
  redFlags: z.array(z.object({ symptom: text, question: text })),
  question: z.exactOptional(question),
  /** The one to try now, or service. */
  remedy: z.exactOptional(rankedRemedy),
  others: z.array(mention),
  blocked: z.array(z.object({ id: text, title: text, risk, reasons: z.array(text) })),
});

/** A diagnosis, withheld already, for a model. */
export function briefOf(diagnosis: Diagnosis, instruction: string): Instructed {
  const { device, name, language, direction, reviewed, verdict: now, next, texts } = diagnosis;
  const { alerts, notices, observed, recognised, faults, questions, remedies, blocked } = diagnosis;
  const asked = next.kind === 'question' ? questions.find(({ id }) => id === next.id) : undefined;
  const shown = next.kind === 'service' ? serviceId : next.kind === 'remedy' ? next.id : undefined;
  const remedy = remedies.find(({ id }) => id === shown);
  const redFlags = next.kind === 'red-flags' ? next.ids : [];
  return {
    stop: now === 'stop',
    instruction,
    device,
    name,
    language,
    direction,
    reviewed,
    verdict: now,
    next,
    alerts,
    notices,
    observed,
    recognised: recognised.map((rule) => rule.name),
    faults: faults.map((fault) => ({ id: fault.id, name: fault.name, standing: fault.standing })),
    redFlags: redFlags.map((symptom) => ({ symptom, question: texts.questions[symptom] ?? symptom })),
    ...(asked && { question: asked }),
    ...(remedy && { remedy }),
    others: remedies.filter((one) => one !== remedy).map(mentionOf),
    blocked: blocked.map(({ id, title, risk: danger, reasons }) => ({
      id,
      title,
      risk: danger,
      reasons: reasons.map(({ text: why, until }) => (until === undefined ? why : `${why} ${until}`)),
    })),
  } satisfies Frozen<z.infer<typeof briefDiagnosis>>;
}

function mentionOf({ id, title, advice: given, risk: danger, avoidBecause, warnings }: RankedRemedy) {
  return {
    id,
    title,
    advice: given,
    risk: danger,
    signalWords: [...new Set(warnings.map((one) => one.signalWord))],
    avoidBecause,
    warnings: danger === 'high' ? warnings : [],
  };
}

/** The types of zod have no `readonly`, and those of the library do. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;
