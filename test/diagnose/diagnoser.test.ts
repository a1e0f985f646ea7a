import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/format/pack';
import { createDiagnoser, createSyncDiagnoser } from '../../src/index';
import { parsePack } from '../../src/pack/parse';
import { smallPack } from '../support/small-pack';

const lamp = parsePack(smallPack) as Pack;

describe('a diagnoser', () => {
  it('without promises has no diagnose, and else all that the other has', () => {
    const { diagnose, ...rest } = createDiagnoser({ lamp });
    const sync = createSyncDiagnoser({ lamp });
    expect(Object.hasOwn(sync, 'diagnose')).toBe(false);
    expect(Object.keys(sync).sort()).toEqual(Object.keys(rest).sort());
    expect(diagnose).toBeTypeOf('function');
    expect(sync.packs).toEqual({ lamp });
    expect(sync.diagnoseSync('lamp', ['dark'])).toEqual(rest.diagnoseSync('lamp', ['dark']));
    expect(sync.explain('lamp', ['dark'])).toEqual(rest.explain('lamp', ['dark']));
  });

  it('takes no pack that was not checked', () => {
    const raw = { lamp, other: smallPack as unknown as Pack, last: { ...lamp } };
    for (const create of [createDiagnoser, createSyncDiagnoser]) {
      expect(() => create(raw)).toThrow(
        expect.objectContaining({
          code: 'invalid-pack',
          issues: [
            expect.objectContaining({ code: 'pack-not-checked', path: ['other'] }),
            expect.objectContaining({ code: 'pack-not-checked', path: ['last'] }),
          ],
        }),
      );
    }
  });
});
