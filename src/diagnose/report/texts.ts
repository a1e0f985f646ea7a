import type { Pack } from '../../format/pack';
import type { Diagnosis } from '../diagnosis';

/** The questions and titles of what a result names only by its id, in the order of the ids. */
export function textsOf(
  { symptoms, remedies }: Pack,
  result: Pick<Diagnosis, 'next' | 'remedies' | 'unanswerable' | 'tried' | 'hidden'>,
): Diagnosis['texts'] {
  const { next } = result;
  const asked = [
    ...result.remedies.flatMap(({ ruleOut, askFirst, unanswered }) => [
      ...ruleOut,
      ...askFirst,
      ...unanswered,
    ]),
    ...result.unanswerable,
    ...(next.kind === 'red-flags' ? next.ids : next.kind === 'question' ? [next.id] : []),
  ];
  const named = [...Object.keys(result.tried), ...result.hidden.map(({ id }) => id)];
  return {
    questions: byId(asked, (id) => symptoms[id]?.question),
    titles: byId(named, (id) => remedies[id]?.title),
  };
}

function byId(ids: readonly string[], textOf: (id: string) => string | undefined): Record<string, string> {
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, textOf(id) ?? id]));
}
