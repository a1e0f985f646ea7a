import * as z from 'zod/mini';
import { mostWords } from '../../conversation/conversation';
import type { View } from '../../conversation/view';
import { toText } from '../../render/render';
import { raisedAlert } from '../../schema/diagnosis-parts';
import { toJsonSchema } from '../../schema/json-schema';
import { instructed } from '../brief';
import type { Context, RunnableTool } from '../context';
import { deviceIn, inputSchemaOf, languageIn, noted, readArguments } from '../input';
import { stopInstruction, toolInstructions } from '../instructions';
import { found, oneLine, refused } from '../result';
import type { ToolResult } from '../tool';
import { withheldView } from '../withhold';

interface Given {
  readonly text: string;
  readonly device?: string;
  readonly language?: string;
}

const text = z.string();
const lines = z.array(z.object({ symptom: text, question: text, answer: z.boolean() }));
const output = z.object({
  ...instructed,
  named: z.array(z.object({ device: z.exactOptional(text), name: text })),
  device: z.exactOptional(text),
  isUnderstood: z.boolean(),
  alerts: z.array(raisedAlert),
  ask: lines,
  suggested: lines,
  observations: z.exactOptional(z.record(text, z.union([z.boolean(), z.number(), text, z.null()]))),
  tried: z.exactOptional(z.record(text, text)),
  conversation: z.exactOptional(z.looseObject({})),
});

/** Reads a complaint as the first reply of a conversation. */
export function readComplaintTool({ packs, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({
    text: noted(z.string().check(z.maxLength(mostWords)), {
      description: `What the owner wrote, word for word, ${mostWords} characters at most.`,
    }),
    device: z.exactOptional(deviceIn(Object.keys(packs))),
    language: languageIn(languages),
  });
  return {
    name: 'read_complaint',
    title: 'Read a complaint',
    description:
      'Reads what an owner wrote in their own words: which device it is, what they observed and tried, and which red flags must be asked about. Use it if you do not know the device yet.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(output),
    run: (given) => {
      const { copy, issues } = readArguments(input, given);
      if (issues.length > 0) return refused(issues);
      const { text: words, device: asked, language }: Given = copy;
      const { reader, conversations, language: spoken } = voiceIn(language);
      const reading = reader.readComplaint(packs, words, { device: asked });
      const named = reading.named.map(({ device, name }) => ({
        ...(device !== undefined && { device }),
        name,
      }));
      const { device } = reading;
      if (device === undefined) return unknownDevice(named);
      const conversation = conversations.tell(conversations.start(device), words);
      const view = withheldView(conversations.view(conversation));
      const shown = { language: spoken, width: oneLine };
      const said = view.kind === 'stop' ? toText(view, shown) : toText(view, { ...shown, part: 'heard' });
      return found({ ...readOf(view), named, device, conversation }, [said]);
    },
  };
}

function unknownDevice(named: readonly { readonly name: string }[]): ToolResult {
  const nothing = { isUnderstood: false, alerts: [], ask: [], suggested: [] };
  const instruction = toolInstructions.whichDevice;
  return found(
    { stop: false, instruction, named, ...nothing },
    named.map(({ name }) => name),
  );
}

/** What was understood. Observations are held back while a red flag must be asked about: nobody may diagnose without it. */
function readOf(view: View) {
  const { isUnderstood = false, answers = [], tried = [], ask = [], suggested = [] } = view.heard ?? {};
  const isStop = view.kind === 'stop';
  const flags = isStop ? [] : ask;
  const instruction = isStop
    ? stopInstruction
    : flags.length > 0
      ? toolInstructions.ask
      : isUnderstood
        ? toolInstructions.read
        : toolInstructions.notUnderstood;
  return {
    stop: isStop,
    instruction,
    isUnderstood,
    alerts: isStop ? view.alerts : [],
    ask: flags.map(lineOf),
    suggested: suggested.map(lineOf),
    ...(flags.length === 0 && {
      observations: Object.fromEntries(answers.map(({ symptom, answer }) => [symptom, answer])),
      tried: Object.fromEntries(tried.map(({ remedy, outcome }) => [remedy, outcome])),
    }),
  };
}

function lineOf({ symptom, text: question, answer }: { symptom: string; text: string; answer: boolean }) {
  return { symptom, question, answer };
}
