import type { Readable, Writable } from 'node:stream';

/** Where a conversation reads keys, and where it is shown. */
export interface Screen {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
}

/** Where a command writes to, and how. */
export interface Terminal {
  /** Longest line, in characters. */
  readonly columns: number;
  readonly colour: boolean;
  /** How the user starts this program, so that printed commands can be copied. */
  readonly program: string;
  /** The user's locale, such as `ru_RU.UTF-8`. */
  readonly locale?: string;
  /** Missing if nobody can type. */
  readonly screen?: Screen;
  /** Whether progress may be shown on standard error. */
  readonly progress?: boolean;
  /** Calls a function once when the user presses Ctrl-C. Without it, Ctrl-C ends the program at once. */
  onInterrupt?(stop: () => void): void;
  out(text: string): void;
  /** Waits until standard output has room for more; false if nobody reads it any more. Without it, there is always room. */
  drained?(): Promise<boolean>;
  error(text: string): void;
}

interface Stream {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly destroyed?: boolean;
  readonly writableNeedDrain?: boolean;
  once?(event: 'drain' | 'close', listener: () => void): unknown;
  write(text: string): unknown;
}

interface ProcessLike {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin?: { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  once?(signal: 'SIGINT', listener: () => void): unknown;
}

const usual = 80;
// Wider lines are hard to read. Narrower ones leave no room beside the indents.
const [narrowest, widest] = [40, 100];

/** The terminal of a process. */
export function terminalOf(process: ProcessLike): Terminal {
  const { env, stdin, stdout, stderr } = process;
  // Questions must be visible even if the result goes into a file.
  const output = [stdout, stderr].find(({ isTTY }) => isTTY === true);
  const screen = stdin?.isTTY === true && output !== undefined ? { input: stdin, output } : undefined;
  return {
    columns: columnsOf(stdout),
    colour: wantsColour(env) ?? (stdout.isTTY === true && env['TERM'] !== 'dumb'),
    program: programOf(env['npm_lifecycle_event']),
    ...localeOf(env),
    ...(screen && { screen: screen as Screen }),
    progress: stderr.isTTY === true && env['TERM'] !== 'dumb',
    onInterrupt: (stop) => void process.once?.('SIGINT', stop),
    out: (text) => void stdout.write(text),
    drained: () => drained(stdout),
    error: (text) => void stderr.write(text),
  };
}

/** Waits until a stream has room; false if its reader is gone. */
async function drained(stream: Stream): Promise<boolean> {
  if (!stream.destroyed && stream.writableNeedDrain)
    await new Promise<void>((resolve) => {
      stream.once?.('drain', resolve);
      stream.once?.('close', resolve);
    });
  return !stream.destroyed;
}

/** The longest line for a stream. */
export function columnsOf({ columns }: { readonly columns?: number }): number {
  return Math.min(widest, Math.max(narrowest, columns || usual));
}

/** What the environment says about colour, as no-color.org and Node define it; undefined if it says nothing. */
function wantsColour({ FORCE_COLOR: force, NO_COLOR: no }: ProcessLike['env']): boolean | undefined {
  if (force) return force !== '0' && force !== 'false';
  return no ? false : undefined;
}

/** The locale of messages, in the order in which POSIX reads its variables. */
function localeOf(env: ProcessLike['env']): Pick<Terminal, 'locale'> {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return locale ? { locale } : {};
}

function programOf(startedBy: string | undefined): string {
  if (startedBy === 'start') return 'npm start --';
  return startedBy === 'npx' ? 'npx remedy-rules' : 'remedy-rules';
}
