import type { Issue } from '../../errors';
import type { PlacedText } from '../../format/texts';

/** A warning without a translation. An owner who does not understand a warning is not warned, so it refuses the pack. */
export function untranslated({ text, path }: PlacedText, language: string): Issue {
  const message = `the warning ${JSON.stringify(text)} has no translation into "${language}"; add it to "texts" of the catalog`;
  return { code: 'untranslated-warning', path, message };
}
