import { asFlowchart } from '../../examples/trees/as-flowchart';
import { type Followed, follow, type OffWay } from '../../examples/trees/follow';
import { trees } from '../../examples/trees/index';
import { draftOf, supportTrees } from '../../examples/trees/support/index';
import { type Draft, importFlowchart } from '../../src/import/index';
import { randomNumbers } from '../../src/study/random';

/*
 * How many questions the draft of a tree needs against the tree. The tree does not say what an owner answers to a question
 * that is not on the way, so three kinds of owners are measured.
 */
const owners: Readonly<Record<string, () => OffWay>> = {
  'does not know': () => () => null,
  'says no': () => () => false,
  'says yes or no at random': () => {
    const random = randomNumbers(1);
    return () => random() < 0.5;
  },
};

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const mean = (values: readonly number[]) =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);

function cellsOf(ways: readonly Followed[], asked: readonly (readonly Followed[])[]): (string | number)[] {
  const count = (list: readonly Followed[], test: (way: Followed) => boolean) => list.filter(test).length;
  return [
    ways.length,
    mean(ways.map(({ own }) => own)),
    ...asked.map((list) => mean(list.map((way) => way.asked))),
    mean(ways.map(({ redFlags }) => redFlags)),
    count(ways, ({ isRightWhenTold, isHeldBack }) => isRightWhenTold && !isHeldBack),
    asked.map((list) => count(list, ({ isRightWhenAsked }) => isRightWhenAsked)).join(', '),
    count(ways, ({ isHeldBack }) => isHeldBack),
  ];
}

async function print(title: string, drafts: readonly (readonly [string, Draft])[]): Promise<void> {
  console.log(`\n### ${title}\n`);
  row(
    'tree',
    'ways',
    'its own questions',
    ...Object.keys(owners),
    'of these red flags',
    'right when told all',
    'right when asked',
    'held back',
  );
  row('---', ...Array(8).fill('--:'), '--:');
  const together = Object.keys(owners).map((): Followed[] => []);
  for (const [name, draft] of drafts) {
    const asked: Followed[][] = [];
    for (const owner of Object.values(owners)) asked.push(await follow(draft, owner()));
    row(name, ...cellsOf(asked[0] as Followed[], asked));
    for (const [index, list] of asked.entries()) together[index]?.push(...list);
  }
  row('**together**', ...cellsOf(together[0] as Followed[], together));
}

const half = (heldOut: boolean) =>
  supportTrees
    .filter((_, index) => (index % 2 === 1) === heldOut)
    .map((file) => [file, draftOf(file)] as const);
const others = (heldOut: boolean) =>
  Object.entries(trees)
    .filter(([, tree]) => (tree.heldOut ?? false) === heldOut)
    .map(([name, tree]) => [name, importFlowchart(asFlowchart(tree), { name: tree.device })] as const);

await print('Trees of support desks, the half for tuning', half(false));
await print('Trees of support desks, the other half', half(true));
await print('Trees of repair manuals, the half for tuning', others(false));
if (process.argv.includes('--held-out')) await print('Trees of repair manuals, held out', others(true));
