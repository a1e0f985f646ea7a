import { describe, expect, it } from 'vitest';
import { terminalOf } from '../../src/cli/terminal';

describe('terminalOf', () => {
  const terminal = (env: Record<string, string>, stdout: { columns?: number; isTTY?: boolean }) => {
    const stream = { write: () => true };
    const { columns, colour, program } = terminalOf({
      env,
      stdout: { ...stream, ...stdout },
      stderr: stream,
    });
    return { columns, colour, program };
  };

  it.each([
    [{}, { isTTY: true }, true],
    [{}, {}, false],
    [{ TERM: 'dumb' }, { isTTY: true }, false],
    [{ NO_COLOR: '1' }, { isTTY: true }, false],
    [{ NO_COLOR: '' }, { isTTY: true }, true],
    [{ FORCE_COLOR: '1' }, {}, true],
    [{ FORCE_COLOR: '0' }, { isTTY: true }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, {}, true],
  ])('%j, %j: colour %s', (env, stdout, colour) => {
    expect(terminal(env as Record<string, string>, stdout).colour).toBe(colour);
  });

  it.each([
    [undefined, 80],
    [0, 80],
    [60, 60],
    [10, 40],
    [220, 100],
  ])('%s columns are used as %i', (columns, used) => {
    expect(terminal({}, columns === undefined ? {} : { columns }).columns).toBe(used);
  });

  it.each([
    ['start', 'npm start --'],
    ['npx', 'npx remedy-rules'],
    ['test', 'remedy-rules'],
  ])('started by npm as %s, commands begin with %s', (startedBy, program) => {
    expect(terminal({ npm_lifecycle_event: startedBy }, {}).program).toBe(program);
  });
});
