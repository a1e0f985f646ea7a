import { InvalidArgumentError } from 'commander';

/** Reads a flag that takes a whole number above 0. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It takes a whole number above 0.');
}

/** Reads a flag that takes minutes. */
export function minutesFlag(text: string): number {
  const minutes = Number(text);
  if (text.trim() !== '' && minutes > 0 && Number.isFinite(minutes)) return minutes;
  throw new InvalidArgumentError('It takes a number of minutes above 0.');
}

/** A number of minutes for a table. */
export function minutesText(minutes: number): string {
  const whole = minutes >= 10 ? Math.round(minutes) : Math.round(minutes * 10) / 10;
  return `${whole.toLocaleString('en-GB')} min`;
}

/** A count with its noun, as in "1 situation" and "2 situations". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
