import type { Form } from '../forms';

/** Endings of Russian verbs after folding, by how the form is used. */
const verbEndings = (
  [
    ['order', '(?:и|ь)(?:те)?'],
    ['past', '(?:л[аои]?|н[аоы]?|нн[а-я]{2,3}|т[аоы]|вш[а-я]{2,4})'],
    ['act', '(?:т[ьи]|чь|ни[еияю]м?|я|а|в)'],
    // Manuals say what "one does" or what "we do": "its contacts are wiped" is an instruction.
    ['act', '[уюая]т'],
    ['order', '[еи]м'],
    ['act', '[еи]шь'],
    ['statement', '(?:т|м|те|ю|у)'],
  ] as const
).map(
  ([form, ending]) => [form, new RegExp(`^(?:[аеиоуыюя]|[оыи]ва|ир[ау]|ну)?${ending}(?:с[ья])?$`)] as const,
);
/** Endings of Russian nouns and adjectives after folding. */
const nounEnding =
  /^(?:|[аяоеуюыиь]|[аяоеиыую][аяеиоуюмхв]|[аяиы]ми|[ое]го|[ое]му|ью|ия[мх]|иями|иеи)(?:ся)?$/;

/** How a form of a verb is used that ends like this, if it is one. */
export function verbFormOf(ending: string): Form | undefined {
  if (/^те(?:сь)?$/.test(ending)) return 'order';
  const form = verbEndings.find(([, expression]) => expression.test(ending))?.[0];
  // "Warms itself" is no act of its owner.
  return form !== undefined && form !== 'order' && /с[ья]$/.test(ending) ? 'statement' : form;
}

/** Whether a form of a noun or an adjective ends like this. */
export function isNounEnding(ending: string): boolean {
  return nounEnding.test(ending);
}
