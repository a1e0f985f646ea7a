import { packOf } from '../diagnose/observe';
import { InvalidObservationError, unknownId } from '../errors';
import { type Pack, type Packs, perPack } from '../format/pack';
import { deviceFinder } from './complaint/devices';
import { type Lexicon, lexiconOf } from './complaint/lexicon';
import { readComplaint } from './complaint/read-complaint';
import type { ReadingLanguage } from './language';
import type { NamedDevice, Reading, ReadOutcome, Reply } from './reading';
import { readOutcome } from './reply/outcome';
import { readReply } from './reply/read-reply';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** Reads what owners write in their own words. */
export interface Reader {
  /**
   * What a complaint says about a device: the given one, the only one that it names, or the only one that there is. If it
   * is not known which, nothing else is read: ask the owner, and read again.
   *
   * @throws {UnknownDeviceError} for a given device without a pack.
   * @throws {InvalidObservationError} with `wrong-kind` if the text is no string.
   */
  readonly readComplaint: (
    packs: Packs,
    text: string,
    options?: { readonly device?: string | undefined },
  ) => Reading;
  /**
   * The reply to the question about a symptom.
   *
   * @throws {InvalidObservationError} with `unknown-symptom`, or `wrong-kind` if the text is no string.
   */
  readonly readReply: (pack: Pack, symptom: string, text: string) => Reply;
  /**
   * The outcome of a remedy that was just suggested; `undefined` if that was not understood.
   *
   * @throws {InvalidObservationError} with `unknown-remedy`, or `wrong-kind` if the text is no string.
   */
  readonly readOutcome: (pack: Pack, remedy: string, text: string) => ReadOutcome;
}

/** A reader of texts in one language. What it needs to know of a pack is worked out once. */
export function createReader(language: ReadingLanguage): Reader {
  let built: Built | undefined;
  // Built when the first text is read, so that importing it costs nothing.
  const needed = () => {
    built ??= build(vocabularyOf(language));
    return built;
  };
  const readFor = (pack: Pack, text: string, named: readonly NamedDevice[]) =>
    readComplaint(pack, withoutNames(text, named), needed().lexiconOf(pack));
  return {
    readComplaint: (packs, text, { device: given } = {}) => {
      checkText(given, text);
      const named = needed().devicesIn(text, packs);
      const device = given ?? onlyOne(packs, named);
      if (device === undefined) return { named, symptoms: [], tried: [], isUnderstood: false };
      const pack = packOf(packs, device);
      return { device, named, ...readFor(pack, text, named) };
    },
    readReply: (pack, symptom, text) => {
      checkText(pack.device.name, text);
      checkId(pack, 'symptom', symptom, pack.symptoms);
      const named = needed().devicesIn(text, { device: pack });
      const readFurther = (words: string) => ({ named: [], ...readFor(pack, words, named) });
      return readReply(pack, symptom, text, needed().vocabulary, readFurther);
    },
    readOutcome: (pack, remedy, text) => {
      checkText(pack.device.name, text);
      checkId(pack, 'remedy', remedy, pack.remedies);
      return readOutcome(text, needed().vocabulary);
    },
  };
}

function checkText(device: string | undefined, text: unknown): void {
  if (typeof text === 'string') return;
  const message = `what the owner wrote must be a string, but is of type ${typeof text}`;
  throw new InvalidObservationError(device ?? 'a device', [{ code: 'wrong-kind', path: ['text'], message }]);
}

function checkId({ device }: Pack, kind: 'symptom' | 'remedy', id: string, known: object): void {
  if (Object.hasOwn(known, id)) return;
  const message = unknownId(`${kind} of ${device.name}`, id, Object.keys(known));
  throw new InvalidObservationError(device.name, [{ code: `unknown-${kind}`, path: [kind], message }]);
}

/** A text with blanks for the names of devices, whose words and numbers say nothing about what is wrong. */
function withoutNames(text: string, named: readonly NamedDevice[]): string {
  let rest = text;
  for (const { start, end } of named.flatMap(({ words }) => words))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function onlyOne(packs: Packs, named: readonly NamedDevice[]): string | undefined {
  const covered = named.length > 0 ? named.flatMap(({ device }) => device ?? []) : Object.keys(packs);
  return covered.length === 1 ? covered[0] : undefined;
}

/** What a reader works out once. */
interface Built {
  readonly vocabulary: Vocabulary;
  readonly lexiconOf: (pack: Pack) => Lexicon;
  readonly devicesIn: ReturnType<typeof deviceFinder>;
}

function build(vocabulary: Vocabulary): Built {
  return {
    vocabulary,
    lexiconOf: perPack((pack) => lexiconOf(pack, vocabulary)),
    devicesIn: deviceFinder(vocabulary),
  };
}
