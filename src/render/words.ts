import type { Outcome } from '../conversation/conversation';
import type { Advice, Diagnosis } from '../diagnose/diagnosis';
import type { Minutes } from '../format/format';
import type { Risk } from '../safety/risk';

/** Joins words that belong on one line. */
const joiner = '\u00a0';

const [hour, day] = [60, 24 * 60];

/**
 * How long a remedy takes in total, as a person would say it.
 *
 * @example
 * duration({ 'hands-on': [2, 4], waiting: [15, 30] }); // "15 to 35 minutes"
 */
export function duration({ 'hands-on': busy, waiting }: Minutes): string {
  const [least, most] = [amount(busy[0] + waiting[0]), amount(busy[1] + waiting[1])];
  if (least.unit !== most.unit) return `${spoken(least)} to ${spoken(most)}`;
  return least.count === most.count ? `about ${spoken(most)}` : `${least.count} to ${spoken(most)}`;
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

function spoken({ count, unit }: Amount): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The risk of a remedy in words. The lowest is "no known risk", because the library knows only the hazards that a pack
 * declares. Of a pack that nobody reviewed, it is "no risk declared".
 */
export function riskLabel(risk: Risk, { reviewed }: Pick<Diagnosis, 'reviewed'>): string {
  if (risk !== 'none') return `${risk}${joiner}risk`;
  return reviewed ? `no known${joiner}risk` : `no risk${joiner}declared`;
}

/** The outcome of a remedy in words. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  helped: 'it helped',
  'no-change': 'nothing changed',
  worse: 'it got worse',
  'helped-then-returned': 'it helped, but the problem came back',
  skipped: 'not tried',
};

/** The advice about a remedy in words, such as a heading over remedies. */
export const adviceWords: Readonly<Record<Advice, string>> = {
  try: 'Try',
  professional: 'Go to service',
  unlikely: 'Less likely to help',
  'last-resort': 'Only if you cannot go to service',
  avoid: 'Do not do this',
};
