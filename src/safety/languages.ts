/** The languages in which the lexicon reads the texts of packs; a folder each. */
const readLanguages: readonly string[] = ['en', 'ru'];

/** Whether texts in a language are checked for acts that are not declared. */
export function isRead(language: string): boolean {
  return readLanguages.includes(language.split('-')[0] as string);
}
