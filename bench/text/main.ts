import { parseArgs } from 'node:util';
import { russian } from '../../src/built-in/russian';
import { packIn, packs } from '../../src/index';
import { reader } from '../../src/text/index';
import { russianReader } from '../../src/text/russian/index';
import { printComplaints } from './complaints';
import { complaintsOf, readJson, repliesOf } from './corpus';
import { type Judged, printEndToEnd } from './end-to-end';
import { type ForeignReply, printForeign, printReplies } from './replies';

// main.js [--language ru] [--held-out] [--replies file.json] [--complaints file.json]
const { values: flags } = parseArgs({
  options: {
    // `en` or `ru`.
    language: { type: 'string', default: 'en' },
    // The half that nothing was tuned on.
    'held-out': { type: 'boolean' },
    // Other replies: a list of { question, reply, label: "yes" or "no" }.
    replies: { type: 'string' },
    // Complaints with the right advice: a list of { device, complaint, right }.
    complaints: { type: 'string' },
  },
});

const half = flags['held-out'] ? 'held-out' : 'tuning';
console.log(`# Our own sentences, the ${half} half`);
if (flags.language === 'ru') {
  const inRussian = Object.entries(packs).map(([device, pack]) => [device, packIn(pack, russian, device)]);
  printComplaints(complaintsOf('ru', half), { packs: Object.fromEntries(inRussian), reader: russianReader });
} else {
  printComplaints(complaintsOf('en', half), { packs, reader });
  printReplies(repliesOf(half));
}
if (flags.replies) printForeign(readJson<readonly ForeignReply[]>(flags.replies));
if (flags.complaints) printEndToEnd(readJson<readonly Judged[]>(flags.complaints));
