import { describe, expect, it } from 'vitest';
import { asFlowchart } from '../../../examples/trees/as-flowchart';
import { type Followed, follow } from '../../../examples/trees/follow';
import { trees } from '../../../examples/trees/index';
import { draftOf, supportTrees } from '../../../examples/trees/support/index';
import { type Draft, importFlowchart } from '../../../src/import/index';
import { checkPack } from '../../../src/pack/index';

const tuned = Object.entries(trees).filter(([, { heldOut }]) => !heldOut);
const support: readonly (readonly [string, Draft])[] = supportTrees.map((file) => [file, draftOf(file)]);
const drafts: readonly (readonly [string, Draft])[] = [
  ...support,
  ...tuned.map(([name, tree]) => [name, importFlowchart(asFlowchart(tree), { name })] as const),
];

const owners = { 'does not know': () => null, 'says no': () => false, 'says yes': () => true };

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('there are twelve trees of support desks, six of each kind, of 8 to 25 decisions', () => {
  expect(supportTrees.filter((file) => file.endsWith('.mmd'))).toHaveLength(6);
  expect(supportTrees.filter((file) => file.endsWith('.csv'))).toHaveLength(6);
  for (const file of supportTrees) {
    const decisions = Object.keys(draftOf(file).pack.symptoms).length;
    expect(decisions, file).toBeGreaterThanOrEqual(8);
    expect(decisions, file).toBeLessThanOrEqual(25);
  }
});

describe.each(drafts)('the draft of %s', (_, draft) => {
  it('has no errors, and no warnings but about methods', () => {
    const issues = checkPack(draft.pack).filter(({ severity }) => severity !== 'note');
    expect(issues.filter(({ code }) => code !== 'possible-method')).toEqual([]);
  });

  it('advises what the tree does, if it is told all answers of a way', async () => {
    const ways = await follow(draft, owners['does not know']);
    expect(ways.filter(({ isRightWhenTold }) => !isRightWhenTold)).toEqual([]);
  });
});

it.each(support)('nothing that %s advises is held back', (_, { cases }) => {
  const held = Object.values(cases).filter(({ must }) => must?.avoids ?? must?.afterService);
  expect(held).toEqual([]);
});

describe.each(Object.entries(owners))(
  'asked by "next" alone, an owner who %s what is not on the way',
  (_, offWay) => {
    it('answers no more questions than in the tree, on average, and nearly always gets to the same end', async () => {
      const ways: Followed[] = [];
      for (const [, draft] of drafts) ways.push(...(await follow(draft, offWay)));
      expect(mean(ways.map(({ asked }) => asked))).toBeLessThanOrEqual(mean(ways.map(({ own }) => own)));
      expect(mean(ways.map(({ isRightWhenAsked }) => Number(isRightWhenAsked)))).toBeGreaterThan(0.9);
    });
  },
);
