import type { Command } from 'commander';
import { readAnswers } from '../answers';
import { diagnoserFor } from '../diagnoser';
import { append, jsonFlag, packArgument } from '../flags';
import { examples, printResult } from '../show/print';
import type { Terminal } from '../terminal';

interface Flags {
  readonly observe?: readonly string[];
  readonly answer?: readonly string[];
  readonly json?: boolean;
}

export function addGraph(program: Command, terminal: Terminal): void {
  program
    .command('graph')
    .description('draw a graph of symptoms, faults and remedies (Mermaid)')
    .argument(...packArgument)
    .option('-o, --observe <symptoms...>', 'draw only what leads from these symptoms to the first remedy')
    .option('-a, --answer <id=value>', 'another answer that leads to it (repeatable)', append)
    .option(...jsonFlag)
    .addHelpText(
      'after',
      examples(terminal, [
        'graph coffee-machine/pack.json',
        'graph mi-band-2 --observe keeps-restarting --answer battery-percent=8',
      ]),
    )
    .action(async (target: string, { observe = [], answer = [], json }: Flags) => {
      const { diagnoser, pack } = await diagnoserFor(target);
      const { diagnosisGraph, mermaid, packGraph } = await import('../../study/index');
      const observed = readAnswers(pack, observe, answer);
      const graph =
        Object.keys(observed).length === 0
          ? packGraph(pack)
          : diagnosisGraph(pack, diagnoser.diagnoseSync(target, observed));
      printResult(terminal, json, graph, (page) => {
        for (const line of mermaid(graph).trimEnd().split('\n')) page.whole(line);
      });
    });
}
