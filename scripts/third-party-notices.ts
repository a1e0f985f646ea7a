import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const introduction = 'The files in this folder contain code of these packages.';

/**
 * The licences of the packages in these folders, as one text.
 *
 * @param unlicensed Packages that come without the text of their licence, and only name it.
 */
export function thirdPartyNotices(folders: Iterable<string>, unlicensed: readonly string[]): string {
  const notices = [...folders].map((folder) => noticeOf(folder, unlicensed)).sort();
  return [introduction, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string, unlicensed: readonly string[]): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licences = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (licences.length === 0 && unlicensed.includes(name))
    return `${name} ${version}\n\nLicence: ${license}\n`;
  if (licences.length === 0) throw new Error(`${folder} has no licence to pass on`);
  // File systems list files in different orders.
  const texts = licences.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n').concat('\n');
}
