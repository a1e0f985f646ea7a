import type { ConversationOutcome } from '../conversation/outcome';
import { didHelp } from '../diagnose/weigh/tried';
import type { AnswerValue } from '../vocabulary';
import { answerKinds, type Evidence } from './evidence';

/** What is counted of an outcome, and of all that are the same. */
export interface Row {
  /** The same for all of them. */
  readonly key: string;
  readonly count: number;
  /** Symptom and answer, by their places among the evidence. */
  readonly known: readonly { readonly symptom: number; readonly answer: number }[];
  /** The kinds of those volunteered answers that an owner may have come with. */
  readonly openedWith: readonly number[];
  /** How many answers were volunteered, by kind. */
  readonly volunteered: readonly number[];
  readonly tried: readonly { readonly remedy: string; readonly helped: boolean }[];
}

type Counted = Omit<Row, 'key' | 'count'>;

/** Brings outcomes into the form in which they are counted. Those that tell nothing of any fault are left out. */
export function rowsOf(evidence: readonly Evidence[], outcomes: readonly ConversationOutcome[]): Row[] {
  const places = new Map(evidence.map(({ id }, place) => [id, place]));
  const rows = new Map<string, { count: number; row: Counted }>();
  for (const outcome of outcomes) {
    if (outcome.ending === 'not-covered') continue;
    const row = rowOf(evidence, places, outcome);
    if (row.known.length + row.tried.length === 0) continue;
    const key = JSON.stringify(row);
    const same = rows.get(key) ?? { count: 0, row };
    same.count++;
    rows.set(key, same);
  }
  return Array.from(rows, ([key, { count, row }]) => ({ key, count, ...row }));
}

function rowOf(
  evidence: readonly Evidence[],
  places: ReadonlyMap<string, number>,
  { volunteered, asked, tried }: ConversationOutcome,
): Counted {
  const read = (answers: Readonly<Record<string, AnswerValue>>) =>
    Object.entries(answers).flatMap(([id, answer]) => {
      const symptom = places.get(id);
      return symptom === undefined
        ? []
        : [{ symptom, answer: (evidence[symptom] as Evidence).placeOf(answer) }];
    });
  const told = read(volunteered);
  const kinds = told.map(({ symptom, answer }) => (evidence[symptom] as Evidence).kinds[answer] as number);
  const isOpening = told.map(({ symptom, answer }) => evidence[symptom]?.isComplaint[answer] === true);
  return {
    known: [...told, ...read(asked)].sort((a, b) => a.symptom - b.symptom),
    openedWith: kinds.filter((_, index) => isOpening[index]).sort(),
    volunteered: Object.values(answerKinds).map((kind) => kinds.filter((one) => one === kind).length),
    tried: Object.entries(tried)
      .map(([remedy, outcome]) => ({ remedy, helped: didHelp(outcome) }))
      .sort((a, b) => (a.remedy < b.remedy ? -1 : 1)),
  };
}
