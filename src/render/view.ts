import type { Line, View, ViewOf } from '../conversation/view';
import { alertSections } from './alerts';
import { type Block, bullets, type Document, type Item, paragraph, type Section, section } from './document';
import { heardBlocks } from './heard';
import type { Context } from './names';
import { answerBlocks, lineItems } from './question';
import { recognisedBlocks } from './recognised';
import { aboutRemedy, groupsOf, hazardBlocks, remedyBlocks, remedyLine } from './remedy';
import { adviceWords } from './words';

/** What a conversation shows now: what to know first, and one thing to answer or to do. */
export function viewDocument(view: View, context: Context, full: boolean): Document {
  const heard = view.heard ? heardBlocks(view.heard) : [];
  if (view.kind === 'stop')
    return { blocks: [...alertSections(view.alerts), ...heard], about: { verdict: 'stop' } };
  const notices = view.notices.map(({ text }) => paragraph({ text, weight: 'strong' }));
  return { blocks: [...notices, ...heard, ...shown(view, context, full)] };
}

function shown(view: Exclude<View, ViewOf<'stop'>>, context: Context, full: boolean): Block[] {
  switch (view.kind) {
    case 'opening':
      return [linesSection('What is wrong?', view.complaints)];
    case 'signs':
      return [linesSection('Which of these is also true?', view.signs)];
    case 'remains':
      return [linesSection('Is any of this still true?', view.complaints)];
    case 'red-flags':
      return [linesSection('Look at the device first. Is any of this true?', view.redFlags)];
    case 'question': {
      const { question } = view;
      return [section([question.question], answerBlocks(question), { symptom: question.id })];
    }
    case 'remedy': {
      const { remedy } = view;
      const title = {
        text: remedy.title,
        weight: 'strong',
        risk: remedy.risk,
        advice: remedy.advice,
      } as const;
      return [
        ...recognisedBlocks(view.recognised, full),
        section(['Try this: ', title], remedyBlocks(remedy, context, full), aboutRemedy(remedy)),
      ];
    }
    case 'solved':
      return [
        section([`“${view.title}” helped.`], bullets('Afterwards', view.after), { remedy: view.remedy }),
      ];
    case 'service':
      return serviceBlocks(view, context, full);
  }
}

function linesSection(title: string, lines: readonly Line[]): Section {
  return section([title], bullets(undefined, lineItems(lines)));
}

const whyService: Readonly<Record<ViewOf<'service'>['reason'], string>> = {
  'not-covered': 'We have no advice for this problem.',
  'unknown-fault': 'What you describe does not fit any fault that we know.',
  'nothing-left': 'No safe remedy that is worth your time is left.',
};

function serviceBlocks(
  { service, recognised, reason, skipped, mentioned }: ViewOf<'service'>,
  context: Context,
  full: boolean,
): Block[] {
  const groups = groupsOf(mentioned).flatMap((group) => {
    const items = group.map(
      (remedy): Item => ({ ...remedyLine(remedy, context), blocks: hazardBlocks(remedy, context) }),
    );
    return bullets(adviceWords[(group[0] as (typeof group)[number]).advice], items);
  });
  return [
    paragraph(whyService[reason]),
    ...recognisedBlocks(recognised, full),
    section(
      ['Now: ', { text: service.title, weight: 'strong' }],
      remedyBlocks(service, context, full),
      aboutRemedy(service),
    ),
    ...bullets(
      'You did not try',
      skipped.map(({ title }) => title),
    ),
    ...(groups.length > 0 ? [section(['What else there is'], groups)] : []),
  ];
}
