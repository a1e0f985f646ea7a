import { InvalidPackError } from '../errors';
import type { PackData, PackExtension } from '../format/format';
import { complete, isChecked, markChecked, type Pack, type PackVocabulary } from '../format/pack';
import type { ExtendedVocabulary, VocabularyOf } from '../vocabulary';
import { checkContent } from './checks/content';
import type { Definition, Extension } from './definition';
import { mergePacks } from './extend';
import { plainCopy } from './plain';
import { readShape } from './shape';

/**
 * Checks a pack, from JSON or from a stranger. The value is copied, so you may change it afterwards.
 *
 * @throws {InvalidPackError} with every issue. Each has a code, a path and, for an unknown id, the nearest known one.
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
  return finish(wellShaped('pack', data)) as never;
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
 * Extends a pack: a device on its family, or your own faults and remedies on a built-in pack. New entries are added,
 * entries under `overrides` are changed and entries under `omit` are removed. An id that the base already has is
 * refused elsewhere. No hazard of the base is ever lost.
 *
 * @throws {InvalidPackError} with every issue of the result.
 */
export function extendPack<
  const Base extends Pack | PackData,
  const Extra extends Extension<BaseVocabulary<Base>, Extra>,
>(base: Base, extra: Extra): Pack<ExtendedVocabulary<BaseVocabulary<Base>, Extra>> {
  const whole: PackData = isChecked(base) ? (base as PackData) : wellShaped('pack', base);
  const { data, issues } = mergePacks(whole, wellShaped<PackExtension>('extension', extra));
  if (issues.length > 0) throw new InvalidPackError(issues);
  return finish(plainCopy(data).copy as PackData) as never;
}

type BaseVocabulary<Base> = Base extends Pack ? PackVocabulary<Base> : VocabularyOf<Base>;

function wellShaped<Data = PackData>(kind: 'pack' | 'extension', value: unknown): Data {
  const { copy, issues } = readShape(kind, value);
  if (issues.length > 0) throw new InvalidPackError(issues);
  return copy as Data;
}

function finish(data: PackData): Pack {
  const issues = checkContent(data);
  if (issues.length > 0) throw new InvalidPackError(issues);
  return markChecked(complete(data));
}
