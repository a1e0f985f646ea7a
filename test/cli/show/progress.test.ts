import { describe, expect, it } from 'vitest';
import { withProgress } from '../../../src/cli/show/progress';
import { terminalOf } from '../../../src/cli/terminal';

const terminal = { columns: 80, colour: false, program: 'remedy-rules', out: () => {}, error: () => {} };

describe('progress', () => {
  it('is shown only if standard error is a terminal that can draw', () => {
    const stream = (isTTY: boolean) => ({ isTTY, write: () => true });
    const progress = (isTTY: boolean, TERM = 'xterm') =>
      terminalOf({ env: { TERM }, stdout: stream(false), stderr: stream(isTTY) }).progress;
    expect([progress(true), progress(false), progress(true, 'dumb')]).toEqual([true, false, false]);
  });

  it('leaves the result and the error of the work as they are', async () => {
    for (const progress of [true, false]) {
      expect(await withProgress({ ...terminal, progress }, 'Done', async () => 42)).toBe(42);
      const failing = withProgress({ ...terminal, progress }, 'Done', async () => {
        throw new Error('ours');
      });
      await expect(failing).rejects.toThrow('ours');
    }
  });

  it('costs nothing if nobody sees it', async () => {
    const asked: boolean[] = [];
    const work = async (onProgress?: unknown) => void asked.push(onProgress !== undefined);
    await withProgress({ ...terminal, progress: false }, 'Done', work);
    await withProgress({ ...terminal, progress: true }, 'Done', work);
    expect(asked).toEqual([false, true]);
  });
});
