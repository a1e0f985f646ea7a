import { type Issue, unknownId } from '../../errors';
import type { Catalog } from '../../format/catalog';
import { firstIssues, limits } from '../../format/limits';
import { placeholdersIn } from '../../format/texts';
import { plainCopy } from '../plain';
import { shapeIssues } from '../shape';
import { catalogSchema } from './catalog-schema';

/** A catalog that was read; it is missing if its shape is wrong. */
interface ReadCatalog {
  readonly catalog?: Catalog;
  readonly issues: readonly Issue[];
}

/** A plain copy of a catalog, and everything that is wrong with it whatever pack it is for. */
export function readCatalog(value: unknown): ReadCatalog {
  const { copy, issues: refused } = plainCopy(value, {
    longestKey: limits.text,
    entries: limits.translations,
  });
  if (refused.length > 0) return { issues: refused };
  const wrong = shapeIssues(catalogSchema(), copy);
  if (wrong.length > 0) return { issues: wrong };
  const catalog = copy as Catalog;
  return { catalog, issues: firstIssues(mismatches(catalog)) };
}

/** Translations that do not have exactly the placeholders of their source: a word would be lost, or braces shown. */
function* mismatches({ texts }: Catalog): Generator<Issue> {
  for (const [source, translation] of Object.entries(texts)) {
    if (translation.trim() === '') continue;
    const [wanted, found] = [source, translation].map(
      (text) => new Set(placeholdersIn(text).map(({ id }) => id)),
    ) as [Set<string>, Set<string>];
    const path = ['texts', source];
    for (const id of wanted)
      if (!found.has(id))
        yield { code: 'placeholder-mismatch', path, message: `must have the placeholder {${id}}` };
    for (const id of found) {
      if (wanted.has(id)) continue;
      const message = `${unknownId('placeholder of this text', id, wanted)}; remove {${id}}`;
      yield { code: 'placeholder-mismatch', path, message };
    }
  }
}
