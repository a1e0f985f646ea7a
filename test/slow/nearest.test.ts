import * as leven from 'leven';
import { expect, it, vi } from 'vitest';
import { checkPack, limits } from '../../src/pack/index';
import { smallPack } from '../support/small-pack';

vi.mock('leven', { spy: true });

const idsOf = (start: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${start}${'-ab'.repeat(17)}-${index}`);
const symptoms = Object.fromEntries(
  [...idsOf('s', limits.section - 2), 'screen-dark'].map((id) => [id, { question: 'Is it so?' }]),
);
const withSigns = (signs: readonly string[]) => ({
  ...smallPack,
  symptoms,
  faults: {
    unplugged: { ...smallPack.faults.unplugged, signs: Object.fromEntries(signs.map((id) => [id, 'often'])) },
  },
});

it('the nearest of hundreds of ids is found', () => {
  expect(checkPack(withSigns(['scren-drak']))[0]?.message).toContain('did you mean "screen-dark"?');
});

it('hundreds of wrong ids are each compared with twenty of hundreds of long ids', () => {
  const compare = vi.mocked(leven.closestMatch).mockClear();
  expect(checkPack(withSigns(idsOf('t', limits.section)))).toHaveLength(limits.issues);
  expect(compare).toHaveBeenCalledTimes(limits.issues);
  for (const [, known] of compare.mock.calls) expect(known).toHaveLength(20);
});
