import { counted } from '../show/words';
import type { Terminal } from '../terminal';

/** How far a run is. */
export interface Position {
  readonly lines: number;
  readonly bytes: number;
}

/** Says how far a run is, how fast it is, and how long it will take. */
export interface Progress {
  show(position: Position): void;
  stop(): void;
}

/** Milliseconds between two lines, where nothing can be drawn. A short run has none. */
const betweenLines = 10_000;
const barWidth = 20;

/**
 * Progress from one position to the end of the input: a bar on a terminal, and otherwise a line now and then.
 *
 * @param total bytes of the input, if they are known.
 */
export async function createProgress(
  terminal: Terminal,
  from: Position,
  total: number | undefined,
): Promise<Progress> {
  const started = Date.now();
  const text = (position: Position) => progressText(from, position, total, (Date.now() - started) / 1000);
  if (terminal.progress) {
    const { default: createSpinner } = await import('yocto-spinner');
    // Ctrl-C ends the run in order, and not the program at once.
    const spinner = createSpinner({ handleSignals: false }).start();
    return {
      show: (position) => {
        spinner.text = text(position);
      },
      stop: () => void spinner.stop(),
    };
  }
  let last = started;
  return {
    show(position) {
      if (Date.now() - last < betweenLines) return;
      last = Date.now();
      terminal.error(`${text(position)}\n`);
    },
    stop: () => {},
  };
}

/** Such as "████░░░░ 45 %  45,000 lines  3,100 a second  0:18 left". */
export function progressText(
  from: Position,
  { lines, bytes }: Position,
  total: number | undefined,
  seconds: number,
): string {
  const rate = Math.round((lines - from.lines) / Math.max(seconds, 0.001));
  const parts = [counted(lines, 'line'), `${rate.toLocaleString('en-GB')} a second`];
  if (total === undefined || total === 0) return parts.join('  ');
  const share = Math.min(1, bytes / total);
  const filled = Math.round(share * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const done = bytes - from.bytes;
  const left = done > 0 ? [`${clock(((total - bytes) / done) * seconds)} left`] : [];
  return [`${bar} ${Math.floor(share * 100)} %`, ...parts, ...left].join('  ');
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
