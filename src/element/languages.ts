import { lazyRussian } from '../built-in/lazy/russian';
import { isRemedyRulesError } from '../errors';
import type { Pack } from '../format/pack';
import type { Language } from '../languages/language';
import { packIn } from '../pack/in-language';
import type { Reader } from '../text/reader';

/** The language of what is around an element: of the nearest element that says one, or of the page. */
export function langAround(element: Element): string {
  const root = element.getRootNode();
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (around === undefined) return '';
  return around.getAttribute('lang') || langAround(around);
}

/** Without country and script: `ru` of `ru-RU`. */
export function languageOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] as string;
}

/** The sentences for a language, before anything is known of the device; nothing for English. */
export async function sentencesFor(lang: string): Promise<Language | undefined> {
  return languageOf(lang) === 'ru' ? (await import('./lazy/russian')).russian : undefined;
}

/** The sentences for a language, and the words of the device in it; nothing for English, or if there are none. */
export async function languageFor(lang: string, device: string, pack: Pack): Promise<Language | undefined> {
  if (languageOf(lang) !== 'ru') return undefined;
  const loadCatalog = Object.hasOwn(lazyRussian, device) ? lazyRussian[device] : undefined;
  const [{ russianWith }, loaded] = await Promise.all([import('./lazy/russian'), loadCatalog?.()]);
  const russian = russianWith(device, loaded?.catalog);
  return hasTextsIn(russian, device, pack) ? russian : undefined;
}

/** A pack of an app may have no Russian texts. Nobody should read a mixture. */
function hasTextsIn(language: Language, device: string, pack: Pack): boolean {
  try {
    packIn(pack, language, device);
    return true;
  } catch (error) {
    if (isRemedyRulesError(error)) return false;
    throw error;
  }
}

/** Loads the reader of a language; nothing for a language that the library cannot read. */
export const lazyReaders: Readonly<Record<string, () => Promise<Reader>>> = {
  en: async () => (await import('./lazy/english-reader')).reader,
  ru: async () => (await import('../text/russian/index')).russianReader,
};
