import type { Terminal } from '../terminal';

/** Work that takes less is not worth a sign of life, in milliseconds. */
const patience = 1000;

type OnProgress = (done: number, total: number) => Promise<void>;

/** Runs work that may take long, with a sign of life on a terminal once it has taken a second. */
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
      // Lets the sign move, and Ctrl-C be heard.
      await new Promise((resolve) => setImmediate(resolve));
    });
  } finally {
    spinner.stop();
  }
}
