import type { Option, Reasoned, Reasoner } from './reasoner';

/** Answers that are told apart at once. */
const most = 3;

/** Answers with what would follow from them. Those with the same effect are one, such as several examples of a number. */
export function alike(
  reasoner: Reasoner,
  options: readonly Option[],
): { readonly text: string; readonly then: Reasoned }[] {
  const groups = new Map<string, { readonly texts: string[]; readonly then: Reasoned }>();
  for (const option of options) {
    const then = reasoner.with(option);
    const effect = effectOf(then);
    const group = groups.get(effect) ?? { texts: [], then };
    group.texts.push(option.text);
    groups.set(effect, group);
  }
  return [...groups.values()].slice(0, most).map(({ texts, then }) => ({ text: textOf(texts), then }));
}

/** What an answer leads to, apart from the answer itself. */
function effectOf({ diagnosis, picture }: Reasoned): string {
  const nodes = picture.nodes.filter(({ column }) => column !== 'answer');
  return JSON.stringify([diagnosis.next, nodes.map(({ key, weight }) => [key, weight.toFixed(2)])]);
}

function textOf(texts: readonly string[]): string {
  return texts.length > 2 ? `${texts[0]} to ${texts.at(-1)}` : texts.join(', ');
}
