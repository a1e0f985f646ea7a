import type { Terminal } from '../terminal';

/** Shorter work shows no progress, in milliseconds. */
const patience = 1000;

type OnProgress = (done: number, total: number) => Promise<void>;

/** Runs work that may take long. Shows progress on a terminal after a second. */
export async function withProgress<Result>(
  { progress }: Terminal,
  what: string,
  work: (onProgress?: OnProgress) => Promise<Result>,
): Promise<Result> {
  if (!progress) return work();
  const { default: createSpinner } = await import('yocto-spinner');
  const spinner = createSpinner();
  const started = Date.now();
  try {
    return await work(async (done, total) => {
      if (Date.now() - started < patience) return;
      spinner.text = `${what}: ${done} of ${total}`;
      if (!spinner.isSpinning) spinner.start();
      // Lets the spinner turn and Ctrl-C work.
      await new Promise((resolve) => setImmediate(resolve));
    });
  } finally {
    spinner.stop();
  }
}
