import type { Fault, PackData, Remedy, Rule, Symptom } from '../../src/pack';
import { methods } from '../../src/safety/methods';
import { decisionsOf, type Ending, leavesOf, type Tree } from './tree';

const sources = ['the-tree'];

/** A tree has its own order, in which dangerous remedies come as early as harmless ones. */
const declares = Object.fromEntries(
  Object.keys(methods).map((method) => [method, 'The tree is only measured; nobody repairs anything by it.']),
);

/**
 * The pack that says what a tree says: a fault for each leaf, with every answer on its path as a sign that it always
 * shows.
 *
 * @throws {Error} where one id stands for two questions or two leaves.
 */
export function packOf(tree: Tree): PackData {
  const endings = leavesOf(tree);
  return {
    format: 1,
    declares,
    device: { name: tree.device },
    sources: { 'the-tree': { title: `The decision tree itself: ${tree.device}`, grade: 'unverified' } },
    symptoms: symptomsOf(tree),
    rules: Object.fromEntries(endings.flatMap(({ answers }) => deniedIn(answers).map(ruleOf))),
    faults: byFault(endings, faultOf),
    remedies: byFault(endings, remedyOf),
    service: {
      title: 'Have it repaired',
      steps: ['Ask a workshop, or the service of the maker.'],
      minutes: { 'hands-on': [30, 60], waiting: [2880, 5760] },
      sources,
    },
  };
}

function symptomsOf({ tree }: Tree): Readonly<Record<string, Symptom>> {
  const symptoms = new Map<string, Symptom>();
  for (const { id, question } of decisionsOf(tree)) {
    if ((symptoms.get(id)?.question ?? question) !== question) throw new Error(`"${id}" is two questions`);
    symptoms.set(id, { question });
  }
  return Object.fromEntries(symptoms);
}

function deniedIn(answers: Ending['answers']): string[] {
  return Object.keys(answers).filter((id) => answers[id] === false);
}

function ruleOf(id: string): [string, Rule] {
  return [`no-${id}`, { conditions: { all: [{ fact: id, operator: 'equal', value: false }] } }];
}

function faultOf({ leaf, answers }: Ending): Fault {
  const signs = Object.entries(answers).map(([id, yes]) => [yes ? id : `no-${id}`, 'always'] as const);
  return {
    name: leaf.name,
    prior: 'occasional',
    signs: Object.fromEntries(signs),
    remedies: { [leaf.fault]: 'usually' },
    sources,
  };
}

function remedyOf({ leaf }: Ending): Remedy {
  return {
    title: leaf.remedy,
    steps: leaf.steps,
    methods: [],
    minutes: { 'hands-on': [20, 20], waiting: [0, 0] },
    sources,
  };
}

function byFault<Value>(
  endings: readonly Ending[],
  make: (ending: Ending) => Value,
): Readonly<Record<string, Value>> {
  const all = new Map(endings.map((ending) => [ending.leaf.fault, make(ending)]));
  if (all.size < endings.length) throw new Error('two leaves have the same id');
  return Object.fromEntries(all);
}
