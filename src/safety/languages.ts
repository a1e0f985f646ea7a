/** The languages in which the lexicon reads the texts of packs; a folder each. */
export const readLanguages = ['en', 'ru'] as const;

/** Whether texts in a language are checked for acts that are not declared. */
export function isRead(language: string): boolean {
  return readLanguages.some((one) => one === language.split('-')[0]);
}
