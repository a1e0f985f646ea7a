import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const introduction = 'The files in this folder contain code of these packages.';

/** The licences of the packages in these folders, as one text. */
export function thirdPartyNotices(folders: Iterable<string>): string {
  return [introduction, ...[...folders].map(noticeOf).sort()].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licences = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (licences.length === 0) throw new Error(`${folder} has no licence to pass on`);
  // File systems list files in different orders.
  const texts = licences.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n').concat('\n');
}
