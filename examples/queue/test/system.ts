import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { linesOf } from '../src/made-up.js';
import type { Ticket } from '../src/tickets.js';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What `npm start` starts, in a folder of its own. */
export class System {
  readonly folder = mkdtempSync(join(tmpdir(), 'queue-'));
  readonly #file = join(this.folder, 'tickets.jsonl');
  /** Process by name, as the program prints them. */
  readonly #processes = new Map<string, number>();
  readonly #start: ChildProcess;
  /** Rejects when the programs stop by themselves, for example because Redis is missing. */
  readonly failure: Promise<never>;

  constructor(tickets: readonly Ticket[], workers: number) {
    writeFileSync(this.#file, [...linesOf(tickets)].join(''));
    copyFileSync(fileOf('../../redis.conf'), join(this.folder, 'redis.conf'));
    const env = { ...process.env, REDIS_URL: undefined, PORT: '0', WORKERS: String(workers) };
    this.#start = spawn(process.execPath, [fileOf('../src/start.js'), this.#file], {
      cwd: this.folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.failure = once(this.#start, 'exit').then(([code]) => {
      throw new Error(
        `The programs stopped by themselves: ${code === null ? 'a signal' : `exit code ${code}`}`,
      );
    });
    this.failure.catch(() => {});
    createInterface(this.#start.stdout as NodeJS.ReadableStream).on('line', (line) => {
      const [, name, process] = /^(.+) runs as process (\d+)$/.exec(line) ?? [];
      if (name === undefined) console.log(line);
      else this.#processes.set(name, Number(process));
    });
  }

  get socket(): string {
    return join(this.folder, 'data/redis.sock');
  }

  /** Kills a program without a warning; whether there was one. */
  kill(name: string): boolean {
    const id = this.#processes.get(name);
    this.#processes.delete(name);
    if (id === undefined) return false;
    try {
      return process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
      return false;
    }
  }

  /** Sends all tickets again; how that ended. */
  async loadAgain(): Promise<number> {
    const load = spawn(process.execPath, [fileOf('../src/load.js'), this.#file], {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(load, 'exit');
    return code;
  }

  /** Stops everything as an operator would; how that ended. */
  async stop(): Promise<number> {
    this.#start.kill('SIGTERM');
    const [code] = await once(this.#start, 'exit');
    this.#processes.clear();
    return code;
  }

  /** Leaves nothing behind, whatever happened. */
  remove(): void {
    this.#start.kill('SIGKILL');
    for (const name of [...this.#processes.keys()]) this.kill(name);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
