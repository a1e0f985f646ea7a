import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packs } from '../../../../src/index';
import { drawOpenings } from '../../../../src/study/situations';
import { repository } from '../../../support/markdown';

const cli = join(repository, 'dist/cli.js');
const kills = 5;

let folder: string;
const at = (name: string) => join(folder, name);
const args = (output: string) => [cli, 'batch', at('tickets.jsonl'), '-o', at(output), '--jobs', '2'];
const counted = (name: string) => {
  const { tickets, verdicts, devices, errors, complete } = JSON.parse(readFileSync(at(name), 'utf8'));
  return { tickets, verdicts, devices, errors, complete };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-kill-'));
  const drawn = drawOpenings(packs['mi-band-4'], 300, 16).map(({ observed }) => observed);
  const lines = Array.from({ length: 1200 }, (_, id) =>
    id % 50 === 49 ? 'no ticket' : JSON.stringify({ id, device: 'mi-band-4', observations: drawn[id % 300] }),
  );
  writeFileSync(at('tickets.jsonl'), lines.join('\n'));
  execFileSync(process.execPath, args('whole.jsonl'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Kills a run once its results have so many bytes; true if it came to its end before. */
function runUntil(bytes: number): Promise<boolean> {
  const child = spawn(process.execPath, [...args('killed.jsonl'), '--resume'], { stdio: 'ignore' });
  const timer = setInterval(() => {
    try {
      if (readFileSync(at('killed.jsonl')).length > bytes) child.kill('SIGKILL');
    } catch {
      // Not there yet.
    }
  }, 1);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearInterval(timer);
      resolve(code === 0);
    }),
  );
}

describe('the built command', () => {
  it('loses no line and doubles none when it is killed, and counts all in the end', async () => {
    const whole = readFileSync(at('whole.jsonl'), 'utf8');
    expect(
      whole
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
    for (let kill = 0; kill < kills; kill++)
      await runUntil(Math.floor((whole.length * (kill + 0.5)) / (kills + 1)));
    expect(readFileSync(at('killed.jsonl'), 'utf8')).not.toBe(whole);
    expect(await runUntil(Number.POSITIVE_INFINITY)).toBe(true);
    expect(readFileSync(at('killed.jsonl'), 'utf8')).toBe(whole);
    expect(counted('killed.summary.json')).toEqual(counted('whole.summary.json'));
  });

  it('gives the same with one worker, and through pipes', () => {
    const input = readFileSync(at('tickets.jsonl'));
    const { stdout, status, stderr } = spawnSync(process.execPath, [cli, 'batch', '-', '--jobs', '1'], {
      input,
      maxBuffer: 100_000_000,
    });
    expect(status).toBe(0);
    expect(stdout.toString()).toBe(readFileSync(at('whole.jsonl'), 'utf8'));
    expect(stderr.toString()).toMatch(/1,200 tickets in /);
  });

  it('stops when nobody reads its results', () => {
    const script = `("${process.execPath}" "${cli}" batch "${at('tickets.jsonl')}" 2>/dev/null; echo "$?" >&2) | head -n 1 >/dev/null`;
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stderr).toBe('0\n');
  });

  it('ends in order on Ctrl-C, and says how to go on', async () => {
    const child = spawn(process.execPath, args('stopped.jsonl'), { stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    child.stderr.on('data', (text) => {
      printed += text;
    });
    const timer = setInterval(() => {
      try {
        if (readFileSync(at('stopped.jsonl')).length < 100_000) return;
        // A second one would end it at once.
        clearInterval(timer);
        child.kill('SIGINT');
      } catch {
        // Not there yet.
      }
    }, 1);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(timer);
    expect(code).toBe(130);
    expect(printed).toContain('--resume');
    expect(counted('stopped.summary.json')).toMatchObject({ complete: false });
    execFileSync(process.execPath, [...args('stopped.jsonl'), '--resume']);
    expect(readFileSync(at('stopped.jsonl'), 'utf8')).toBe(readFileSync(at('whole.jsonl'), 'utf8'));
  });
});
