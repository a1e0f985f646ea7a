import type { Line, ViewOf } from '../../conversation/index';
import { type Asking, choice, type Reply } from './asking';
import type { Choice } from './prompts';
import { findLines } from './search';

/** Asks what is wrong: in the owner's own words, or from a list. */
export async function askComplaint(
  asking: Asking,
  view: ViewOf<'opening'>,
  leave: readonly Choice<Reply>[],
): Promise<Reply> {
  const { talk, prompts, conversation, language } = asking;
  const words = language.command.ask;
  const { tell } = talk;
  const suggested = view.heard?.suggested ?? [];
  if (suggested.length > 0) {
    const reply = await prompts.choose<Reply | 'list'>(
      words.didYouMean,
      [
        ...suggested.map(({ symptom, answer, text }) =>
          choice(talk.answer(conversation, symptom, answer), text),
        ),
        { value: 'list', label: words.showList },
        ...leave,
      ],
      (typed) => tell(conversation, typed),
    );
    return reply === 'list' ? askFromList(asking, view, leave) : reply;
  }
  const typed = await prompts.line([words.whatIsWrong], () => undefined);
  return ['', 'list'].includes(typed.trim().toLowerCase())
    ? askFromList(asking, view, leave)
    : tell(conversation, typed);
}

/** A reply that is only worked out if it is chosen. */
function later(value: () => Reply, label: string): Choice<() => Reply> {
  return { value, label };
}

async function askFromList(
  { talk, prompts, conversation, language }: Asking,
  { complaints, others }: ViewOf<'opening'>,
  leave: readonly Choice<Reply>[],
): Promise<Reply> {
  const words = language.command.ask;
  const choices = new Map(
    [...complaints, ...others].map((line) => [
      line,
      later(() => talk.tick(conversation, [line.symptom]), line.text),
    ]),
  );
  const none = later(() => talk.doNotKnow(conversation), words.notInList);
  const leaving = leave.map(({ value, label }) => later(() => value, label));
  const choicesOf = (lines: readonly Line[]) => lines.flatMap((line) => choices.get(line) ?? []);
  const reply = await prompts.search<() => Reply>(words.chooseFromList, (typed) => {
    if (typed === '') return [...choicesOf(complaints), none, ...leaving];
    // Only matches, so that Enter chooses the best one.
    const found = choicesOf(findLines([...choices.keys()], typed));
    return found.length > 0 ? found : [none];
  });
  return reply();
}
