import { packs } from '../../src/built-in/all';
import type { Pack, Packs } from '../../src/format/pack';
import { readReply } from '../../src/text/index';
import { percent, share, table } from '../figures';
import type { ReplyText } from './corpus';

/** A reply to a question of no pack, as in a file that is given. */
export interface ForeignReply {
  readonly question: string;
  readonly reply: string;
  readonly label: 'yes' | 'no';
}

/** Prints how well replies to questions of our packs are read. */
export function printReplies(replies: readonly ReplyText[]): void {
  const results = replies.map(({ device, symptom, reply, label }) => {
    const read = labelOf((packs as Packs)[device] as Pack, symptom, reply);
    return resultOf(label === 'unclear' ? undefined : label, read);
  });
  printResults('## Replies to our questions', results);
}

/** Prints how well replies to yes/no questions about other devices are read. */
export function printForeign(replies: readonly ForeignReply[]): void {
  const [device, anyPack] = Object.entries(packs as Packs)[0] as [string, Pack];
  const results = replies.map(({ question, reply, label }) => {
    const pack = { ...anyPack, symptoms: { asked: { question } } } as unknown as Pack;
    return resultOf(label, labelOf(pack, 'asked', reply));
  });
  printResults(`## Replies to questions about other devices (${device} without its symptoms)`, results);
}

type Result = 'right' | 'wrong' | 'not understood';

function labelOf(pack: Pack, symptom: string, text: string): string | number | undefined {
  const reply = readReply(pack, symptom, text);
  if (reply.kind === 'not-understood') return undefined;
  if (reply.kind !== 'answer') return reply.kind;
  if (typeof reply.answer === 'boolean') return reply.answer ? 'yes' : 'no';
  return reply.answer;
}

function resultOf(want: string | number | undefined, read: string | number | undefined): Result {
  if (read === want) return 'right';
  return read === undefined ? 'not understood' : 'wrong';
}

function printResults(title: string, results: readonly Result[]): void {
  const names: readonly Result[] = ['right', 'wrong', 'not understood'];
  const of = (name: Result) => percent(share(results.map((result) => result === name)), 1);
  table(title, ['replies', ...names], [[results.length, ...names.map(of)]]);
}
