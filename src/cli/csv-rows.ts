import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Row } from '../import/index';
import { BadInputError } from './errors';

const separators = [',', ';', '\t'];
/** A first line that tells Excel the separator. */
const excel = /^sep=([^\r\n])(?=\r?\n)/;

/**
 * The rows of a CSV file, each with its line. The separator is what Excel is told, or else what the first line has most of.
 *
 * @throws {BadInputError} if a quote does not end.
 */
export function csvRows(file: string, text: string): Row[] {
  try {
    const read = parse(text.replace(excel, ''), {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: Info }[];
    let line = 1;
    return read.map(({ record, info }) => {
      const row = { line, cells: record };
      line = info.lines + 1;
      return row;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadInputError(`cannot read ${file}: ${error.message}`);
  }
}

function separatorOf(text: string): string {
  const told = excel.exec(text)?.[1];
  if (told !== undefined) return told;
  const [first = ''] = text.split('\n');
  const count = (separator: string) => first.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}
