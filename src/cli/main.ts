import { run } from './run';
import { terminalOf } from './terminal';

// A reader may stop early, as head does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), terminalOf(process));
