import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/run';
import { repository } from '../../../support/markdown';

const example = join(repository, 'examples/custom-pack/coffee-machine');
const waiting = 'Waiting for the next save.';

let folder: string;
const at = (name: string) => join(folder, name);
const data = () => JSON.parse(readFileSync(join(example, 'pack.json'), 'utf8'));
const text = (value: unknown) => JSON.stringify(value, null, 2);

/** What is printed between two saves. */
class Watched {
  #out = '';
  #stop = () => {};
  readonly #ended: Promise<number>;

  constructor(...words: readonly string[]) {
    this.#ended = run(['preview', ...words, '--watch'], {
      columns: 100,
      colour: false,
      program: 'remedy-rules',
      out: (text) => {
        this.#out += text;
      },
      error: (text) => {
        this.#out += text;
      },
      onInterrupt: (stop) => {
        this.#stop = stop;
      },
    });
  }

  /** What the next run prints. */
  async next(): Promise<string> {
    await expect.poll(() => this.#out, { timeout: 8000, interval: 20 }).toContain(waiting);
    const printed = this.#out;
    this.#out = '';
    return printed;
  }

  async isQuietFor(milliseconds: number): Promise<boolean> {
    const before = this.#out;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return this.#out === before;
  }

  end(): Promise<number> {
    this.#stop();
    return this.#ended;
  }
}

let watched: Watched;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-watch-'));
  for (const name of ['pack.json', 'cases.json']) cpSync(join(example, name), at(name));
});
afterEach(async () => {
  await watched.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('preview --watch', () => {
  it('shows everything at first, waits quietly, and ends with 130', async () => {
    watched = new Watched(at('pack.json'));
    const first = await watched.next();
    expect(first).toContain('clean-pump: high risk, at the very end');
    expect(first).toContain('8 cases passed');
    expect(first).not.toContain('Since the run before');
    expect(await watched.isQuietFor(700)).toBe(true);
    expect(await watched.end()).toBe(130);
    writeFileSync(at('pack.json'), '{');
    expect(await watched.isQuietFor(600)).toBe(true);
  });

  it('says which risks, cases, issues and first advices moved', async () => {
    watched = new Watched(at('pack.json'));
    await watched.next();
    const changed = data();
    changed.faults['air-in-pump'].prior = 'rare';
    changed.remedies['draw-water'].hazards = [
      {
        harm: 'minor-injury',
        likelihood: 'possible',
        hazard: 'Steam comes out of the tap.',
        consequence: 'It can burn your skin.',
        avoidance: 'Keep your hands away from the tap.',
      },
    ];
    changed.sources.other = { title: 'Another page', grade: 'unverified' };
    writeFileSync(at('pack.json'), text(changed));
    const second = await watched.next();
    expect(second).toContain('remedy draw-water: no known risk, before service → high risk, after service');
    expect(second).toContain('case air after a refill: fails now');
    expect(second).toContain('new issue: unused-source sources.other');
    expect(second).toMatch(/first advice: draw-water → fill-tank with no-coffee\n/);
    expect(second).toMatch(/The first advice changed in \d+ of \d+ situations/);
    expect(second).not.toContain('fill-tank: no known risk');

    writeFileSync(at('pack.json'), text(data()));
    const third = await watched.next();
    expect(third).toContain('remedy draw-water: high risk, after service → no known risk, before service');
    expect(third).toContain('case air after a refill: passes now');
    expect(third).toContain('issue gone: unused-source sources.other');
    expect(third).toMatch(/first advice: fill-tank → draw-water with no-coffee\n/);
  });

  it('reports a half-written file, and what moved since the last whole one', async () => {
    watched = new Watched(at('pack.json'));
    await watched.next();
    const whole = readFileSync(at('pack.json'), 'utf8');
    writeFileSync(at('pack.json'), whole.slice(0, 500));
    expect(await watched.next()).toContain('is not valid JSON');
    const { 'clean-pump': _, ...remedies } = data().remedies;
    const changed = { ...data(), remedies };
    changed.faults['pump-worn'].remedies = undefined;
    writeFileSync(at('pack.json'), text(changed));
    const after = await watched.next();
    expect(after).toContain('remedy clean-pump: gone');
    expect(after).toContain('Invalid cases');
    expect(after).not.toContain('fails now');
  });

  it('notices a file that an editor replaces, removes or creates', async () => {
    watched = new Watched(at('pack.json'));
    await watched.next();
    writeFileSync(at('.pack.json.swp'), text({ ...data(), device: { name: 'Other' } }));
    expect(await watched.isQuietFor(600)).toBe(true);
    renameSync(at('.pack.json.swp'), at('pack.json'));
    expect(await watched.next()).toContain('no remedy, case, issue or first advice changed');
    rmSync(at('cases.json'));
    expect(await watched.next()).toContain('no cases found');
    writeFileSync(at('pack.cases.json'), text({ slow: { given: ['slow'], must: { first: ['service'] } } }));
    expect(await watched.next()).toContain('case slow: fails now');
    rmSync(at('pack.json'));
    expect(await watched.next()).toContain('file not found');
    writeFileSync(at('pack.json'), text(data()));
    expect(await watched.next()).toContain('1 of 1 case failed');
  });

  it('notices the base of an extension, and a base that the extension names later', async () => {
    const extension = { format: 1, extends: 'pack.json', device: { name: 'Machine 2' } };
    cpSync(at('pack.json'), at('other.json'));
    writeFileSync(at('two.json'), text(extension));
    watched = new Watched(at('two.json'));
    await watched.next();
    const { remedies, ...rest } = data();
    remedies['draw-water'].methods = ['updating'];
    writeFileSync(at('pack.json'), text({ remedies, ...rest }));
    expect(await watched.next()).toContain('remedy draw-water: no known risk, before service → low risk');
    writeFileSync(at('two.json'), text({ ...extension, extends: 'other.json' }));
    expect(await watched.next()).toContain('remedy draw-water: low risk, before service → no known risk');
    writeFileSync(at('other.json'), text({ remedies, ...rest }));
    expect(await watched.next()).toContain('remedy draw-water: no known risk, before service → low risk');
  });

  it('shows what moved in a built-in pack within two seconds', async () => {
    for (const name of ['family.json', 'band-2.json', 'band-2.cases.json'])
      cpSync(join(repository, 'rules/mi-band', name), at(name));
    watched = new Watched(at('band-2.json'));
    await watched.next();
    const family = JSON.parse(readFileSync(at('family.json'), 'utf8'));
    for (const fault of Object.values<{ prior: string }>(family.faults))
      fault.prior = fault.prior === 'common' ? 'rare' : 'common';
    const start = process.cpuUsage();
    writeFileSync(at('family.json'), text(family));
    expect(await watched.next()).toContain('first advice: ');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
