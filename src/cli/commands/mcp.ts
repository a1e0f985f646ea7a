import { type Command, Option } from 'commander';
import { packs as builtIn } from '../../index';
import { devicesFrom, namedPacks } from '../devices-from';
import { BadInputError } from '../errors';
import { append } from '../flags';
import { allLanguages } from '../language';
import { examples } from '../show/print';
import type { Terminal } from '../terminal';

/** 0 asks for a free port. */
const defaultPort = 8377;
const mostPort = 65_535;

interface Flags {
  readonly http?: number | true;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly pack?: readonly string[];
}

export function addMcp(program: Command, terminal: Terminal): void {
  program
    .command('mcp')
    .description('serve the tools for assistants (Model Context Protocol)')
    .addOption(
      new Option(
        '--http [port]',
        `serve streamable HTTP (default port: ${defaultPort}) instead of standard input and output`,
      ).argParser(portOf),
    )
    .option('--host <address>', 'with --http: address to listen on', '127.0.0.1')
    .option(
      '--allow-host <name>',
      'with --http: another name by which clients reach the server (repeatable)',
      append,
    )
    .option(
      '-p, --pack <pack>',
      'serve only this pack: a built-in device, a file, or device=file (repeatable; default: all built-in)',
      append,
    )
    .addHelpText(
      'after',
      examples(terminal, ['mcp', 'mcp --pack mi-band-4 --pack coffee-machine/pack.json', 'mcp --http 8377']),
    )
    .action(async ({ http, host, allowHost = [], pack }: Flags) => {
      const [packs, languages, { createAssistant }, { serveOverHttp, serveOverStdio }] = await Promise.all([
        pack ? devicesFrom(namedPacks(pack)) : builtIn,
        allLanguages(),
        import('../../assistant/index'),
        import('../mcp/serve'),
      ]);
      const assistant = createAssistant(packs, { languages });
      const onError = ({ message }: Error) => terminal.error(`${message}\n`);
      if (http === undefined) {
        if (terminal.screen)
          terminal.error('Waiting for an assistant on standard input. Press Ctrl-C to stop.\n');
        return serveOverStdio(assistant, onError);
      }
      const port = http === true ? defaultPort : http;
      try {
        const settings = { port, host, allowedHosts: allowHost, onError };
        const { url, close } = await serveOverHttp(assistant, settings);
        terminal.out(`Listening on ${url}. Press Ctrl-C to stop.\n`);
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
      } catch (error) {
        throw new BadInputError(`cannot listen on ${host}, port ${port}: ${(error as Error).message}`);
      }
    });
}

function portOf(typed: string): number {
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= mostPort) return Number(typed);
  throw new BadInputError(`"${typed}" is not a port; use a number from 0 to ${mostPort}`);
}
