import type { Line, View, ViewOf } from '../conversation/view';
import { alertSections } from './alerts';
import { type Block, bullets, type Document, type Item, paragraph, type Section, section } from './document';
import { heardBlocks } from './heard';
import type { Context } from './names';
import { aboutQuestion, answerBlocks, lineItems } from './question';
import { recognisedBlocks } from './recognised';
import { aboutRemedy, groupsOf, hazardBlocks, remedyBlocks, remedyLine, titleSpan } from './remedy';

/** What a conversation shows now: what to know first, and one thing to answer or to do. */
export function viewDocument(view: View, context: Context, full: boolean): Document {
  const { words } = context;
  const heard = view.heard ? heardBlocks(view.heard, words) : [];
  if (view.kind === 'stop')
    return { blocks: [...alertSections(view.alerts, words), ...heard], about: { verdict: 'stop' } };
  const notices = view.notices.map(({ text }) => paragraph({ text, weight: 'strong' }));
  return { blocks: [...notices, ...heard, ...shown(view, context, full)] };
}

function shown(view: Exclude<View, ViewOf<'stop'>>, context: Context, full: boolean): Block[] {
  const { words } = context;
  switch (view.kind) {
    case 'opening':
      return [linesSection(words.view.opening, view.complaints)];
    case 'signs':
      return [linesSection(words.view.signs, view.signs)];
    case 'remains':
      return [linesSection(words.view.remains, view.complaints)];
    case 'red-flags':
      return [linesSection(words.view.redFlags, view.redFlags)];
    case 'question': {
      const { question } = view;
      return [section([question.question], answerBlocks(question, words), aboutQuestion(question))];
    }
    case 'remedy': {
      const { remedy } = view;
      const title = { ...titleSpan(remedy), weight: 'strong' } as const;
      return [
        ...recognisedBlocks(view.recognised, words, full),
        section([words.view.tryThis, title], remedyBlocks(remedy, context, full), aboutRemedy(remedy)),
      ];
    }
    case 'solved':
      return [
        section([words.view.helped(view.title)], bullets(words.remedy.after, view.after), {
          remedy: view.remedy,
        }),
      ];
    case 'service':
      return serviceBlocks(view, context, full);
  }
}

function linesSection(title: string, lines: readonly Line[]): Section {
  return section([title], bullets(undefined, lineItems(lines)));
}

function serviceBlocks(
  { service, recognised, reason, skipped, mentioned }: ViewOf<'service'>,
  context: Context,
  full: boolean,
): Block[] {
  const { words } = context;
  const groups = groupsOf(mentioned).flatMap((group) => {
    const items = group.map(
      (remedy): Item => ({ ...remedyLine(remedy, context), blocks: hazardBlocks(remedy, context) }),
    );
    return bullets(words.advice[(group[0] as (typeof group)[number]).advice], items);
  });
  return [
    paragraph(words.view[reason]),
    ...recognisedBlocks(recognised, words, full),
    section(
      [words.view.now, { text: service.title, weight: 'strong' }],
      remedyBlocks(service, context, full),
      aboutRemedy(service),
    ),
    ...bullets(
      words.view.notTried,
      skipped.map(({ title }) => title),
    ),
    ...(groups.length > 0 ? [section([words.view.mentioned], groups)] : []),
  ];
}
