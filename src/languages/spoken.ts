import type { Language } from './language';

/** In which language a result speaks, so that an app can mark it for browsers and screen readers. */
export interface Spoken {
  /** BCP 47 tag, such as `ru`. */
  readonly language: string;
  /** The direction of its writing. */
  readonly direction: 'ltr' | 'rtl';
}

/** The language of a result. Without a setting it is English. */
export function spokenIn(language: Language | undefined): Spoken {
  const { code, direction } = language ?? { code: 'en', direction: 'ltr' };
  return { language: code, direction };
}
