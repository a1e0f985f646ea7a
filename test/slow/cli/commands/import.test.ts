import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/commands';
import { typeWords } from '../../../support/type';

const type = (line: string) => typeWords(wordsOf(line));
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const back = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-import-'));
  process.chdir(folder);
  writeFileSync('lamp.mmd', 'flowchart TD\nA{On?} -->|yes| B[Restart it]\nA -->|no| C[Charge the battery]\n');
  writeFileSync('lamp.csv', '\ufeffquestion;yes;no\r\nOn?;"Restart it; ""softly""";Plug it in\r\n');
  writeFileSync('lines.csv', 'question,yes,no\n\nOn?,"Unplug it.\nPlug it in.",Warm?\nWarm?,Wait,Cold?\n');
});
afterAll(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true, force: true });
});

describe('import', () => {
  it('writes a pack that passes its own cases, and says what to check first', async () => {
    const { code, out, err } = await type('import lamp.mmd -o lamp --name "Night lamp"');
    expect([code, err]).toEqual([0, '']);
    expect(unwrapped(out)).toContain('line 3 declared-method "charge-the-battery"');
    expect(JSON.parse(readFileSync('lamp/pack.json', 'utf8')).device).toEqual({ name: 'Night lamp' });
    expect((await type('lint lamp/pack.json')).code).toBe(0);
    expect((await type('test lamp/pack.json')).out).toContain('2 cases passed');
  });

  it('writes nothing without a folder', async () => {
    const { code, out } = await type('import lamp.csv');
    expect(code).toBe(0);
    expect(out).toContain('Nothing was written');
    const { out: json } = await type('import lamp.csv --json');
    const { pack, files } = JSON.parse(json);
    expect([pack.remedies['restart-it'].steps, files]).toEqual([['Restart it', '"softly"'], []]);
  });

  it('reads a table as Excel writes it', async () => {
    writeFileSync(
      'excel.csv',
      '\ufeffsep=|\r\nNo.|Question|If yes|If no|Notes\r\n1|"On, really?"|Restart it|Plug it in|ask Jo\r\n',
    );
    const { pack } = JSON.parse((await type('import excel.csv --json')).out);
    expect(pack.symptoms).toEqual({ 'on-really': { question: 'On, really?' } });
    expect(Object.keys(pack.remedies)).toEqual(['restart-it', 'plug-it-in']);
  });

  it.each([
    ['import gone.mmd', 'file not found: gone.mmd'],
    ['import lamp.txt', 'must be a Mermaid flowchart'],
    ['import latin.csv', 'is not UTF-8'],
    ['import quote.csv', 'cannot read quote.csv'],
    ['import lines.csv -o lines', 'line 5: no row has the id or question "Cold?"'],
    ['import lamp.mmd -o lamp.mmd', 'cannot write to lamp.mmd'],
    ['import lamp.mmd -o taken', 'nothing was written, because these files exist'],
  ])('%s: exit code 2, a message, nothing written', async (line, message) => {
    writeFileSync('lamp.txt', 'flowchart TD');
    writeFileSync('latin.csv', Buffer.from([0x71, 0xe4, 0x0a]));
    writeFileSync('quote.csv', 'question,yes,no\n"On?,Wait,Stay\n');
    mkdirSync('taken', { recursive: true });
    writeFileSync('taken/cases.json', '{}');
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, '']);
    expect(unwrapped(err)).toContain(message);
    expect([existsSync('lines'), existsSync('taken/pack.json')]).toEqual([false, false]);
  });
});
