import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lastTag } from '../release/git';
import { adviceMoved } from './advice-moved';
import { withRules } from './changelog';
import { devicesAt } from './devices-at';

/** Prints the section `Rules` of the changelog, or writes it there. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [ref = lastTag()] = positionals;
const text =
  ref === undefined
    ? 'No version has been published, so there is no earlier advice to compare with.'
    : await since(ref);
if (values.write) writeFileSync('CHANGELOG.md', withRules(readFileSync('CHANGELOG.md', 'utf8'), text));
else process.stdout.write(`${text}\n`);

async function since(ref: string): Promise<string> {
  const moved = [...(await adviceMoved(devicesAt(ref), devicesAt())).values()];
  return moved.length === 0 ? `No advice has moved since ${ref}.` : [`Since ${ref}:`, ...moved].join('\n\n');
}
