import type { Diagnosis, Minutes, Observation, Pack, RankedRemedy, TriedOutcome } from '../index';
import { joiner } from './page';

const [hour, day] = [60, 24 * 60];

/** How long a remedy takes in all, as a person would say it. */
export function duration({ 'hands-on': busy, waiting }: Minutes): string {
  const [least, most] = [amount(busy[0] + waiting[0]), amount(busy[1] + waiting[1])];
  if (least.unit !== most.unit) return `${counted(least)} to ${counted(most)}`;
  return least.count === most.count ? `about ${counted(most)}` : `${least.count} to ${counted(most)}`;
}

interface Amount {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

function amount(minutes: number): Amount {
  if (minutes >= 1.5 * day) return { count: Math.round(minutes / day), unit: 'day' };
  if (minutes > 1.5 * hour) return { count: Math.round(minutes / hour), unit: 'hour' };
  // Nobody's estimate is good to the minute.
  const step = minutes > 10 ? 5 : 1;
  return { count: Math.max(1, Math.round(minutes / step) * step), unit: 'minute' };
}

function counted({ count, unit }: Amount): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** How risky a remedy is; "known", because the library can only speak of hazards that a pack declares. */
export function riskLabel(risk: RankedRemedy['risk']): string {
  return risk === 'none' ? `no known${joiner}risk` : `${risk}${joiner}risk`;
}

/** An owner's answer in the words of the question. */
export function answerText(pack: Pack, { symptom: id, answer }: Observation): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const symptom = pack.symptoms[id];
  return typeof answer === 'number'
    ? `${answer}${joiner}${symptom?.unit ?? ''}`
    : (symptom?.options?.[answer] ?? answer);
}

/** The command that asks for a diagnosis, or for a conversation that goes on from there. */
export function diagnoseCommand(
  program: string,
  { device, observed, tried }: Pick<Diagnosis, 'device' | 'observed' | 'tried'>,
  command: 'diagnose' | 'ask' = 'diagnose',
): string {
  const answers = observed.map(({ symptom, answer }) => {
    if (answer === true) return symptom;
    return `--answer ${symptom}=${answer === false ? 'no' : answer}`;
  });
  // Names go before options, as they are read that way in the help.
  answers.sort((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')));
  return [program, command, device, ...answers, ...triedFlags(tried)].join(' ');
}

function triedFlags(tried: Diagnosis['tried']): string[] {
  return Object.entries(tried).map(
    ([id, outcome]) => `--tried ${id}${outcome === 'no-change' ? '' : `=${outcome}`}`,
  );
}

/** What came of a remedy, in words. */
export const outcomeWords: Readonly<Record<TriedOutcome, string>> = {
  'no-change': 'it changed nothing',
  worse: 'it made things worse',
  'helped-then-returned': 'it helped, but the trouble came back',
};
