import type { TicketSettings } from '../../batch/index';
import { packs as builtIn, type Packs } from '../../index';
import { devicesFrom } from '../devices-from';
import { speechFor } from '../language';

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
  const own = await devicesFrom(new Map(Object.entries(files)));
  return { packs: { ...builtIn, ...own }, settings: { plan, full, language, reader } };
}
