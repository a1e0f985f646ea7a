import { isReviewed } from '../../format/pack';
import { report as english } from '../../languages/en/report';
import { isRead } from '../../safety/languages';
import type { Notice } from '../diagnosis';
import type { Request } from '../request';

/** What an owner must hear before anything else. */
export function noticesOf({ pack, settings, language: spoken }: Request): Notice[] {
  const words = spoken?.report ?? english;
  const notices = [...settings.tried]
    .filter(([, outcome]) => outcome === 'worse')
    .map(([remedy]): Notice => {
      const text = words.madeWorse(pack.remedies[remedy]?.title ?? '');
      return { kind: 'worse', remedy, text };
    });
  if (!isReviewed(pack)) notices.push({ kind: 'unreviewed', text: words.unreviewed });
  const { language = 'en' } = pack;
  if (!isRead(language)) notices.push({ kind: 'unread', language, text: words.unread });
  return notices;
}
