import type { Terminal } from './terminal';

/** Prints a result for other programs to read. */
export function printJson({ out }: Terminal, value: unknown): void {
  out(`${JSON.stringify(value, null, 2)}\n`);
}

/** The flag that asks for it. */
export const jsonFlag = ['--json', 'print the result as JSON'] as const;
