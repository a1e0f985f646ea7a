import type { Issue } from '../../errors';
import { unknownId } from '../../errors';
import type { PackData } from '../../format/format';
import { collect, limits } from '../../format/limits';
import { fill, placeholdersIn, textsIn } from '../../format/texts';

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

/** Every placeholder that the pack has no words for. */
export function unknownWording(pack: PackData): Issue[] {
  const { wording = {} } = pack;
  const known = Object.keys(wording);
  return collect(placeholdersIn(pack), ({ id, path }) =>
    Object.hasOwn(wording, id)
      ? undefined
      : { code: 'unknown-wording', path, message: unknownId('wording', id, known) },
  );
}
