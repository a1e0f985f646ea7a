import manifest from '../../package.json';
import { type Ran, runNode } from '../../scripts/run-node';
import type { Block } from './markdown';
import { repository } from './markdown';

interface Typed {
  readonly command: string;
  /** What the document says it prints, where it says so. */
  readonly output?: string;
}

/** The commands of a `sh` block, or of a `console` block, where each stands behind `$` with its output below. */
export function commandsOf({ language, text, output }: Block): Typed[] {
  if (language === 'console') {
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...printed] = part.trimEnd().split('\n');
        return { command, ...(printed.length > 0 ? { output: printed.join('\n') } : {}) };
      });
  }
  const commands = text
    .split(/\n|&&/)
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter((line) => line !== '');
  return commands.map((command, index) => ({
    command,
    ...(output !== undefined && index === commands.length - 1 ? { output } : {}),
  }));
}

/** What a reader types before the commands of this project; test/runtimes/getting-started.spec.ts runs those of its page. */
const preparations =
  /^(?:npm ci|npm init -y|npm install remedy-rules|npm install react react-dom vite|npx vite|(?:git clone|mkdir|cd) \S+)$/;

/** Runs a command that a document tells the reader to type; `undefined` for those that only change the machine. */
export async function runCommand(command: string): Promise<Ran | undefined> {
  if (preparations.test(command)) return undefined;
  const [program = '', ...rest] = wordsOf(command);
  if (program === 'npx' && rest[0] === 'remedy-rules') {
    const ran = await runNode(['dist/cli.js', ...rest.slice(1)], repository, 'npx');
    // A conversation is right in all but that nobody is there to have it.
    return rest[1] === 'ask' && ran.printed.includes('needs a terminal to type in') ? undefined : ran;
  }
  const script = program === 'npm' ? (rest[0] === 'run' ? rest[1] : rest[0]) : undefined;
  if (script === undefined || !Object.hasOwn(manifest.scripts, script))
    throw new Error(`no such command: ${command}`);
  if (script !== 'start') return undefined;
  return runNode(['dist/cli.js', ...rest.slice(1).filter((word) => word !== '--')], repository, 'start');
}

/** A command's words; quotes hold spaces together. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}
