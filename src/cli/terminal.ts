/** Where the command line writes to, and what is known about it. */
export interface Terminal {
  /** Longest line, in characters. */
  readonly columns: number;
  readonly colour: boolean;
  /** How its owner starts this program, so that printed commands can be copied. */
  readonly program: string;
  /** Whether a sign of life may be drawn on the stream of errors. */
  readonly progress?: boolean;
  out(text: string): void;
  error(text: string): void;
}

interface Stream {
  readonly columns?: number;
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

const usual = 80;
// Wider lines are hard to read, narrower ones leave no room beside the indents.
const [narrowest, widest] = [40, 100];

/** The terminal of a process. */
export function terminalOf({ env, stdout, stderr }: Surroundings): Terminal {
  return {
    columns: Math.min(widest, Math.max(narrowest, stdout.columns || usual)),
    colour: wantsColour(env) ?? (stdout.isTTY === true && env['TERM'] !== 'dumb'),
    program: programOf(env['npm_lifecycle_event']),
    progress: stderr.isTTY === true && env['TERM'] !== 'dumb',
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
  };
}

/** What the environment says about colour, as no-color.org and Node have it; undefined where it says nothing. */
function wantsColour({ FORCE_COLOR: force, NO_COLOR: no }: Surroundings['env']): boolean | undefined {
  if (force) return force !== '0' && force !== 'false';
  return no ? false : undefined;
}

function programOf(startedBy: string | undefined): string {
  if (startedBy === 'start') return 'npm start --';
  return startedBy === 'npx' ? 'npx remedy-rules' : 'remedy-rules';
}
