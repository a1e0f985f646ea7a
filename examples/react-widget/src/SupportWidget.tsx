import { useEffect, useRef, useState } from 'react';
import type { Conversation } from 'remedy-rules/conversation';
import { HandOver } from './HandOver';
import { resumed, save } from './saved';
import { conversations, device, packs } from './support';
import { CurrentView } from './views/CurrentView';

export function SupportWidget() {
  const [conversation, setConversation] = useState(resumed);
  const main = useRef<HTMLElement>(null);
  const view = conversations.view(conversation);

  const reply = (next: Conversation) => {
    save(next);
    setConversation(next);
  };

  // A screen reader reads the new view, and the keyboard goes on from there.
  const shown = useRef(conversation);
  useEffect(() => {
    if (shown.current === conversation) return;
    shown.current = conversation;
    main.current?.querySelector('h2')?.focus();
  }, [conversation]);

  return (
    <main className="widget" ref={main}>
      <h1>Help with your {packs[device].device.name}</h1>
      {view.notices.map(({ kind, text }) => (
        <p key={kind} className="notice">
          {text}
        </p>
      ))}
      {/* A new key for each reply, so that no view keeps what was ticked or typed before. */}
      <CurrentView
        key={conversation.entries.length}
        view={view}
        conversation={conversation}
        onReply={reply}
      />
      {view.canGoBack && (
        <footer>
          <button type="button" onClick={() => reply(conversations.back(conversation))}>
            Go back
          </button>
          <button type="button" onClick={() => reply(conversations.start(device))}>
            Start again
          </button>
          <HandOver conversation={conversation} />
        </footer>
      )}
    </main>
  );
}
