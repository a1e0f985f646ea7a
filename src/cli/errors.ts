import { visible } from '../render/index';

/** Ends a command with an exit code, and lines to print unless the command has already printed what is wrong. */
export class CommandEnd extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, ...lines: readonly string[]) {
    super(lines.map(visible).join('\n'));
    this.exitCode = exitCode;
  }
}

/** The command did its work and printed the problems that it found. */
export class ProblemsFoundError extends CommandEnd {
  constructor() {
    super(1);
  }
}

/** Something typed, or a file, is invalid. The errors of the library say the rest. */
export class BadInputError extends CommandEnd {
  constructor(...lines: readonly [string, ...string[]]) {
    super(2, ...lines);
  }
}

/** The user pressed Ctrl-C; the message may say how to continue. */
export class InterruptedError extends CommandEnd {
  constructor(...lines: readonly string[]) {
    super(130, ...lines);
  }
}
