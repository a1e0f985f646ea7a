import { lazyPacks } from '../built-in/lazy/packs';
import { UnknownDeviceError, unknownId } from '../errors';
import { isDevice, type Pack, type Packs } from '../format/pack';
import type { Language } from '../languages/language';
import { languageFor } from './languages';

/** What to load. */
export interface ContentRequest {
  readonly device: string;
  readonly src: string;
  readonly packs: Packs | undefined;
  readonly language: Language | undefined;
  readonly lang: string;
}

/** What a conversation needs. */
export interface Content {
  readonly device: string;
  readonly pack: Pack;
  /** Missing for English. */
  readonly language?: Language;
}

/** The device of a pack that comes from an address, if nobody says another id. */
const anyDevice = 'device';

/**
 * Loads the pack of a device, and the language to speak in.
 *
 * @throws {UnknownDeviceError} for a device without a pack.
 * @throws {InvalidPackError} for an invalid pack at `src`.
 * @throws {NotTranslatedError} if the pack has no texts in a language of your own.
 */
export async function loadContent({
  src,
  packs,
  language,
  lang,
  ...asked
}: ContentRequest): Promise<Content> {
  const device = asked.device === '' && src !== '' ? anyDevice : asked.device;
  const pack = await packFor(device, src, packs);
  const spoken = language ?? (await languageFor(lang, device, pack));
  return { device, pack, ...(spoken && { language: spoken }) };
}

async function packFor(device: string, src: string, packs: Packs = {}): Promise<Pack> {
  if (isDevice(packs, device)) return packs[device] as Pack;
  if (src !== '') return fetchPack(src);
  const load = Object.hasOwn(lazyPacks, device) ? lazyPacks[device] : undefined;
  if (load !== undefined) return (await load()).pack;
  const known = [...Object.keys(packs), ...Object.keys(lazyPacks)];
  const message = unknownId('device', device, known);
  throw new UnknownDeviceError({ code: 'unknown-device', path: [], message });
}

async function fetchPack(src: string): Promise<Pack> {
  const [response, { parsePack }] = await Promise.all([fetch(src), import('./lazy/parse-pack')]);
  if (!response.ok) throw new Error(`"${src}" could not be loaded: ${response.status}`);
  return parsePack(await response.json());
}
