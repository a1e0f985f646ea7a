import type { PackData } from '../../format/format';
import { mapTextsAt, ownerTexts, type TextPlaces } from '../../format/owner-texts';
import type { Pack } from '../../format/pack';
import { placeholdersIn } from '../../format/texts';
import { askedForSafety } from '../../safety/asked';

/** Every text for owners in packs and extensions as their files have them, each once, in the order of the files. */
export function textsOf(files: readonly unknown[]): string[] {
  // Words for placeholders are texts of their own, and an extension has texts in what it changes, too.
  const inFile: TextPlaces = { ...ownerTexts, wording: { '*': 'free' }, overrides: ownerTexts };
  const texts = new Set<string>();
  mapTextsAt(files, { '*': inFile }, (text) => {
    if (text.trim() !== '') texts.add(text);
    return text;
  });
  return [...texts];
}

/** The texts of a whole pack, with the placeholders as they are, without which nobody may get it. */
export function guardedTexts(unfilled: Pack): ReadonlySet<string> {
  const { wording = {} } = unfilled as PackData;
  const safety = askedForSafety(unfilled);
  const guarded = new Set<string>();
  mapTextsAt(unfilled, ownerTexts, (text, guard, [, id]) => {
    if (guard === 'guarded' || (guard === 'asked' && safety.has(String(id)))) guarded.add(text);
    return text;
  });
  for (const { id } of placeholdersIn([...guarded]))
    if (Object.hasOwn(wording, id)) guarded.add(wording[id] as string);
  return guarded;
}

/** A pack with every section, and its placeholders unfilled. */
export function unfilled(data: PackData): Pack {
  return { rules: {}, alerts: {}, cautions: {}, ...data } as Pack;
}
