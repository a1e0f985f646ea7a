import type { Issue } from '../errors';
import { unknownId } from '../errors';
import { collect } from '../pack/collect';
import type { PackData } from './format';
import { limits } from './limits';
import { mapTexts, textsIn } from './texts';

const placeholder = /\{([^{}]*)\}/g;

/** A pack with every `{id}` in its texts replaced by the pack's own words. */
export function fillWording({ wording = {}, ...data }: PackData): PackData {
  return mapTexts(data, (text) => fill(text, wording));
}

/** Texts that are too long once they are filled, one by one or all together. */
export function checkLengths({ wording = {}, ...data }: PackData): Issue[] {
  let left: number = limits.characters;
  for (const { text, path } of textsIn(data)) {
    const { length } = fill(text, wording);
    if (length > limits.text) {
      const message = `filled with its words the text has ${length} characters; ${limits.text} is the most`;
      return [{ code: 'wrong-size', path, message }];
    }
    left -= length;
    if (left < 0) {
      const message = `the texts of a pack have at most ${limits.characters} characters together`;
      return [{ code: 'too-large', path: [], message }];
    }
  }
  return [];
}

function fill(text: string, wording: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (whole, id) =>
    Object.hasOwn(wording, id) ? (wording[id] as string) : whole,
  );
}

/** Every placeholder that the pack has no words for. */
export function unknownWording({ wording = {}, ...data }: PackData): Issue[] {
  const known = Object.keys(wording);
  return collect(placeholders(data), ({ id, path }) =>
    Object.hasOwn(wording, id)
      ? undefined
      : { code: 'unknown-wording', path, message: unknownId('wording', id, known) },
  );
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
