import { execFileSync } from 'node:child_process';

export interface Measured {
  readonly milliseconds: number;
  /** Median of what each run took against the yardstick's run beside it. */
  readonly ratio: number;
}

/** Runs each program in a process of its own, in turns, so that a busy machine slows all of them. */
export function measureStart<Name extends string>(
  programs: Readonly<Record<Name, string>>,
  yardstick: NoInfer<Name>,
  rounds: number,
): Map<Name, Measured> {
  const names = Object.keys(programs) as Name[];
  const taken = Array.from(
    { length: rounds },
    () => new Map(names.map((name) => [name, run(programs[name])])),
  );
  const of = (round: ReadonlyMap<Name, number>, name: Name) => round.get(name) as number;
  return new Map(
    names.map((name) => [
      name,
      {
        milliseconds: median(taken.map((round) => of(round, name))),
        ratio: median(taken.map((round) => of(round, name) / of(round, yardstick))),
      },
    ]),
  );
}

function run(program: string): number {
  const timed = `const start = performance.now(); ${program} console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', timed], { encoding: 'utf8' }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}
