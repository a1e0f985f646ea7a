import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviserOf, simulatedOutcomes } from '../../../../scripts/simulated-outcomes';
import { calibrate } from '../../../../src/calibrate/calibrate';
import type { Pack } from '../../../../src/format/pack';
import { extendPack, parsePack } from '../../../../src/pack';
import { repository } from '../../../support/markdown';
import { typeWords } from '../../../support/type';

const example = join(repository, 'examples/custom-pack/coffee-machine/pack.json');
const data = JSON.parse(readFileSync(example, 'utf8'));
const pack = parsePack(data) as Pack;
const outcomes = simulatedOutcomes(pack, adviserOf(pack), 200, 1);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-calibrate-'));
  file = write('outcomes.jsonl', `${outcomes.map((one) => JSON.stringify(one)).join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};

describe('calibrate', () => {
  it('prints what was counted and its effect, and writes nothing unless asked to', async () => {
    const { code, out } = await typeWords(['calibrate', example, file, '--count', '20']);
    expect(code).toBe(0);
    expect(out).toMatch(/^200 outcomes counted\. \d+ of \d+ estimates could be counted\.$/m);
    expect(out).toContain('Effect on the advice');
    expect(out).toContain('Nothing was written.');
    expect(existsSync(at('new.json'))).toBe(false);
  });

  it('writes the pack with --output: the same but for the counts', async () => {
    const { code } = await typeWords([
      'calibrate',
      example,
      file,
      '--count',
      '20',
      '--output',
      at('new.json'),
    ]);
    expect(code).toBe(0);
    const written = JSON.parse(readFileSync(at('new.json'), 'utf8'));
    const { faults: _faults, ...rest } = written;
    const { faults: _before, ...before } = data;
    expect(rest).toEqual(before);
    const { pack: calibrated } = calibrate(pack, outcomes);
    expect((parsePack(written) as Pack).faults).toEqual(calibrated.faults);
  });

  it('writes the counts of a base under the overrides of its extension', async () => {
    write('base.json', JSON.stringify(data));
    const extension = { format: 1, extends: 'base.json', device: { name: 'Another machine' } };
    write('extension.json', JSON.stringify(extension));
    const words = ['calibrate', at('extension.json'), file, '--count', '20', '--output', at('more.json')];
    expect((await typeWords(words)).code).toBe(0);
    const written = JSON.parse(readFileSync(at('more.json'), 'utf8'));
    expect(Object.keys(written).sort()).toEqual(['device', 'extends', 'format', 'overrides']);
    const extended = extendPack(parsePack(data) as Pack, extension as never) as unknown as Pack;
    const { pack: calibrated } = calibrate(extended, outcomes);
    expect((extendPack(parsePack(data) as Pack, written) as unknown as Pack).faults).toEqual(
      calibrated.faults,
    );
  });

  it('prints JSON for programs', async () => {
    const { out } = await typeWords(['calibrate', example, file, '--count', '20', '--json']);
    const { outcomes: counted, estimates, impact } = JSON.parse(out);
    expect(counted).toBe(200);
    expect(estimates.length).toBeGreaterThan(10);
    expect(impact.situations).toBeGreaterThan(0);
  });

  it('names every line that is no JSON, and every outcome that does not fit, at once', async () => {
    const unfit = { ...outcomes[0], volunteered: { slw: true }, ending: 'won' };
    const lines = ['{ no', '', JSON.stringify(outcomes[0]), JSON.stringify(unfit), '[]', 'x'];
    const { code, err } = await typeWords(['calibrate', example, write('broken.jsonl', lines.join('\n'))]);
    expect(code).toBe(2);
    const message = err.replace(/\s+/g, ' ');
    expect(message).toMatch(/broken\.jsonl:1: not valid JSON: /);
    expect(message).toMatch(/broken\.jsonl:4: volunteered\.slw: .* did you mean "slow"\?/);
    expect(message).toMatch(/broken\.jsonl:4: ending: must be one of solved, /);
    expect(message).toMatch(/broken\.jsonl:5: must be an object /);
    expect(message).toMatch(/broken\.jsonl:6: not valid JSON: /);
    expect(message).not.toMatch(/broken\.jsonl:[23]/);
  });

  it('refuses a file that is missing or empty', async () => {
    const missing = await typeWords(['calibrate', example, at('nowhere.jsonl')]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('file not found: ');
    const empty = await typeWords(['calibrate', example, write('empty.jsonl', '\n\n')]);
    expect(empty.code).toBe(2);
    expect(empty.err.replace(/\s+/g, ' ')).toContain('empty.jsonl is empty');
  });
});
