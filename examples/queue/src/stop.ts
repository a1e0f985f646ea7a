const longestStop = 10_000;

/** On SIGTERM or SIGINT: finishes what has been started, takes nothing new, and ends. */
export function onStop(close: () => Promise<unknown>): void {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      setTimeout(() => process.exit(1), longestStop).unref();
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}
