import { InvalidPackError, type Issue, type Path } from '../../errors';
import type { Catalog } from '../../format/catalog';
import type { PackData } from '../../format/format';
import { firstIssues } from '../../format/limits';
import type { Pack } from '../../format/pack';
import { isRead } from '../../safety/languages';
import type { PackIssue } from '../check-pack';
import { valueAt } from '../checks/decided-by';
import { mergePacks } from '../extend';
import { extendPack, parsePack } from '../parse';
import { plainCopy } from '../plain';
import { readPack } from '../read';
import { warnOfActs } from '../warnings/acts';
import { inWords } from './in-words';
import { readCatalog } from './read-catalog';
import { guardedTexts, textsOf, unfilled } from './texts-of';

/** A pack, or an extension with its base, as the files have them. */
export interface PackFile {
  /** What an issue calls it, such as its file name. */
  readonly name: string;
  /** The pack or the extension, as it was parsed from JSON. */
  readonly data: unknown;
  /** The base of an extension, as it was parsed from JSON. */
  readonly base?: unknown;
}

/** A pack that is valid: its texts as they are in the files, and as an owner sees them. */
interface Whole {
  readonly name: string;
  readonly unfilled: Pack;
  readonly pack: Pack;
}

/**
 * Returns everything that is wrong with a catalog for some packs, and what its translator should look at. An error refuses
 * at least one of the packs. Packs that are invalid themselves are left out. Takes any value and never throws.
 *
 * @example
 * ```ts
 * import { checkCatalog } from 'remedy-rules/pack';
 *
 * const pack = { symptoms: { dark: { question: 'Is it dark?' } } };
 * const catalog = { format: 1, language: 'de', texts: { 'Is it drak?': 'Ist es dunkel?' } };
 * for (const { code, path } of checkCatalog(catalog, [{ name: 'lamp.json', data: pack }])) console.log(code, path);
 * ```
 */
export function checkCatalog(catalog: unknown, packs: readonly PackFile[]): readonly PackIssue[] {
  const { catalog: read, issues } = readCatalog(catalog);
  const wrong = issues.map((issue): PackIssue => ({ severity: 'error', ...issue }));
  if (read === undefined) return wrong;
  const files = packs.map(({ name, data, base }) => ({
    name,
    data: plainCopy(data).copy,
    ...(base !== undefined && { base: plainCopy(base).copy }),
  }));
  return [...wrong, ...(firstIssues(issuesOf(read, files)) as PackIssue[])];
}

function* issuesOf(catalog: Catalog, files: readonly PackFile[]): Generator<PackIssue> {
  const wholes = files.flatMap(wholesOf);
  const guarded = new Set(wholes.flatMap((whole) => [...guardedTexts(whole.unfilled)]));
  const texts = textsOf([...files.flatMap(({ base }) => base ?? []), ...files.map(({ data }) => data)]);
  const seen = new Set<string>();
  for (const whole of wholes)
    for (const device of namesFor(catalog, whole))
      for (const issue of issuesInWords(catalog, whole, device)) {
        const key = JSON.stringify([issue.code, issue.path]);
        if (!seen.has(key)) yield issue;
        seen.add(key);
      }
  yield* missingIn(catalog, texts, guarded);
  yield* leftOver(catalog, new Set(texts));
  const { language } = catalog;
  if (isRead(language)) return;
  const message = `the library cannot read "${language}", so it does not notice dangerous acts in the translations; owners are told`;
  yield { severity: 'note', code: 'unread-language', path: ['language'], message };
}

function wholesOf({ name, data, base }: PackFile): Whole[] {
  try {
    if (base === undefined)
      return [{ name, unfilled: unfilled(data as PackData), pack: parsePack(data) as Pack }];
    const pack = extendPack(base as PackData, data as never) as Pack;
    return [{ name, unfilled: unfilled(mergePacks(base as PackData, data as never).data), pack }];
  } catch (error) {
    if (error instanceof InvalidPackError) return [];
    throw error;
  }
}

function* missingIn(
  { texts, language }: Catalog,
  wanted: readonly string[],
  guarded: ReadonlySet<string>,
): Generator<PackIssue> {
  const missing = wanted.filter((text) => !Object.hasOwn(texts, text) || texts[text]?.trim() === '');
  // Warnings first, because only the first issues are reported.
  for (const text of missing.filter((one) => guarded.has(one))) {
    const message = `this warning has no translation into "${language}", so the pack is refused in that language`;
    yield { severity: 'error', code: 'untranslated-warning', path: ['texts', text], message };
  }
  for (const text of missing.filter((one) => !guarded.has(one))) {
    const message = 'this text has no translation, so its entry stays in the language of the pack';
    yield { severity: 'warning', code: 'untranslated-text', path: ['texts', text], message };
  }
}

/** Translations that have no effect, or none that an owner would notice. */
function* leftOver({ texts, stale = {} }: Catalog, wanted: ReadonlySet<string>): Generator<PackIssue> {
  for (const [text, translation] of Object.entries(texts)) {
    const path = ['texts', text];
    if (!wanted.has(text)) {
      const message = 'no pack has this text; delete it, or correct it if the text was changed';
      yield { severity: 'warning', code: 'unused-text', path, message };
    } else if (translation === text && hasWords(text)) {
      const message = 'the translation is the same as the text; is it right in both languages?';
      yield { severity: 'warning', code: 'same-text', path, message };
    }
  }
  for (const text of Object.keys(stale)) {
    const message = 'the text was changed; translate the new one, then delete this one';
    yield { severity: 'warning', code: 'stale-text', path: ['stale', text], message };
  }
}

/** Whether a text has more than placeholders, numbers and names, which are the same in many languages. */
function hasWords(text: string): boolean {
  return /(?<![\p{L}\p{N}])\p{Ll}{2}/u.test(text.replace(/\{[^{}]*\}/g, ''));
}

/** What is wrong with a pack in the words of the catalog: above all, acts that only the translation describes. */
function* issuesInWords(
  catalog: Catalog,
  { name, unfilled: source, pack }: Whole,
  device: string | undefined,
): Generator<PackIssue> {
  const words = inWords(pack, catalog, device).pack;
  const { issues } = readPack(words);
  for (const issue of issues) yield { severity: 'error', ...placed(issue, source, name) };
  if (issues.length > 0) return;
  const before = new Set([...warnOfActs(pack)].map(({ path }) => JSON.stringify(path)));
  for (const issue of warnOfActs(words))
    if (!before.has(JSON.stringify(issue.path)))
      yield { severity: 'warning', ...placed(issue, source, name) };
}

/**
 * The ids under which the catalog may have names for a device. Acts are read in another way where the device is named. No
 * file says its id, so they are all tried if none is like its name.
 */
function namesFor({ aliases = {} }: Catalog, { pack }: Whole): (string | undefined)[] {
  const ids = Object.keys(aliases);
  const id = pack.device.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [undefined, ...(ids.includes(id) ? [id] : ids)];
}

/** An issue at its text in the catalog, where its translator looks for it; if it is no text, at its place in the pack. */
function placed(issue: Issue, source: Pack, name: string): Issue {
  const text = valueAt(source, issue.path);
  const path: Path = typeof text === 'string' ? ['texts', text] : [name, ...issue.path];
  return { ...issue, path };
}
