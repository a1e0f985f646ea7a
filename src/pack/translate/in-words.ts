import type { Path } from '../../errors';
import type { Catalog } from '../../format/catalog';
import { mapTextsAt, ownerTexts, type TextPlaces } from '../../format/owner-texts';
import { checkedMark, type Pack } from '../../format/pack';
import { fill, type PlacedText, placeholdersIn } from '../../format/texts';
import { askedForSafety } from '../../safety/asked';

type Wording = Readonly<Record<string, string>>;

/** A pack in the words of a catalog. */
export interface InWords {
  readonly pack: Pack;
  /** Entries whose free texts stayed as they were, because one of them has no translation. */
  readonly kept: readonly string[];
  /** Guarded texts without a translation; they stayed as they were. */
  readonly missing: readonly PlacedText[];
}

/**
 * A pack with the words of a catalog and nothing else of it. It checks nothing but that a text has a translation, and it
 * is small, because every bundle that diagnoses carries it; `translatePack` checks the rest.
 */
export function inWords(pack: Pack, catalog: Catalog, device?: string): InWords {
  const translations = translationsOf(catalog.texts, checkedMark(pack)?.wordings ?? []);
  const safety = askedForSafety(pack);
  const kept: string[] = [];
  const missing: PlacedText[] = [];

  const translated = <Entry>(entry: Entry, places: TextPlaces, path: Path): Entry => {
    const [section = '', id = section] = path.map(String);
    const isGuarded = (guard: string) => guard === 'guarded' || (guard === 'asked' && safety.has(id));
    let isKept = false;
    mapTextsAt(entry, places, (text, guard) => {
      isKept ||= !isGuarded(guard) && !translations.has(text);
      return text;
    });
    if (isKept) kept.push(`${section}/${id}`);
    return mapTextsAt(
      entry,
      places,
      (text, guard, at) => {
        if (isKept && !isGuarded(guard)) return text;
        const translation = translations.get(text);
        if (translation === undefined) missing.push({ text, path: at });
        return translation ?? text;
      },
      path,
    );
  };
  const entries = <Name extends 'symptoms' | 'remedies' | 'rules' | 'faults' | 'alerts' | 'cautions'>(
    section: Name,
  ): Pack[Name] =>
    Object.fromEntries(
      Object.entries(pack[section]).map(([id, entry]) => [
        id,
        { ...translated(entry, ownerTexts[section]['*'], [section, id]), ...phrasesOf(catalog, section, id) },
      ]),
    ) as never;

  const words: Pack = {
    ...pack,
    language: catalog.language,
    device: withAliases(pack.device, own(catalog.aliases, device)),
    symptoms: entries('symptoms'),
    rules: entries('rules'),
    faults: entries('faults'),
    remedies: entries('remedies'),
    alerts: entries('alerts'),
    cautions: entries('cautions'),
    service: translated(pack.service, ownerTexts.service, ['service']),
  };
  return { pack: words, kept, missing };
}

/** Text of a pack, its placeholders filled, to the translation, filled with the translated words. */
function translationsOf(texts: Wording, wordings: readonly Wording[]): ReadonlyMap<string, string> {
  const translations = new Map<string, string>();
  for (const wording of wordings) {
    const words = Object.fromEntries(
      Object.entries(wording).flatMap(([id, word]) => {
        const translation = own(texts, word);
        return translation?.trim() ? [[id, translation]] : [];
      }),
    );
    for (const [source, text] of Object.entries(texts)) {
      const translation = fill(text, words);
      // What is left has words that are not translated, or is of another device of the family.
      if (translation.trim() !== '' && placeholdersIn(translation).length === 0)
        translations.set(fill(source, wording), translation);
    }
  }
  return translations;
}

/** Phrases are not translated one by one, so those of the catalog take the place of the pack's. */
function phrasesOf({ phrases }: Catalog, section: string, id: string): object {
  const known =
    section === 'symptoms' || section === 'remedies' ? own(phrases?.[section] ?? {}, id) : undefined;
  return known ? { phrases: known } : {};
}

function withAliases(device: Pack['device'], more: readonly string[] | undefined): Pack['device'] {
  return more ? { ...device, aliases: [...new Set([...(device.aliases ?? []), ...more])] } : device;
}

function own<Value>(map: Readonly<Record<string, Value>> = {}, key?: string): Value | undefined {
  return key !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
