import { InvalidPackError, type Issue } from '../errors';
import type { PackData, PackExtension } from '../format/format';
import { complete, isChecked, markChecked, type Pack, type PackVocabulary } from '../format/pack';
import type { ExtendedVocabulary, VocabularyOf } from '../vocabulary';
import { checkContent } from './checks/content';
import type { Definition } from './definition';
import { mergePacks } from './extend';
import type { Extension } from './extension';
import { plainCopy } from './plain';
import { extensionShapeIssues, packShapeIssues } from './shape';

/**
 * Checks a pack, from JSON or from a stranger. The value is copied, so it may change afterwards.
 *
 * @throws {InvalidPackError} with every issue, each with its code, path and, for an unknown id, the nearest known one.
 *
 * @example
 * ```ts
 * import { InvalidPackError, parsePack } from 'remedy-rules/pack';
 *
 * try {
 *   parsePack({ format: 1 });
 * } catch (error) {
 *   if (error instanceof InvalidPackError) console.log(error.issues.map(({ path }) => path.join('.')));
 * }
 * ```
 */
export function parsePack<const Data>(data: Data): Pack<VocabularyOf<Data>> {
  return finish(wellShaped(data, packShapeIssues) as PackData) as never;
}

/**
 * Checks a pack written in TypeScript, and keeps its ids as types.
 *
 * @throws {InvalidPackError} with every issue.
 */
export function definePack<const Data extends Definition<Data>>(data: Data): Pack<VocabularyOf<Data>> {
  return parsePack(data);
}

/**
 * A pack with more in it: a device on its family, or your own faults and remedies on a built-in pack. Adds; refuses an
 * id that is there already; changes only what stands under `overrides`; takes out what stands under `omit`. No hazard
 * of the base is ever lost.
 *
 * @throws {InvalidPackError} with every issue of the result.
 */
export function extendPack<
  const Base extends Pack | PackData,
  const Extra extends Extension<BaseVocabulary<Base>, Extra>,
>(base: Base, extra: Extra): Pack<ExtendedVocabulary<BaseVocabulary<Base>, Extra>> {
  const whole = isChecked(base) ? (base as PackData) : (wellShaped(base, packShapeIssues) as PackData);
  const { data, issues } = mergePacks(whole, wellShaped(extra, extensionShapeIssues) as PackExtension);
  if (issues.length > 0) throw new InvalidPackError(issues);
  return finish(plainCopy(data).copy as PackData) as never;
}

type BaseVocabulary<Base> = Base extends Pack ? PackVocabulary<Base> : VocabularyOf<Base>;

function wellShaped(value: unknown, shapeIssues: (value: unknown) => Issue[]): unknown {
  const { copy, issues } = plainCopy(value);
  const all = issues.length > 0 ? issues : shapeIssues(copy);
  if (all.length > 0) throw new InvalidPackError(all);
  return copy;
}

function finish(data: PackData): Pack {
  const issues = checkContent(data);
  if (issues.length > 0) throw new InvalidPackError(issues);
  return markChecked(complete(data));
}
