import { packs } from '../../src/built-in/all';
import { type Conversation, createConversations } from '../../src/conversation/index';
import type { Pack } from '../../src/format/pack';
import { at, mean, percent, share, table } from '../figures';
import { drawOwners, type Owner } from './owner';

const talk = createConversations(packs);
const seed = 2026;

/** What happens before the first remedy, or before service. */
interface Start {
  /** Screens with something to answer, the first one not counted. */
  readonly screens: number;
  /** The pack says that the first remedy usually or sometimes cures the owner's fault. */
  readonly fits: boolean;
}

/** Prints what one screen of signs is worth, against answering question by question. */
export function printConversations(count: number): void {
  const rows = [true, false].map((ticks) => {
    const starts = Object.entries<Pack>(packs).flatMap(([device, pack], index) =>
      drawOwners(pack, count, seed + index, 'own').flatMap(
        (owner) => startOf(device, pack, owner, ticks) ?? [],
      ),
    );
    const screens = starts.map((start) => start.screens);
    return [
      ticks ? 'one screen of signs' : 'question by question',
      starts.length,
      at(screens, 0.5),
      at(screens, 0.95),
      mean(screens).toFixed(2),
      percent(share(starts.map(({ fits }) => fits)), 1),
    ];
  });
  table(
    '### Conversations: screens before the first remedy, or before service',
    ['', 'owners', 'median', '95 %', 'mean', 'first remedy fits'],
    rows,
  );
}

/** Answers truthfully until there is something to do; nothing if a red flag or the pack ends it before. */
function startOf(device: string, pack: Pack, { truth, complaint }: Owner, ticks: boolean): Start | undefined {
  const answerOf = (id: string) => truth.answers.get(id) ?? null;
  let conversation: Conversation = talk.observe(talk.start(device as keyof typeof packs), {
    [complaint]: answerOf(complaint),
  });
  for (let screens = 0; ; screens++) {
    const view = talk.view(conversation);
    switch (view.kind) {
      case 'question':
        conversation = talk.observe(conversation, { [view.question.id]: answerOf(view.question.id) });
        break;
      case 'signs':
      case 'red-flags': {
        const lines = view.kind === 'signs' ? view.signs : view.redFlags;
        const isSo = lines.filter(({ symptom, answer }) => answerOf(symptom) === answer);
        const isSkipped = view.kind === 'signs' && !ticks;
        conversation = isSkipped
          ? talk.doNotKnow(conversation)
          : talk.tick(
              conversation,
              isSo.map(({ symptom }) => symptom),
            );
        // A screen that is left out is not answered.
        if (isSkipped) screens--;
        break;
      }
      case 'remedy':
      case 'service': {
        if (truth.fault === undefined) return undefined;
        const remedy = view.kind === 'remedy' ? view.remedy.id : '';
        const chance = pack.faults[truth.fault]?.remedies?.[remedy];
        return { screens, fits: chance === 'usually' || chance === 'sometimes' };
      }
      default:
        return undefined;
    }
  }
}
