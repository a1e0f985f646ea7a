import type { Diagnosis, RankedRemedy } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { type Block, bullets, numbered, type Span, section } from './document';
import { contextOf, numbersIn } from './names';
import { aboutRemedy, groupsOf, remedyBlocks, remedyLine, titleSpan } from './remedy';

/**
 * The remedy that comes first, with everything about it. A short document shows its steps only once nothing has to be
 * answered before them, so that nobody charges a device before looking at it.
 */
function mainRemedy({ next, remedies }: Diagnosis, full: boolean): RankedRemedy | undefined {
  if (next.kind === 'remedy') return remedies.find(({ id }) => id === next.id);
  if (next.kind === 'service') return remedies.find(({ advice }) => advice === 'professional');
  const [first] = remedies;
  if (first === undefined || (first.advice !== 'try' && first.advice !== 'professional')) return undefined;
  return full || (first.ruleOut.length === 0 && first.askFirst.length === 0) ? first : undefined;
}

/** The remedy that comes first, and below it the others: by a line each, or in full. */
export function remedySections(diagnosis: Diagnosis, words: RenderSentences, full: boolean): Block[] {
  const { remedies, next } = diagnosis;
  const main = mainRemedy(diagnosis, full);
  const others = remedies.filter((remedy) => remedy !== main);
  const isNow = next.kind === 'remedy' || next.kind === 'service';
  const first = main
    ? [
        section(
          [isNow ? words.diagnosis.doNow : words.diagnosis.doThen, titleOf(main)],
          remedyBlocks(main, contextOf(diagnosis, words), full),
          aboutRemedy(main),
        ),
      ]
    : [];
  const rest = full ? groupsInFull(diagnosis, words, others) : groupsByLine(diagnosis, words, others);
  const title = main ? words.diagnosis.otherwise : words.diagnosis.afterAnswers;
  return rest.length === 0 ? first : [...first, section([title], rest)];
}

function titleOf(remedy: RankedRemedy): Span {
  return { ...titleSpan(remedy), weight: 'strong' };
}

function groupsByLine(
  diagnosis: Diagnosis,
  words: RenderSentences,
  remedies: readonly RankedRemedy[],
): Block[] {
  const numbers = numbersIn(diagnosis);
  return groupsOf(remedies).flatMap((group) => {
    const [{ advice, id }] = group as [RankedRemedy];
    const items = group.map((remedy) => remedyLine(remedy, { reviewed: diagnosis.reviewed, words }));
    const number = numbers.get(id);
    return number === undefined
      ? bullets(words.advice[advice], items)
      : numbered(words.advice[advice], items, number);
  });
}

function groupsInFull(
  diagnosis: Diagnosis,
  words: RenderSentences,
  remedies: readonly RankedRemedy[],
): Block[] {
  return groupsOf(remedies).map((group) =>
    section(
      [words.advice[(group[0] as RankedRemedy).advice]],
      group.map((remedy) =>
        section(
          [titleOf(remedy)],
          remedyBlocks(remedy, contextOf(diagnosis, words), true),
          aboutRemedy(remedy),
        ),
      ),
    ),
  );
}
