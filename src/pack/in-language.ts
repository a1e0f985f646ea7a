import { NotTranslatedError } from '../errors';
import type { Pack } from '../format/pack';
import type { Language } from '../languages/language';

/**
 * The pack that speaks a language, such as for the form of an app. English takes every pack as it is.
 *
 * @throws {NotTranslatedError} if the pack is in another language.
 */
export function packIn<P extends Pack>(pack: P, { code, name }: Pick<Language, 'code' | 'name'>): P {
  const { language = 'en' } = pack;
  if (code === 'en' || language === code) return pack;
  throw new NotTranslatedError({
    code: 'not-translated',
    path: ['language'],
    message: `the texts of ${pack.device.name} are in "${language}", not in "${code}" (${name}); use a pack with texts in "${code}"`,
  });
}
