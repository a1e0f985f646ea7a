import { createDiagnoser } from '../../src/index';
import { parsePack } from '../../src/pack';
import { trees } from './index';
import { type Measure, measure, sumOf } from './measure';
import { packOf } from './pack-of';
import { leavesOf, type Tree } from './tree';

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

function measured(tree: Tree): Measure {
  const { diagnoseSync } = createDiagnoser({ device: parsePack(packOf(tree)) });
  return measure((answers) => diagnoseSync('device', answers), leavesOf(tree));
}

function printRow(name: string, { leaves, path, asked, firstWhenTold, rightWhenAsked }: Measure): void {
  const of = (count: number) => `${count} of ${leaves.length}`;
  row(name, leaves.length, path.toFixed(2), asked.toFixed(2), of(firstWhenTold), of(rightWhenAsked));
}

function printHalf(title: string, half: readonly (readonly [string, Tree])[]): void {
  console.log(`\n### ${title}\n`);
  row('tree', 'leaves', 'its own questions', 'ours', 'right when told all', 'right when asked');
  row('---', '--:', '--:', '--:', '--:', '--:');
  const measures = half.map(([name, tree]) => [name, measured(tree)] as const);
  for (const [name, result] of measures) printRow(name, result);
  printRow('**together**', sumOf(measures.flatMap(([, { leaves }]) => leaves)));
}

const halfOf = (heldOut: boolean) =>
  Object.entries(trees).filter(([, tree]) => (tree.heldOut ?? false) === heldOut);

printHalf('Tuned half', halfOf(false));
if (process.argv.includes('--held-out')) printHalf('Held-out half', halfOf(true));
