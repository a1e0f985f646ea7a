import { programOf } from '../../src/cli/run';

const introduction = `# Commands

\`remedy-rules\` is the library at the command line, made on its public entries. This page is made from the help of
its commands by \`npm run generate\`.

- A **device** is a built-in one, by its id, or the file of a pack of your own.
- A **pack** is a JSON file, whole or one that names the file it \`extends\`; a module whose default export, or export
  named \`pack\` or \`data\`, is a pack; or a built-in device. A file ends in \`.json\`, \`.js\`, \`.mjs\` or \`.cjs\`.
- **Cases** stand beside their pack: \`cases.json\` beside \`pack.json\`, \`x.cases.json\` beside \`x.json\`, or an export
  named \`cases\` of the pack's module.
- \`--json\` prints what another program can read, and nothing else, to the standard output.
- Colour and signs of life come only on a terminal; \`NO_COLOR\` and \`FORCE_COLOR\` decide otherwise.
- What is drawn by chance is drawn by a seed: the same pack, version and seed give the same result.

| exit code | means |
|---|---|
| 0 | The command did its work, and nothing is wrong. |
| 1 | The command did its work and found something wrong: an error in a pack, a failed case, something that no case reaches, or more minutes than allowed. |
| 2 | The command could not do its work: a wrong argument, a file that is not there, or a pack that is refused. |
| 130 | A conversation was broken off; how to go on is printed. |`;

/** What every command does, as Markdown, made from its help. */
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
