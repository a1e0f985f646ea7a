import type { Issue } from '../errors';
import { unknownId } from '../nearest';
import type { PackData } from './format';
import { mapTexts, textsIn } from './texts';

const placeholder = /\{([^{}]*)\}/g;

/** A pack with every `{id}` in its texts replaced by the pack's own words. */
export function fillWording({ wording = {}, ...data }: PackData): PackData {
  const fill = (text: string) =>
    text.replace(placeholder, (whole, id) => (Object.hasOwn(wording, id) ? (wording[id] as string) : whole));
  return mapTexts(data, fill);
}

/** Every placeholder that the pack has no words for. */
export function unknownWording({ wording = {}, ...data }: PackData): Issue[] {
  return placeholders(data)
    .filter(({ id }) => !Object.hasOwn(wording, id))
    .map(({ id, path }) => ({
      code: 'unknown-wording',
      path,
      message: unknownId('wording', id, Object.keys(wording)),
    }));
}

/** The ids of every placeholder in a pack's texts. */
export function placeholdersIn({ wording: _wording, ...data }: PackData): string[] {
  return placeholders(data).map(({ id }) => id);
}

function placeholders(data: object) {
  return textsIn(data).flatMap(({ text, path }) =>
    [...text.matchAll(placeholder)].map(([, id]) => ({ id: id as string, path })),
  );
}
