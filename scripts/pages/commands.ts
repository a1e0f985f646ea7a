import { programOf } from '../../src/cli/run';

const introduction = `# Commands

The commands of \`remedy-rules\`, from their own help. \`npm run generate\` writes this page.

- A **device** is the id of a built-in device, or the file of a pack.
- A **pack** is a file or a built-in device. A JSON file contains a whole pack, or an extension that names its base
  under \`extends\`. A module (\`.js\`, \`.mjs\`, \`.cjs\`) exports the pack as \`default\`, \`pack\` or \`data\`.
- **Cases** are in a file beside the pack: \`cases.json\` for \`pack.json\`, \`x.cases.json\` for \`x.json\`. A module can
  also export them as \`cases\`.
- A base is a \`.json\` file in the folder of its extension or below it. Only regular files of at most 5 MB are read, and a
  key that a JSON file has twice is an error.
- \`preview --watch\` runs again when the pack, its base or its cases are saved, until you press Ctrl-C. All of them must
  be JSON files. It compares each run with the one before.
- \`coverage --write\` adds drafts at the end of the file of the cases, and changes nothing else in it. A person must check
  them.
- \`ask --session\` and \`--handover\` write files that only you can read. They refuse symbolic links.
- Control characters and marks that reverse a text are printed in visible form, such as \`\\u001b\`.
- \`--json\` prints only JSON to standard output.
- Colours and progress are shown only on a terminal. \`NO_COLOR\` turns colours off, \`FORCE_COLOR\` turns them on.
- Random numbers come from a seed. The same version, pack and seed give the same result.

| exit code | meaning |
|---|---|
| 0 | Success. |
| 1 | The command found problems: an error in a pack, a failed case, a part that no case covers, or too many minutes. |
| 2 | Invalid input: a wrong argument, a missing file or an invalid pack. |
| 130 | You stopped it with Ctrl-C. After a conversation, the command to continue is printed. |`;

/** The help of every command, as Markdown. */
export function commandsPage(): string {
  const program = programOf({
    columns: 80,
    colour: false,
    program: 'npx remedy-rules',
    out: () => {},
    error: () => {},
  });
  const sections = program.commands.map((command) => {
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    return `## ${command.name()}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\``;
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}
