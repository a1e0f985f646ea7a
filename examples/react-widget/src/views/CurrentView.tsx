import type { Conversation, View } from 'remedy-rules/conversation';
import { conversations } from '../support';
import { Opening } from './Opening';
import { QuestionView } from './QuestionView';
import { RemedyView } from './RemedyView';
import { ServiceView } from './ServiceView';
import { SolvedView } from './SolvedView';
import { StopView } from './StopView';
import { TickList } from './TickList';

interface Props {
  view: View;
  conversation: Conversation;
  onReply: (next: Conversation) => void;
}

export function CurrentView({ view, conversation, onReply }: Props) {
  const { reviewed } = view;
  const tick = (symptoms: readonly string[]) => onReply(conversations.tick(conversation, symptoms));
  const doNotKnow = () => onReply(conversations.doNotKnow(conversation));

  switch (view.kind) {
    case 'stop':
      return <StopView alerts={view.alerts} />;
    case 'opening':
      return (
        <Opening complaints={view.complaints} others={view.others} onTick={tick} onNothingFits={doNotKnow} />
      );
    case 'signs':
      return (
        <TickList
          title="Which of these is also true?"
          lines={view.signs}
          none="None of these"
          onTick={tick}
          unknown="Skip this"
          onUnknown={doNotKnow}
        />
      );
    case 'red-flags':
      return (
        <TickList
          title="Look at it first. Is any of this true?"
          lines={view.redFlags}
          none="I have looked: none of these"
          onTick={tick}
          unknown="I do not know"
          onUnknown={doNotKnow}
        />
      );
    case 'question':
      return (
        <QuestionView
          question={view.question}
          onAnswer={(answer) => onReply(conversations.answer(conversation, view.question.id, answer))}
          onDoNotKnow={doNotKnow}
        />
      );
    case 'remedy':
      return (
        <RemedyView
          remedy={view.remedy}
          reviewed={reviewed}
          onTried={(outcome) => onReply(conversations.tried(conversation, view.remedy.id, outcome))}
        />
      );
    case 'remains':
      return (
        <TickList
          title="Is any of this still true?"
          lines={view.complaints}
          none="No, all is well"
          onTick={tick}
        />
      );
    case 'solved':
      return (
        <SolvedView
          title={view.title}
          after={view.after}
          onReturned={() => onReply(conversations.tried(conversation, view.remedy, 'helped-then-returned'))}
        />
      );
    case 'service':
      return (
        <ServiceView
          service={view.service}
          reason={view.reason}
          skipped={view.skipped}
          mentioned={view.mentioned}
          reviewed={reviewed}
        />
      );
  }
}
