import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Map<string, ChildProcess>();
let isStopping = false;

/** Starts a program. It is in a group of its own, so that Ctrl-C reaches only this process, which stops all in order. */
export function run(name: string, command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { stdio: 'inherit', detached: true });
  child.on('spawn', () => console.log(`${name} runs as process ${child.pid}`));
  child.on('exit', () => running.delete(name));
  running.set(name, child);
  return child;
}

/** Starts a program, and starts it again whenever it ends. */
export function keep(name: string, command: string, args: readonly string[]): ChildProcess {
  const child = run(name, command, args);
  child.on('exit', (code, signal) => {
    if (isStopping) return;
    console.error(`${name} ended with ${signal ?? code}, and is started again`);
    setTimeout(() => isStopping || keep(name, command, args), 1000);
  });
  return child;
}

/** Asks all programs to end, the given one last, because the others need it. */
export async function stopAll(last: string): Promise<void> {
  isStopping = true;
  await Promise.all([...running.keys()].filter((name) => name !== last).map(stop));
  await stop(last);
}

async function stop(name: string): Promise<void> {
  const child = running.get(name);
  if (child === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
