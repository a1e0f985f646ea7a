/** What a starter is made of. */
export interface Starter {
  readonly device: string;
  readonly folder: string;
  readonly name: string;
  /** How its author starts this program. */
  readonly program: string;
}

/** What a starter is about, part by part, and how to go on. */
export function starterReadme({ name, folder, device, program }: Starter): string {
  const pack = `${folder.replaceAll('\\', '/')}/pack.json`;
  return `# ${name}

A pack for remedy-rules: what can be wrong with a ${name}, how its owner sees it, and what helps. It is data: no code,
and words such as \`usually\` in place of probabilities.

## What stands where in pack.json

| part | what it says |
|---|---|
| \`device\` | What people call it; \`aliases\` takes its other names. |
| \`sources\` | Where each claim comes from, with its grade: \`maker\`, \`maintainer\`, \`press\`, \`community\` or \`unverified\`. |
| \`symptoms\` | One question each. It is answered with yes or no, with a number (\`unit\`, \`min\`, \`max\`), or with one of its \`options\`. |
| \`rules\` | A finding made of answers. Every yes/no symptom is a finding by itself; a number or an option needs a rule. |
| \`faults\` | What can be wrong: how common it is (\`prior\`: common, occasional, rare), how often it shows each finding (\`signs\`: always, usually, often, sometimes, rarely, never), and how often each remedy cures it (\`remedies\`: usually, sometimes, rarely). |
| \`remedies\` | What to do, one sentence a step, with its minutes. \`needs\` and \`blockedBy\` name findings, each with the reason. What is dangerous is declared under \`methods\`, and gets the library's warnings. |
| \`alerts\` | Red flags: while one is raised nothing is to be tried. |
| \`service\` | The last step of every plan: who mends it, and how long that takes. |

Nothing here says in which order to try the remedies: that is computed.

## What stands in cases.json

Answers, by name, with what must and must not come out of them. They are the proof of the pack: write one for each
complaint that you know.

## How to go on

\`\`\`sh
${program} lint ${pack}
${program} test ${pack}
${program} coverage ${pack}
${program} simulate ${pack}
${program} sensitivity ${pack}
${program} graph ${pack}
\`\`\`

In an app:

\`\`\`js
import { createDiagnoser } from 'remedy-rules';
import { parsePack } from 'remedy-rules/pack';
import { readFileSync } from 'node:fs';

const pack = parsePack(JSON.parse(readFileSync('${pack}', 'utf8')));
const { diagnoseSync } = createDiagnoser({ '${device}': pack });
console.log(diagnoseSync('${device}', ['does-not-start']).remedies.map(({ title }) => title));
\`\`\`
`;
}
