import * as z from 'zod/mini';
import { unknownId } from '../../errors';
import { toText } from '../../render/render';
import { observation, raisedAlert, spoken } from '../../schema/diagnosis-parts';
import { toJsonSchema } from '../../schema/json-schema';
import { instructed } from '../brief';
import type { Context, RunnableTool } from '../context';
import {
  besides,
  deviceIn,
  inputSchemaOf,
  languageIn,
  noted,
  observations,
  readArguments,
  tried,
} from '../input';
import { stopInstruction, toolInstructions } from '../instructions';
import { found, oneLine, refused } from '../result';
import { requestIssues } from './request-issues';

interface Given {
  readonly device: string;
  readonly observations: Readonly<Record<string, never>>;
  readonly tried?: Readonly<Record<string, never>>;
  readonly whyNot?: string;
  readonly language?: string;
}

const text = z.string();
const output = z.object({
  ...instructed,
  ...spoken,
  alerts: z.array(raisedAlert),
  first: text,
  influences: z.array(z.object({ because: observation, first: text, changes: z.boolean(), text })),
  whyAsk: z.exactOptional(z.object({ symptom: text, text })),
  whyNot: z.exactOptional(z.object({ remedy: text, barred: z.exactOptional(text), text })),
  enough: z.boolean(),
});

/** Says why the advice is what it is. Beside an alert it says nothing else, because it would name remedies. */
export function explainTool({ packs, diagnoser, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({
    device: deviceIn(Object.keys(packs)),
    observations: observations('What the owner observed.'),
    tried: z.exactOptional(tried()),
    whyNot: z.exactOptional(
      noted(z.string(), { description: 'A remedy id: explain why it does not come first.' }),
    ),
    language: languageIn(languages),
  });
  return {
    name: 'explain',
    title: 'Explain the advice',
    description:
      'Says why the advice for these observations is what it is: which answers matter, why a question is asked, and why a remedy does not come first. It is no advice itself.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(output),
    run: (given) => {
      const { copy, issues } = readArguments(input, given);
      const wrong = besides(issues, [...requestIssues(packs, copy), ...remedyIssues(packs, copy)]);
      if (wrong.length > 0) return refused(wrong);
      const { device, observations: observed, language: code, whyNot: asked, ...settings }: Given = copy;
      const { language } = voiceIn(code);
      const diagnosis = diagnoser.diagnoseSync(device, observed, { ...settings, language });
      const { alerts, language: spokenCode, direction } = diagnosis;
      const about = { language: spokenCode, direction, alerts };
      if (diagnosis.verdict === 'stop') {
        const nothing = { first: 'stop', influences: [], enough: true };
        return found({ stop: true, instruction: stopInstruction, ...about, ...nothing }, [
          toText(diagnosis, { language, width: oneLine }),
        ]);
      }
      const { first, influences, whyAsk, whyNot, enough } = diagnoser.explain(device, observed, {
        ...settings,
        language,
        ...(asked !== undefined && { whyNot: asked }),
      });
      const { explain: words } = language.command;
      const lines = [...influences, whyAsk, whyNot].flatMap((one) => (one ? [one.text] : []));
      return found(
        {
          stop: false,
          instruction: toolInstructions.explanation,
          ...about,
          first,
          influences: influences.map(({ because, first: then, changes, text: why }) => ({
            because,
            first: then,
            changes,
            text: why,
          })),
          ...(whyAsk && { whyAsk: { symptom: whyAsk.symptom, text: whyAsk.text } }),
          ...(whyNot && { whyNot: withoutChanges(whyNot) }),
          enough,
        },
        [...lines, enough ? words.enough : words.notEnough],
      );
    },
  };
}

function withoutChanges({ changes: _, ...whyNot }: { readonly changes: unknown; readonly text: string }) {
  return whyNot;
}

function remedyIssues(packs: Context['packs'], given: unknown) {
  const { device, whyNot } = (given ?? {}) as Record<string, unknown>;
  const pack = typeof device === 'string' && Object.hasOwn(packs, device) ? packs[device] : undefined;
  if (!pack || typeof whyNot !== 'string' || Object.hasOwn(pack.remedies, whyNot)) return [];
  const message = unknownId(`remedy of ${device}`, whyNot, Object.keys(pack.remedies));
  return [{ code: 'unknown-remedy', path: ['whyNot'], message }];
}
