import { WrongLanguageError } from '../errors';
import { render as english } from '../languages/en/render';
import type { Language } from '../languages/language';
import type { Spoken } from '../languages/spoken';
import type { RenderSentences } from '../languages/subjects/render';

/**
 * The words to show results with. A remedy by itself does not say in which language it is.
 *
 * @throws {WrongLanguageError} if a result is in another language, because nobody should read a mixture.
 */
export function wordsFor(
  language: Language | undefined,
  ...results: readonly (object | undefined)[]
): RenderSentences {
  const code = language?.code ?? 'en';
  // What an earlier version saved has no language, and is English.
  const other = results.find(
    (result): result is Spoken => result !== undefined && 'language' in result && result.language !== code,
  );
  if (other === undefined) return language?.render ?? english;
  throw new WrongLanguageError({
    code: 'wrong-language',
    path: ['language'],
    message: `the result is in "${other.language}", not in "${code}"; pass the language that it was made in`,
  });
}
