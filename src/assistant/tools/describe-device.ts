import * as z from 'zod/mini';
import { packOf } from '../../diagnose/observe';
import { toJsonSchema } from '../../schema/json-schema';
import { instructed } from '../brief';
import type { Context, RunnableTool } from '../context';
import { description, descriptionOf } from '../description';
import { deviceIn, inputSchemaOf, languageIn, readArguments } from '../input';
import { toolInstructions } from '../instructions';
import { found, refused } from '../result';

interface Given {
  readonly device: string;
  readonly language?: string;
}

const output = z.extend(description, instructed);

/** The ids of a device. The text says only what to do with them: the data would be twice in the context of a model. */
export function describeDeviceTool({ packs, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({ device: deviceIn(Object.keys(packs)), language: languageIn(languages) });
  return {
    name: 'describe_device',
    title: 'Describe a device',
    description:
      'Lists the ids of a device: red flags, complaints, circumstances and details with their questions and options, and remedies with their risk. Remedies have no steps here.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(output),
    run: (given) => {
      const { copy, issues } = readArguments(input, given);
      if (issues.length > 0) return refused(issues);
      const { device, language }: Given = copy;
      const pack = packOf(packs, device, voiceIn(language).language);
      const described = descriptionOf(device, pack);
      return found({ stop: false, instruction: toolInstructions.description, ...described }, []);
    },
  };
}
