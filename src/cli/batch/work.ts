import type { TicketSettings } from '../../batch/index';
import { packs as builtIn, type Pack, type Packs } from '../../index';
import { speechFor } from '../language';
import { readPack } from '../pack-files';

/** How to answer tickets, as plain data, so that it can be handed to a worker. */
export interface Work {
  readonly plan: 'full' | 'list';
  readonly full: boolean;
  /** Code of a language. */
  readonly language: string;
  /** Device to file, of packs besides those that are built in. */
  readonly packs: Readonly<Record<string, string>>;
}

/** What tickets are answered with. */
export interface Tools {
  readonly packs: Packs;
  readonly settings: TicketSettings;
}

/**
 * Loads what the work needs.
 *
 * @throws {BadInputError} if a file cannot be read, or the command does not speak the language.
 * @throws {InvalidPackError} with every error in a pack.
 */
export async function toolsFor({ plan, full, language: code, packs: files }: Work): Promise<Tools> {
  const { language, reader } = await speechFor({}, { language: code });
  const own: [string, Pack][] = [];
  for (const [device, file] of Object.entries(files)) own.push([device, await readPack(file)]);
  return { packs: { ...builtIn, ...Object.fromEntries(own) }, settings: { plan, full, language, reader } };
}
