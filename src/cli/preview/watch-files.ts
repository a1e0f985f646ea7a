import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at a file. Looking by name notices files that editors replace, on any file system. */
const interval = 200;

/** Milliseconds after a change, as editors save in several steps. */
const pause = 100;

/**
 * Runs at once, and again whenever files were saved, created or removed, until the signal aborts. Files may be added
 * between two runs.
 */
export async function watchFiles(
  files: () => readonly string[],
  run: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const watched = new Set<string>();
  let isSaved = true;
  let wake = () => {};
  const onSave = (now: Stats, before: Stats) => {
    // A file that does not exist is reported once, and later a change of its rights.
    if (now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino) return;
    isSaved = true;
    wake();
  };
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      for (const file of files()) {
        if (watched.has(file)) continue;
        watched.add(file);
        watchFile(file, { interval }, onSave);
      }
      if (isSaved) {
        isSaved = false;
        await run();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        await wait(pause);
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    for (const file of watched) unwatchFile(file, onSave);
  }
}
