/** Minutes, rounded, for tables and lists. */
export function minutesText(minutes: number): string {
  const whole = minutes >= 10 ? Math.round(minutes) : Math.round(minutes * 10) / 10;
  return `${whole.toLocaleString('en-GB')} min`;
}

/** A count with its noun, as in "1 situation" and "2 situations". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
