import { commandLine } from '../answers';

/** What a new pack is made for. */
export interface Starter {
  readonly device: string;
  readonly folder: string;
  readonly name: string;
  /** How the user starts this program. */
  readonly program: string;
}

/** Describes the files of a new pack and the commands for it. JSON has no comments, so the text is here. */
export function starterReadme({ name, folder, device, program }: Starter): string {
  const pack = `${folder.replaceAll('\\', '/')}/pack.json`;
  const commands = ['preview', 'lint', 'test', 'coverage', 'simulate', 'sensitivity', 'graph'];
  const lines = commands.map((command) => commandLine(program, command, pack));
  return `# ${asMarkdown(name)}

A pack for remedy-rules: the faults of the device, their symptoms, and the remedies. A pack is data without code. It
uses words such as \`usually\` instead of probabilities.

## pack.json

| part | what it contains |
|---|---|
| \`device\` | The name of the device; \`aliases\` lists other names. |
| \`sources\` | Where the claims come from, each with a grade: \`maker\`, \`maintainer\`, \`press\`, \`community\` or \`unverified\`. |
| \`symptoms\` | One question per symptom. The answer is yes or no, a number (\`unit\`, \`min\`, \`max\`), or one of the \`options\`. |
| \`rules\` | Findings made from answers. Every yes/no symptom is a finding already; a number or an option needs a rule. |
| \`faults\` | What can be wrong: how common each fault is (\`prior\`: common, occasional, rare), how often it shows each finding (\`signs\`: always, usually, often, sometimes, rarely, never), and how often each remedy helps (\`remedies\`: usually, sometimes, rarely). |
| \`remedies\` | What to do, one sentence per step, and how many minutes it takes. \`needs\` and \`blockedBy\` name findings, each with a reason. \`methods\` declares the dangerous acts; the library adds the warnings. \`[]\` claims that there are none. |
| \`alerts\` | Red flags: the owner must stop and not try anything. |
| \`cautions\` | States of the device in which some methods are forbidden. |
| \`service\` | The last resort: who repairs the device, and how long that takes. |

The order of the remedies is not in the pack. The library computes it.

## cases.json

Each case has a name, answers (\`given\`), and what must and must not follow from them: for example, \`first\` names the
remedies of which one comes first, and \`leads\` the most likely fault. Write a case for each problem that you know.

## Commands

\`\`\`sh
${lines.join('\n')}
\`\`\`

\`preview\` with \`--watch\` shows what moves whenever you save. \`coverage\` with \`--write\` drafts cases for what none of them
shows.

## In an app

\`\`\`js
import { createDiagnoser } from 'remedy-rules';
import { parsePack } from 'remedy-rules/pack';
import { readFileSync } from 'node:fs';

const pack = parsePack(JSON.parse(readFileSync(${asJavaScript(pack)}, 'utf8')));
const { diagnoseSync } = createDiagnoser({ '${device}': pack });
console.log(diagnoseSync('${device}', ['does-not-start']).remedies.map(({ title }) => title));
\`\`\`
`;
}

/** A name with the signs that Markdown or HTML would read as more than text escaped. */
function asMarkdown(name: string): string {
  return name.replace(/[\\`*_[\]<>&#|~:!]/g, '\\$&');
}

function asJavaScript(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
