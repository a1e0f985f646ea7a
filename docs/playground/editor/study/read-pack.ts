import { isRemedyRulesError } from '../../../../src/errors';
import type { Pack } from '../../../../src/format/pack';
import { checkPack, parsePack } from '../../../../src/pack/index';
import { checkPhrases, type Reader, reader } from '../../../../src/text/index';
import { type PlacedIssue, placed, type ReadJson, readJson } from './read-json';

/** The text of a pack, with every error in it. */
export interface ReadPack extends ReadJson {
  /** Missing if there are errors. */
  readonly pack?: Pack;
}

/** Reads a pack as `remedy-rules lint` does. It counts as a stranger's. */
export function readPack(text: string): ReadPack {
  const read = readJson(text);
  if (read.issues.length > 0) return read;
  try {
    return { ...read, pack: parsePack(read.data) as Pack };
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    return { ...read, issues: error.issues.map((issue) => placed(read.root, issue, 'error')) };
  }
}

/** What the author of a valid pack should know. */
export function warningsOf({ root, data }: ReadPack): PlacedIssue[] {
  return checkPack(data).map((issue) => placed(root, issue, issue.severity));
}

/** Phrases that are read as something else. Only in languages that the library reads. */
export async function phraseWarningsOf({ root, pack }: ReadPack): Promise<PlacedIssue[]> {
  const own = pack && (await readerFor(pack));
  return own ? checkPhrases(pack, own).map((issue) => placed(root, issue, 'warning')) : [];
}

async function readerFor({ language = 'en' }: Pack): Promise<Reader | undefined> {
  const [primary] = language.split('-');
  if (primary === 'en') return reader;
  if (primary === 'ru') return (await import('../../../../src/text/russian/index')).russianReader;
  return undefined;
}
