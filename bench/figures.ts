/** The value below which a part of the values lies: 0.5 is the median, 1 the largest. */
export function at(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values that are not so count as none. */
export function share(values: readonly boolean[]): number {
  return mean(values.map(Number));
}

export function percent(value: number, digits = 2): string {
  return `${(100 * value).toFixed(digits)} %`;
}

/** What a piece of work gives, and the seconds of processor time that it took. */
export function seconds<Value>(work: () => Value): [Value, number] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [value, (user + system) / 1e6];
}

/** Prints a Markdown table: names to the left, figures to the right. */
export function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows];
  console.log(`\n${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}
