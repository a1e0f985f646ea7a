import { isReviewed, type Pack } from '../../format/pack';
import { isRead } from '../../safety/languages';
import type { Notice } from '../diagnosis';
import type { Settings } from '../settings';

/** What an owner must hear before anything else. */
export function noticesOf(pack: Pack, tried: Settings['tried']): Notice[] {
  const notices = [...tried]
    .filter(([, outcome]) => outcome === 'worse')
    .map(([remedy]): Notice => ({ kind: 'worse', remedy, text: worse(pack.remedies[remedy]?.title) }));
  if (!isReviewed(pack)) notices.push({ kind: 'unreviewed', text: unreviewed });
  const { language = 'en' } = pack;
  if (!isRead(language)) notices.push({ kind: 'unread', language, text: unread });
  return notices;
}

function worse(title = ''): string {
  return `“${title}” made it worse. Do not do it again. Undo what you can. If you are not sure, go to service.`;
}

const unreviewed = 'The makers of this app have not checked this advice. Stop if a step looks dangerous.';
const unread = 'This advice was not checked for dangerous steps. Stop if a step looks dangerous.';
