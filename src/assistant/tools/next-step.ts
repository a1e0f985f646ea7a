import * as z from 'zod/mini';
import { type Conversation, mostWords } from '../../conversation/conversation';
import { loadConversation } from '../../conversation/load';
import { InvalidConversationError, type Issue, isRemedyRulesError, type Path } from '../../errors';
import { toText } from '../../render/render';
import { toJsonSchema } from '../../schema/json-schema';
import { view as viewShape } from '../../schema/view-shape';
import { instructed } from '../brief';
import type { Context, RunnableTool, Voice } from '../context';
import {
  answer,
  deviceIn,
  inputSchemaOf,
  languageIn,
  noted,
  observations,
  placed,
  readArguments,
} from '../input';
import { viewInstructions } from '../instructions';
import { found, oneLine, refused } from '../result';
import { withheldView } from '../withhold';

const id = z.string();
const reply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tell'),
    text: noted(z.string().check(z.maxLength(mostWords)), {
      description: `The exact words of the owner, ${mostWords} characters at most.`,
    }),
  }),
  z.strictObject({
    kind: z.literal('tick'),
    symptoms: noted(z.array(id), { description: 'The lines that are true, by symptom id.' }),
  }),
  z.strictObject({ kind: z.literal('answer'), symptom: id, answer }),
  z.strictObject({ kind: z.literal('do-not-know') }),
  z.strictObject({ kind: z.literal('tried'), remedy: id, outcome: id }),
  z.strictObject({
    kind: z.literal('observe'),
    observations: observations('What the owner adds, or puts right.'),
  }),
  z.strictObject({ kind: z.literal('back') }),
]);
type Reply = z.infer<typeof reply>;

interface Given {
  readonly device?: string;
  readonly known?: never;
  readonly conversation?: unknown;
  readonly reply?: Reply;
  readonly language?: string;
}

const output = z.object({ ...instructed, conversation: z.looseObject({}), view: viewShape });

/** One step of a conversation: its state and a reply come in, and the next state and what to show go out. */
export function nextStepTool({ packs, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({
    device: z.exactOptional(deviceIn(Object.keys(packs))),
    known: z.exactOptional(observations('What is known at the start, only with "device".')),
    conversation: z.exactOptional(
      noted(z.looseObject({}), {
        description: 'The conversation so far, exactly as the last call returned it.',
      }),
    ),
    reply: z.exactOptional(noted(reply, { description: 'What the owner replied to what was shown.' })),
    language: languageIn(languages),
  });
  return {
    name: 'next_step',
    title: 'Take the next step with an owner',
    description:
      'Leads an owner step by step from "What is wrong?" to "It works now". Start with "device". After that, pass "conversation" exactly as it was returned, and the reply of the owner. The result says what to ask or show now: one question, one remedy, service, or STOP. It asks about red flags before anything dangerous.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(output),
    run: (given) => {
      const { copy, issues } = readArguments(input, given);
      if (issues.length > 0) return refused(issues);
      const { device, known, conversation: state, reply: said, language }: Given = copy;
      if ((device === undefined) === (state === undefined)) {
        const message = 'pass either "device", to start, or "conversation", to go on';
        return refused([{ code: 'missing-field', path: [], message }]);
      }
      if (known !== undefined && device === undefined) {
        const message = 'only with "device"; to add observations later, reply {"kind":"observe"}';
        return refused([{ code: 'unknown-field', path: ['known'], message }]);
      }
      const voice = voiceIn(language);
      const { conversations, language: spoken } = voice;
      const conversation =
        device === undefined
          ? issuesAt(['conversation'], () => wholeConversation(packs, state))
          : issuesAt(['known'], () => conversations.start(device, known));
      const next = said
        ? issuesAt(['reply', ...(listIn[said.kind] ?? [])], () => replied(voice, conversation, said))
        : conversation;
      const view = withheldView(conversations.view(next));
      return found(
        { stop: view.kind === 'stop', instruction: viewInstructions[view.kind], conversation: next, view },
        [toText(view, { language: spoken, width: oneLine, diagnosis: conversations.diagnosis(next) })],
      );
    },
  };
}

/** Where a reply has its ids, if it has several. */
const listIn: { readonly [Kind in Reply['kind']]?: string[] } = {
  tick: ['symptoms'],
  observe: ['observations'],
};

/** What `run` returns, or its issues at the argument that it reads. The device and the language are arguments of their own. */
function issuesAt<Result>(path: Path, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!isRemedyRulesError(error)) throw error;
    const isArgument = ({ code }: Issue) =>
      code === 'not-translated' || (code === 'unknown-device' && path[0] === 'known');
    throw new InvalidConversationError(
      placed(error.issues).map((issue) =>
        isArgument(issue) ? issue : { ...issue, path: [...path, ...issue.path] },
      ),
    );
  }
}

/** A conversation whose ids are all known: a misspelt red flag would have no effect. */
function wholeConversation(packs: Context['packs'], state: unknown): Conversation {
  const { conversation, issues } = loadConversation(packs, state);
  if (issues.length > 0) throw new InvalidConversationError(issues);
  return conversation;
}

function replied({ conversations }: Voice, conversation: Conversation, said: Reply): Conversation {
  switch (said.kind) {
    case 'tell':
      return conversations.tell(conversation, said.text);
    case 'tick':
      return conversations.tick(conversation, said.symptoms);
    case 'answer':
      return said.answer === null
        ? conversations.observe(conversation, { [said.symptom]: null })
        : conversations.answer(conversation, said.symptom, said.answer);
    case 'do-not-know':
      return conversations.doNotKnow(conversation);
    case 'tried':
      return conversations.tried(conversation, said.remedy, said.outcome);
    case 'observe':
      return conversations.observe(conversation, said.observations);
    case 'back':
      return conversations.back(conversation);
  }
}
