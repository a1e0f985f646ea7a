import { type Language, NotTranslatedError, type Pack, packIn } from '../index';
import { english } from '../languages/en/index';
import { type Reader, reader } from '../text/index';
import { BadInputError } from './errors';
import type { Terminal } from './terminal';

/** Asks for another language than that of the terminal. */
export const languageFlag = [
  '-l, --language <code>',
  'language of the advice: en or ru (default: that of the terminal, or en)',
] as const;

export interface LanguageFlag {
  readonly language?: string;
}

interface Spoken {
  readonly language: Language;
  /** Reads the owner's own words. */
  readonly reader: Reader;
}

const inEnglish: Spoken = { language: english, reader };

/** Only English is there at once; the others are loaded when somebody needs them. */
const languages: Readonly<Record<string, () => Promise<Spoken>>> = {
  en: async () => inEnglish,
  ru: async () => {
    const [{ russian }, { russianReader }] = await Promise.all([
      import('../built-in/russian'),
      import('../text/russian/index'),
    ]);
    return { language: russian, reader: russianReader };
  },
};

/** In what language to speak to an owner, and to read what they say. */
export interface Speech extends Spoken {
  /** What repeats the choice in a command to copy. */
  readonly flags: readonly string[];
}

/**
 * The language to speak: the one that was asked for, or else that of the terminal.
 *
 * @throws {BadInputError} if the command does not speak the one that was asked for.
 */
export async function speechFor(
  { locale }: Pick<Terminal, 'locale'>,
  { language: code }: LanguageFlag,
): Promise<Speech> {
  if (code === undefined) {
    const load = languageOf(locale);
    return { ...(load ? await load() : inEnglish), flags: [] };
  }
  const load = languageOf(code);
  if (load === undefined)
    throw new BadInputError(
      `"${code}" is not a language of this command; use ${Object.keys(languages).join(' or ')}`,
    );
  return { ...(await load()), flags: [`--language ${code}`] };
}

/**
 * The pack in the language to speak. If only the terminal is in that language, English is better than nothing.
 *
 * @throws {NotTranslatedError} if the language was asked for, and the pack is in another one.
 */
export function speaking(
  speech: Speech,
  pack: Pack,
  device: string,
): { readonly speech: Speech; readonly pack: Pack } {
  try {
    return { speech, pack: packIn(pack, speech.language, device) };
  } catch (error) {
    if (!(error instanceof NotTranslatedError) || speech.flags.length > 0) throw error;
    return { speech: { ...inEnglish, flags: [] }, pack };
  }
}

/** Every language of the command; the first is English. */
export async function allLanguages(): Promise<[Spoken, ...Spoken[]]> {
  const all = await Promise.all(Object.values(languages).map((load) => load()));
  return [inEnglish, ...all.filter((one) => one !== inEnglish)];
}

/** The language of a tag such as `ru` or `ru-RU`, or of a locale such as `ru_RU.UTF-8`. */
function languageOf(tag = ''): (() => Promise<Spoken>) | undefined {
  const code = tag.toLowerCase().split(/[-_.@]/)[0] ?? '';
  return Object.hasOwn(languages, code) ? languages[code] : undefined;
}
