import type { Diagnosis, Minutes, Observation, Pack, RankedRemedy, TriedOutcome } from '../../index';
import { joiner } from './page';

const [hour, day] = [60, 24 * 60];

/** How long a remedy takes in total, as a person would say it. */
export function duration({ 'hands-on': busy, waiting }: Minutes): string {
  const [least, most] = [amount(busy[0] + waiting[0]), amount(busy[1] + waiting[1])];
  if (least.unit !== most.unit)
    return `${counted(least.count, least.unit)} to ${counted(most.count, most.unit)}`;
  return least.count === most.count
    ? `about ${counted(most.count, most.unit)}`
    : `${least.count} to ${counted(most.count, most.unit)}`;
}

interface Amount {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

function amount(minutes: number): Amount {
  if (minutes >= 1.5 * day) return { count: Math.round(minutes / day), unit: 'day' };
  if (minutes > 1.5 * hour) return { count: Math.round(minutes / hour), unit: 'hour' };
  // No estimate is exact to the minute.
  const precision = minutes > 10 ? 5 : 1;
  return { count: Math.max(1, Math.round(minutes / precision) * precision), unit: 'minute' };
}

/**
 * How risky a remedy is; "known", because the library knows only the hazards that a pack declares. Of a pack that nobody
 * reviewed, it is only what its author says.
 */
export function riskLabel(risk: RankedRemedy['risk'], { reviewed }: Pick<Diagnosis, 'reviewed'>): string {
  if (risk !== 'none') return `${risk}${joiner}risk`;
  return reviewed ? `no known${joiner}risk` : `no risk${joiner}declared`;
}

/** An answer as a person would say it. */
export function answerText(pack: Pack, { symptom: id, answer }: Observation): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const symptom = pack.symptoms[id];
  return typeof answer === 'number'
    ? `${answer}${joiner}${symptom?.unit ?? ''}`
    : (symptom?.options?.[answer] ?? answer);
}

/** The outcome of a remedy in words. */
export const outcomeWords: Readonly<Record<TriedOutcome, string>> = {
  helped: 'it helped',
  'no-change': 'nothing changed',
  worse: 'it got worse',
  'helped-then-returned': 'it helped, but the problem came back',
};

/** Minutes, rounded, for tables and lists. */
export function minutesText(minutes: number): string {
  const whole = minutes >= 10 ? Math.round(minutes) : Math.round(minutes * 10) / 10;
  return `${whole.toLocaleString('en-GB')} min`;
}

/** A count with its noun, as in "1 situation" and "2 situations". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
