import { InvalidPackError, type Issue, nearest } from '../../errors';
import { firstIssues } from '../../format/limits';
import { checkedMark, complete, type Pack } from '../../format/pack';
import { textsIn } from '../../format/texts';

import { readPack } from '../read';
import { checkSettings, type TranslateSettings } from '../settings';
import { inWords } from './in-words';
import { readCatalog } from './read-catalog';
import { markTranslated } from './translate-reviewed';
import { untranslated } from './untranslated';

/**
 * A pack in the words of a catalog, with the same ids, rules, estimates and methods. It is checked like any pack, so an
 * act that only the translation describes is refused. Every warning must be translated. Where another text is missing,
 * its entry stays in the language of the pack, and results mark it with `lang`. The result counts as a stranger's pack if
 * the pack is one, or if you say that the catalog was not reviewed.
 *
 * @throws {InvalidPackError} with every issue of the catalog, or else of the translated pack.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { isRemedyRulesError, translatePack } from 'remedy-rules/pack';
 *
 * const catalog = { format: 1, language: 'de', texts: { 'Is it dark?': 'Ist es dunkel?' } };
 * try {
 *   translatePack(packs['mi-band-4'], catalog);
 * } catch (error) {
 *   if (!isRemedyRulesError(error, 'invalid-pack')) throw error;
 *   console.log(error.issues[0]?.code); // untranslated-warning
 * }
 * ```
 */
export function translatePack<P extends Pack>(
  pack: P,
  catalog: unknown,
  settings: TranslateSettings = {},
): P {
  const { reviewed = true, device } = checkSettings<TranslateSettings>(settings, ['reviewed', 'device']);
  const { catalog: read, issues } = readCatalog(catalog);
  refuse([...standingOf(pack), ...issues]);
  if (read === undefined) return pack;
  const { pack: words, kept, missing } = inWords(pack, read, device);
  const used = new Set(textsIn(pack).map(({ text }) => text));
  const others = Object.keys(read.texts).filter((text) => !used.has(text) && read.texts[text]?.trim() !== '');
  refuse(missing.map((one) => withNearest(untranslated(one, read.language), one.text, others)));
  const { pack: checked, issues: found } = readPack(words);
  refuse(found);
  return markTranslated(complete(checked), pack, kept, reviewed) as P;
}

/** Why a pack cannot be translated at all. */
function standingOf(pack: Pack): Issue[] {
  const mark = checkedMark(pack);
  if (mark === undefined) {
    const message = 'a pack must come from definePack, parsePack or extendPack, which check it';
    return [{ code: 'pack-not-checked', path: [], message }];
  }
  if (mark.translated === undefined) return [];
  const message = `the pack is a translation into "${pack.language}"; translate the pack from which it was made`;
  return [{ code: 'already-translated', path: [], message }];
}

/** A sentence that was changed has its translation under the sentence as it was before. */
function withNearest(issue: Issue, text: string, others: readonly string[]): Issue {
  const similar = nearest(text, others);
  if (similar === undefined) return issue;
  return { ...issue, message: `${issue.message}; did you mean the key ${JSON.stringify(similar)}?` };
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidPackError(firstIssues(issues));
}
