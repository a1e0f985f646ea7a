import { InvalidPackError, type Issue } from '../errors';
import { type PackData, type PackExtension, serviceId } from '../format/format';
import {
  type CheckedMark,
  checkedMark,
  complete,
  isReviewed,
  markChecked,
  type Pack,
  type PackVocabulary,
} from '../format/pack';
import type { ExtendedVocabulary, VocabularyOf } from '../vocabulary';
import type { Definition, Extension } from './definition';
import { readPack } from './read';
import { readExtension } from './read-extension';
import { checkSettings, type PackSettings } from './settings';
import { readShape } from './shape';

/**
 * Checks a pack, from JSON or from a stranger. The value is copied, so you may change it afterwards. The pack counts as a
 * stranger's unless you say that it was reviewed.
 *
 * @throws {InvalidPackError} with every issue. Each has a code, a path and, for an unknown id, the nearest known one.
 *
 * @example
 * ```ts
 * import { isRemedyRulesError, parsePack } from 'remedy-rules/pack';
 *
 * try {
 *   parsePack({ format: 1 });
 * } catch (error) {
 *   if (!isRemedyRulesError(error, 'invalid-pack')) throw error;
 *   console.log(error.issues.map(({ path }) => path.join('.')));
 * }
 * ```
 */
export function parsePack<const Data>(data: Data, settings: PackSettings = {}): Pack<VocabularyOf<Data>> {
  const { reviewed = false } = checkSettings(settings);
  const { pack, issues } = readPack(data);
  refuse(issues);
  return markChecked(complete(pack), { reviewed, omitted: [], wordings: [pack.wording ?? {}] }) as never;
}

/**
 * Checks a pack that you wrote in TypeScript, and keeps its ids as types.
 *
 * @throws {InvalidPackError} with every issue.
 */
export function definePack<const Data extends Definition<Data>>(data: Data): Pack<VocabularyOf<Data>> {
  return parsePack(data, { reviewed: true });
}

/**
 * Extends a pack: a device on its family, or your own faults and remedies on a built-in pack. New entries are added,
 * entries under `overrides` are changed and entries under `omit` are removed. An id that the base already has is
 * refused elsewhere. Nothing that protects the owner is lost. The result counts as a stranger's pack if its base is, or
 * if you say that the extension was not reviewed.
 *
 * @throws {InvalidPackError} with every issue of the extension and of the result.
 */
export function extendPack<
  const Base extends Pack | PackData,
  const Extra extends Extension<BaseVocabulary<Base>, Extra>,
>(
  base: Base,
  extra: Extra,
  settings: PackSettings = {},
): Pack<ExtendedVocabulary<BaseVocabulary<Base>, Extra>> {
  const { reviewed = true } = checkSettings(settings);
  const mark = checkedMark(base);
  const whole: PackData = mark ? (base as PackData) : wellShaped(base);
  // The texts of a checked base have no placeholders. Those of a family may, so that a device brings its own words.
  const { pack, extension, issues } = readExtension(whole, extra, mark?.omitted);
  refuse(issues);
  return markChecked(complete(pack), {
    reviewed: reviewed && (mark === undefined || isReviewed(base as Pack)),
    omitted: [...(mark?.omitted ?? []), ...Object.keys(extension.omit?.remedies ?? {})],
    wordings: [...(mark?.wordings ?? []), pack.wording ?? {}],
    ...(mark?.translated && { translated: withoutOwn(mark.translated, extension) }),
  }) as never;
}

/** What is known of a translated base. An entry that the extension writes, or changes, is in the language of the pack. */
function withoutOwn(
  { from, kept }: NonNullable<CheckedMark['translated']>,
  extension: PackExtension,
): NonNullable<CheckedMark['translated']> {
  const isOwn = (section: string, id: string) =>
    (section === serviceId && extension.service !== undefined) ||
    [extension, extension.overrides ?? {}].some((part) =>
      Object.hasOwn((part as Readonly<Record<string, object | undefined>>)[section] ?? {}, id),
    );
  return { from, kept: kept.filter((entry) => !isOwn(...(entry.split('/') as [string, string]))) };
}

type BaseVocabulary<Base> = Base extends Pack ? PackVocabulary<Base> : VocabularyOf<Base>;

function wellShaped(value: unknown): PackData {
  const { copy, issues } = readShape('pack', value);
  refuse(issues);
  return copy as PackData;
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidPackError(issues);
}
