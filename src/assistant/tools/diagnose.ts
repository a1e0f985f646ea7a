import * as z from 'zod/mini';
import { toText } from '../../render/render';
import { toJsonSchema } from '../../schema/json-schema';
import { briefDiagnosis, briefOf } from '../brief';
import type { Context, RunnableTool } from '../context';
import { besides, deviceIn, inputSchemaOf, languageIn, observations, readArguments, tried } from '../input';
import { moveInstructions } from '../instructions';
import { found, oneLine, refused } from '../result';
import { withheldDiagnosis } from '../withhold';
import { requestIssues } from './request-issues';

interface Given {
  readonly device: string;
  readonly observations: Readonly<Record<string, never>>;
  readonly tried?: Readonly<Record<string, never>>;
  readonly language?: string;
}

/** Diagnoses once, from everything that is known. */
export function diagnoseTool({ packs, diagnoser, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({
    device: deviceIn(Object.keys(packs)),
    observations: observations('What the owner observed.'),
    tried: z.exactOptional(tried()),
    language: languageIn(languages),
  });
  return {
    name: 'diagnose',
    title: 'Diagnose a device',
    description:
      'Says what to do next about a device, from everything that its owner has observed and tried: stop, ask something, try one remedy, or go to service. Call it again with every new answer. For a conversation with an owner, next_step is easier. Every remedy has its risk and warnings; only the one to try now has steps.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(briefDiagnosis),
    run: (given) => {
      const { copy, issues } = readArguments(input, given);
      const wrong = besides(issues, requestIssues(packs, copy));
      if (wrong.length > 0) return refused(wrong);
      const { device, observations: observed, language: code, ...settings }: Given = copy;
      const { language } = voiceIn(code);
      const diagnosis = withheldDiagnosis(
        diagnoser.diagnoseSync(device, observed, { ...settings, language }),
      );
      const shown = toText(diagnosis, { language, width: oneLine });
      return found(briefOf(diagnosis, moveInstructions[diagnosis.next.kind]), [shown]);
    },
  };
}
