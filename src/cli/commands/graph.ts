import type { Command } from 'commander';
import { readAnswers } from '../answers';
import { diagnoserFor } from '../diagnoser';
import { append, jsonFlag } from '../flags';
import { examples, printJson } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags {
  readonly observe?: readonly string[];
  readonly answer?: readonly string[];
  readonly json?: boolean;
}

export function addGraph(program: Command, terminal: Terminal): void {
  program
    .command('graph')
    .description('draw what leads to what, as a Mermaid flowchart')
    .argument('<pack>', 'a JSON file, a module that exports the pack, or a built-in device')
    .option('-o, --observe <symptoms...>', 'draw how a diagnosis came to its first step: what is so, by id')
    .option('-a, --answer <id=value>', 'another answer of that diagnosis (repeatable)', append)
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'graph coffee-machine/pack.json',
        'graph mi-band-2 --observe keeps-restarting --answer battery-percent=8',
      ]),
    )
    .action((target: string, flags: Flags) => draw(terminal, target, flags));
}

async function draw(
  terminal: Terminal,
  target: string,
  { observe = [], answer = [], json = false }: Flags,
): Promise<void> {
  const { diagnoser, pack } = await diagnoserFor(target);
  const { diagnosisGraph, mermaid, packGraph } = await import('../../study/index');
  const observed = readAnswers(pack, observe, answer);
  const graph =
    Object.keys(observed).length === 0
      ? packGraph(pack)
      : diagnosisGraph(pack, diagnoser.diagnoseSync(target, observed));
  if (json) printJson(terminal, graph);
  else terminal.out(mermaid(graph));
}
