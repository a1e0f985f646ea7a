import { parseArgs } from 'node:util';
import { printComplaints } from './complaints';
import { complaintsOf, readJson, repliesOf } from './corpus';
import { type Judged, printEndToEnd } from './end-to-end';
import { type ForeignReply, printForeign, printReplies } from './replies';

// main.js [--held-out] [--replies file.json] [--complaints file.json]
const { values: flags } = parseArgs({
  options: {
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
printComplaints(complaintsOf(half));
printReplies(repliesOf(half));
if (flags.replies) printForeign(readJson<readonly ForeignReply[]>(flags.replies));
if (flags.complaints) printEndToEnd(readJson<readonly Judged[]>(flags.complaints));
