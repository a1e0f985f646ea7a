import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../../src/study/random';
import { runCommand, summaryIn } from './measures';
import { drawTickets, writeTickets } from './tickets';

const lines = 4000;

/** Kills runs at random moments, resumes each, and compares the results with those of a run that nobody killed. */
export async function killedRuns(folder: string, kills: number): Promise<string> {
  const at = (name: string) => join(folder, name);
  await writeTickets(at('kills.jsonl'), lines, drawTickets(lines));
  const { seconds } = await runCommand([at('kills.jsonl'), '-o', at('whole.jsonl')]);
  const whole = readFileSync(at('whole.jsonl'), 'utf8');
  const counted = countsIn(at('whole.summary.json'));
  const random = randomNumbers(2026);
  let [killed, runs] = [0, 0];
  while (killed < kills) {
    for (const name of ['killed.jsonl', 'killed.summary.json', 'killed.summary.html'])
      rmSync(at(name), { force: true });
    runs += 1;
    let isDone = false;
    while (!isDone) {
      isDone = await runOrKill(
        [at('kills.jsonl'), '-o', at('killed.jsonl'), '--resume'],
        1000 * seconds * random(),
      );
      if (!isDone) killed += 1;
    }
    assert.equal(readFileSync(at('killed.jsonl'), 'utf8'), whole);
    assert.deepEqual(countsIn(at('killed.summary.json')), counted);
    assert.ok(existsSync(at('killed.summary.html')));
  }
  return `${killed} kills in ${runs} runs of ${lines} lines: no line lost, none twice, the same summary.`;
}

function countsIn(file: string) {
  const { tickets, verdicts, devices, errors, complete } = summaryIn(file);
  return { tickets, verdicts, devices, errors, complete };
}

/** Whether a run came to its end before it was killed. */
async function runOrKill(args: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['dist/cli.js', 'batch', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...end) => resolve(end)),
  );
  clearTimeout(timer);
  assert.ok(code === 0 || signal === 'SIGKILL', `ended with ${code ?? signal}`);
  return code === 0;
}
