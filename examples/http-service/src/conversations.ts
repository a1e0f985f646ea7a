import { Hono } from 'hono';
import { type Packs, packs } from 'remedy-rules';
import { type Conversation, createConversations, loadConversation } from 'remedy-rules/conversation';
import { conversationSchema, viewSchema } from 'remedy-rules/schema';
import * as z from 'zod';
import { bodyOf, RefusedBody } from './requests.js';

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

/** The body of every answer. */
export const shownConversation = z.object({ conversation: conversationSchema, view: viewSchema });

/** Conversations that the client keeps: a request brings the conversation, and the answer returns the next one. */
export const conversations = new Hono()
  .post('/', async (c) => {
    const { device } = await bodyOf(c, startRequest);
    return c.json(shown(start(device)));
  })
  .post('/view', async (c) => {
    const { conversation } = await bodyOf(c, viewRequest);
    return c.json(shown(loaded(conversation)));
  })
  .post('/reply', async (c) => {
    const { conversation, reply } = await bodyOf(c, replyRequest);
    return c.json(shown(after(loaded(conversation), reply)));
  });

function shown(conversation: Conversation) {
  return { conversation, view: view(conversation) };
}

/** A conversation that a client sent. What it names must be known: a misspelt red flag would have no effect. */
function loaded(sent: Conversation): Conversation {
  const { conversation, issues } = loadConversation(packs, sent);
  if (issues.length === 0) return conversation;
  throw new RefusedBody(
    422,
    issues.map((issue) => ({ ...issue, path: ['conversation', ...issue.path] })),
  );
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
