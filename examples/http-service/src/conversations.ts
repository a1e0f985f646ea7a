import { Hono } from 'hono';
import { type Packs, packs } from 'remedy-rules';
import { type Conversation, createConversations, loadConversation } from 'remedy-rules/conversation';
import { conversationSchema, issueSchema, viewSchema } from 'remedy-rules/schema';
import * as z from 'zod';
import { bodyOf } from './requests.js';

const { start, view, answer, doNotKnow, tick, tried, back } = createConversations<Packs>(packs);

const id = z.string();
const reply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), symptom: id, answer: z.union([z.boolean(), z.number(), id]) }),
  z.strictObject({ kind: z.literal('tick'), symptoms: z.array(id) }),
  z.strictObject({
    kind: z.literal('tried'),
    remedy: id,
    outcome: z.enum(['helped', 'no-change', 'worse', 'helped-then-returned', 'skipped']),
  }),
  z.strictObject({ kind: z.literal('do-not-know') }),
  z.strictObject({ kind: z.literal('back') }),
]);

/** The bodies of requests. */
export const startRequest = z.strictObject({ device: z.enum(Object.keys(packs)) });
export const viewRequest = z.strictObject({ conversation: conversationSchema });
export const replyRequest = viewRequest.extend({ reply });

/** The body of every answer. `issues` says which ids of an old conversation its device no longer has. */
export const shownConversation = z.object({
  conversation: conversationSchema,
  view: viewSchema,
  issues: z.array(issueSchema),
});

/** Conversations that the client keeps: a request brings the conversation, and the answer returns the next one. */
export const conversations = new Hono()
  .post('/', async (c) => {
    const { device } = await bodyOf(c, startRequest);
    return c.json(shown(start(device)));
  })
  .post('/view', async (c) => {
    const { conversation } = await bodyOf(c, viewRequest);
    return c.json(shown(conversation));
  })
  .post('/reply', async (c) => {
    const { conversation, reply } = await bodyOf(c, replyRequest);
    return c.json(shown(after(conversation, reply)));
  });

function shown(saved: Conversation) {
  const { conversation, issues } = loadConversation(packs, saved);
  return { conversation, view: view(conversation), issues };
}

function after(conversation: Conversation, reply: z.infer<typeof replyRequest>['reply']): Conversation {
  switch (reply.kind) {
    case 'answer':
      return answer(conversation, reply.symptom, reply.answer);
    case 'tick':
      return tick(conversation, reply.symptoms);
    case 'tried':
      return tried(conversation, reply.remedy, reply.outcome);
    case 'do-not-know':
      return doNotKnow(conversation);
    case 'back':
      return back(conversation);
  }
}
