import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BatchSummary, diagnoseTicket, type Ticket } from '../../src/batch/index';
import { answerChunk } from '../../src/cli/batch/answer';
import { toolsFor } from '../../src/cli/batch/work';
import { packs } from '../../src/index';
import type { Observed } from '../../src/study/situations';
import { at } from '../figures';
import { processorTime } from '../speed/measure';
import { rawEngine } from '../whole/raw-engine';

/** Tickets a second of processor time, by what answers them; in turns, so that whatever slows the machine slows all. */
export async function ratesOf(tickets: readonly Ticket[], rounds: number): Promise<Map<string, number>> {
  const tools = await toolsFor({ plan: 'list', full: false, language: 'en', packs: {} });
  const engines = new Map(Object.entries(packs).map(([device, pack]) => [device, rawEngine(pack)]));
  const bytes = new TextEncoder().encode(tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join(''));
  const ways = new Map<string, () => unknown>([
    [
      'one run of json-rules-engine',
      async () => {
        for (const { device, observations } of tickets)
          await engines.get(device)?.run(observations as Observed);
      },
    ],
    ['`diagnoseTicket`', () => tickets.map((ticket) => diagnoseTicket(packs, ticket))],
    [
      '`diagnoseTicket`, `full: true`',
      () => tickets.map((ticket) => diagnoseTicket(packs, ticket, { full: true })),
    ],
    ['`batch`, from line to line', () => answerChunk(tools, { bytes, firstLine: 1 })],
  ]);
  const times = new Map<string, number[]>();
  // The first round does not count, so that the engine has compiled what it will.
  for (let round = -1; round < rounds; round++) {
    for (const [name, way] of ways) {
      const start = processorTime();
      await way();
      const took = processorTime() - start;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return new Map(Array.from(times, ([name, taken]) => [name, (1000 * tickets.length) / at(taken, 0.5)]));
}

/** What a run of the built command took. */
export interface Ran {
  readonly seconds: number;
  /** Most memory that it had at one time, of all its threads, in MiB. */
  readonly peak: number;
}

/** Runs the built command on a file. */
export async function runCommand(args: readonly string[]): Promise<Ran> {
  const started = Date.now();
  const child = spawn(process.execPath, ['dist/cli.js', 'batch', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      // The system keeps the highest value itself.
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has just ended.
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: (Date.now() - started) / 1000, peak };
}

/** The summary that a run saved. */
export function summaryIn(file: string): BatchSummary & { readonly complete: boolean } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
