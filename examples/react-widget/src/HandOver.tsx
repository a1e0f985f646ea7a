import { useState } from 'react';
import type { Conversation } from 'remedy-rules/conversation';
import { toText } from 'remedy-rules/render';
import { conversations } from './support';

/** What was observed and tried, for the person who takes over. */
export function HandOver({ conversation }: { conversation: Conversation }) {
  const [copied, setCopied] = useState('');
  const text = toText(conversations.handOver(conversation));
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <details className="hand-over">
      <summary>Text for support</summary>
      <p>If you write to support or go to service, send this text. It saves you telling it again.</p>
      <pre>{text}</pre>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <span role="status">{copied === text && 'Copied.'}</span>
    </details>
  );
}
