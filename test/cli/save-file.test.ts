import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { save } from '../../src/cli/save-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remedy-rules-save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('save', () => {
  it('writes a file that only its owner can read, and leaves no draft', () => {
    writeFileSync(at('a.json'), 'before');
    chmodSync(at('a.json'), 0o644);
    save(at('a.json'), 'after');
    expect(readFileSync(at('a.json'), 'utf8')).toBe('after');
    if (process.platform !== 'win32') expect(statSync(at('a.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('never writes through a link at a name that can be guessed', () => {
    writeFileSync(at('victim'), 'untouched');
    symlinkSync(at('victim'), at(`a.json.${process.pid}.tmp`));
    save(at('a.json'), 'text');
    expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
    expect(readFileSync(at('a.json'), 'utf8')).toBe('text');
  });

  it.each(['victim', 'nothing'])(
    'refuses a symbolic link to %s, and neither follows nor replaces it',
    (name) => {
      writeFileSync(at('victim'), 'untouched');
      symlinkSync(at(name), at('link.json'));
      expect(() => save(at('link.json'), 'text')).toThrow('it is a symbolic link');
      expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
      expect(existsSync(at('nothing'))).toBe(false);
      expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    },
  );

  it('says what failed without the name of the draft, and removes it', () => {
    mkdirSync(at('a.json'));
    expect(() => save(at('a.json'), 'text')).toThrow(/^cannot write ".*a\.json": [^']*$/);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
