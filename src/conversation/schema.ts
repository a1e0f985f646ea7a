import * as z from 'zod/mini';
import { limits } from '../format/limits';
import { outcomeIds } from '../format/remedy';
import { type Answers, type Conversation, type Entry, mostWords, viewKinds } from './conversation';

const id = z.string().check(z.minLength(1), z.maxLength(limits.id));
const ids = z.readonly(z.array(id).check(z.maxLength(limits.section)));
const answers: z.ZodMiniType<Answers> = z.readonly(
  z.record(id, z.nullable(z.union([z.boolean(), z.number(), id]))),
);

const entry: z.ZodMiniType<Entry> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observed'), answers }),
  z.strictObject({ kind: z.literal('opening'), answers }),
  z.strictObject({ kind: z.literal('signs'), answers }),
  z.strictObject({
    kind: z.literal('tried'),
    remedy: id,
    outcome: z.enum(outcomeIds),
    answers: z.exactOptional(answers),
  }),
  z.strictObject({ kind: z.literal('remains'), symptoms: ids, gone: ids }),
  z.strictObject({
    kind: z.literal('told'),
    text: z.string().check(z.maxLength(mostWords)),
    view: z.enum(viewKinds),
    isUnderstood: z.boolean(),
    wantsHelp: z.boolean(),
    answers,
    tried: z.readonly(z.record(id, z.enum(outcomeIds))),
    ask: ids,
    suggested: answers,
    otherDevice: z.exactOptional(z.string().check(z.maxLength(mostWords))),
  }),
]);

/** The shape of a saved conversation. Whether its ids are known, only its pack can say. */
export const conversationSchema: z.ZodMiniType<Conversation> = z.strictObject({
  format: z.literal(1),
  device: id,
  known: answers,
  entries: z.readonly(z.array(entry).check(z.maxLength(limits.section))),
});
