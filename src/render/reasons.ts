import type { CitedClaim, CitedSource, RankedRemedy } from '../diagnose/diagnosis';
import type { RenderSentences } from '../languages/subjects/render';
import { type Block, bullets, type Item } from './document';
import type { Context } from './names';

/** Why a remedy can help, where sources disagree, and the sources. */
export function reasonBlocks(
  remedy: RankedRemedy,
  { names, words }: Pick<Context, 'names' | 'words'>,
): Block[] {
  const headings = words.remedy;
  const sourceItems = (cited: readonly CitedSource[]) => cited.map((source) => sourceItem(source, words));
  const claimItem = (side: string, { claim, sources: cited }: CitedClaim): Item => ({
    text: [`${side}: ${claim}`],
    blocks: bullets(undefined, sourceItems(cited)),
  });
  const { advice, reasons, makesPossible, disputed, sources } = remedy;
  const said = new Map(
    reasons.flatMap(({ because }) =>
      because.map(({ symptom, question, text }) => [symptom, `${question} ${text}`] as const),
    ),
  );
  return [
    ...(advice === 'professional'
      ? bullets(
          headings.serviceCan,
          reasons.map(({ text }) => text),
        )
      : advice === 'avoid'
        ? []
        : [
            ...bullets(
              reasons.length === 1 ? headings.helpsIf : headings.helpsIfOne,
              reasons.map(({ fault }) => names.fault(fault)),
            ),
            ...bullets(headings.becauseYouSaid, [...said.values()]),
            ...bullets(headings.makesPossible, makesPossible.map(names.title)),
          ]),
    ...(disputed
      ? bullets(headings.disputed, [
          claimItem(headings.oneSide, disputed.for),
          claimItem(headings.otherSide, disputed.against),
        ])
      : []),
    ...bullets(headings.sources, sourceItems(sources)),
  ];
}

function sourceItem({ title, grade, url }: CitedSource, { grades }: RenderSentences): Item {
  return { text: [{ text: title, ...(url !== undefined && { url }) }, ` (${grades[grade]})`] };
}
