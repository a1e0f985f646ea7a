import { describe, expect, it } from 'vitest';
import { findLines } from '../../../src/cli/ask/search';
import { createConversations } from '../../../src/conversation';
import { packs } from '../../../src/index';

const { start, view } = createConversations(packs);
const opening = view(start('mi-band-4'));
const lines = opening.kind === 'opening' ? [...opening.complaints, ...opening.others] : [];
const found = (typed: string) => findLines(lines, typed).map(({ symptom }) => symptom);

describe('the search for a complaint', () => {
  it.each([
    ['frozen', 'frozen'],
    ['my band is FROZEN', 'frozen'],
    ['black screen', 'screen-dark'],
    ['restarts', 'keeps-restarting'],
    ['it keeps on rebooting', 'keeps-restarting'],
    ['battery bulging', 'swollen'],
    ['it does not charge', 'takes-charge'],
  ])('finds with “%s” first %s', (typed, symptom) => {
    expect(found(typed)[0]).toBe(symptom);
  });

  it('finds everything with nothing, and nothing with nonsense', () => {
    expect(found('  ')).toHaveLength(lines.length);
    expect(found('xyzzy')).toEqual([]);
  });
});
