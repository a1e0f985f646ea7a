import type { Branch, Tree } from './tree';

/** A tree of this folder as a Mermaid flowchart. */
export function asFlowchart({ tree }: Tree): string {
  const lines = ['flowchart TD'];
  const add = (branch: Branch): string => {
    const id = `box${lines.length}`;
    if ('fault' in branch) {
      lines.push(`${id}["${[branch.remedy, ...branch.steps].join('<br/>')}"]`);
      return id;
    }
    lines.push(`${id}{"${branch.question}"}`);
    for (const answer of ['yes', 'no'] as const) {
      const to = add(branch[answer]);
      lines.push(`${id} -->|${answer}| ${to}`);
    }
    return id;
  };
  add(tree);
  return lines.join('\n');
}
