import type { Diagnosis } from '../diagnose/diagnosis';
import type { Minutes } from '../format/format';
import { render as english } from '../languages/en/render';
import type { Language } from '../languages/language';
import type { Amount, RenderSentences } from '../languages/subjects/render';
import type { Risk } from '../safety/risk';

/** Which language to say it in. */
interface Spoken {
  /** Default English. */
  readonly language?: Language;
}

const [hour, day] = [60, 24 * 60];

/**
 * How long a remedy takes in total, as a person would say it.
 *
 * @example
 * duration({ 'hands-on': [2, 4], waiting: [15, 30] }); // "15 to 35 minutes"
 */
export function duration(minutes: Minutes, { language }: Spoken = {}): string {
  return durationIn(language?.render ?? english, minutes);
}

/** {@link duration} in the words of a language. */
export function durationIn(words: RenderSentences, { 'hands-on': busy, waiting }: Minutes): string {
  return words.duration(amount(busy[0] + waiting[0]), amount(busy[1] + waiting[1]));
}

function amount(minutes: number): Amount {
  if (minutes >= 1.5 * day) return { count: Math.round(minutes / day), unit: 'day' };
  if (minutes > 1.5 * hour) return { count: Math.round(minutes / hour), unit: 'hour' };
  // No estimate is exact to the minute.
  const precision = minutes > 10 ? 5 : 1;
  return { count: Math.max(1, Math.round(minutes / precision) * precision), unit: 'minute' };
}

/**
 * The risk of a remedy in words. The lowest is "no known risk", because the library knows only the hazards that a pack
 * declares. Of a pack that nobody reviewed, it is "no risk declared".
 */
export function riskLabel(risk: Risk, { reviewed, language }: Pick<Diagnosis, 'reviewed'> & Spoken): string {
  return riskIn(language?.render ?? english, risk, reviewed);
}

/** {@link riskLabel} in the words of a language. */
export function riskIn({ risks, noRiskDeclared }: RenderSentences, risk: Risk, reviewed: boolean): string {
  return risk === 'none' && !reviewed ? noRiskDeclared : risks[risk];
}
