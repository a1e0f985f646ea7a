import type * as z from 'zod/mini';
import { readAnswers } from '../diagnose/answers';
import type { Observations, SymptomAnswers } from '../diagnose/observations';
import type { Issue } from '../errors';
import type { Pack, VocabularyOfPack } from '../format/pack';
import { isYesNo, type Symptom } from '../format/symptom';
import { idIn, type JsonSchema } from './json-schema';
import { librarySchema } from './library-schema';

/**
 * A schema of what `diagnoseSync` takes as observations of a device: an object of symptom to answer, or a list of yes/no
 * symptoms that mean yes. Its output is an object of symptom to answer, a copy. Issues have the library's codes under
 * `params.code`.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { observationsSchema } from 'remedy-rules/schema';
 *
 * const result = observationsSchema(packs['mi-band-4']).safeParse({ frozzen: true });
 * console.log(result.error?.issues[0]?.message);
 * ```
 */
export function observationsSchema<P extends Pack>(
  pack: P,
): z.ZodMiniType<SymptomAnswers<VocabularyOfPack<P>>, Observations<VocabularyOfPack<P>>> {
  return librarySchema(
    (value, issues) => observationsIn(pack.device.name, pack, value, issues) as never,
    () => observationsJson(pack),
  );
}

/** Reads observations into an object of symptom to answer. */
export function observationsIn(device: string, pack: Pack, value: unknown, issues: Issue[]): SymptomAnswers {
  const { answers, unanswerable } = readAnswers(device, pack, value, 'synchronous', issues);
  return Object.fromEntries([...answers, ...Array.from(unanswerable, (id) => [id, null])]);
}

/** The JSON Schema of observations. */
export function observationsJson({ symptoms }: Pack): JsonSchema {
  const entries = Object.entries(symptoms);
  const yesNo = entries.filter(([, symptom]) => isYesNo(symptom)).map(([id]) => id);
  return {
    anyOf: [
      {
        description: 'Symptom to answer. null: the owner does not know. What is left out is unknown, too.',
        type: 'object',
        properties: Object.fromEntries(entries.map(([id, symptom]) => [id, answerJson(symptom)])),
        additionalProperties: false,
      },
      { description: 'Symptoms that are answered with yes.', type: 'array', items: idIn(yesNo) },
    ],
  };
}

function answerJson(symptom: Symptom): JsonSchema {
  const described = (...lines: readonly (string | undefined)[]) => {
    const description = lines.filter((line) => line !== undefined).join('\n');
    return { title: symptom.question, ...(description !== '' && { description }) };
  };
  if (symptom.options) {
    const options = Object.entries(symptom.options);
    const choices = options.map(([id, text]) => `${id}: ${text}`);
    return { ...described(symptom.help, ...choices), enum: [...options.map(([id]) => id), null] };
  }
  if (symptom.unit !== undefined) {
    const { min: minimum, max: maximum, unit, help } = symptom;
    return { ...described(help, `Unit: ${unit}`), type: ['number', 'null'], minimum, maximum };
  }
  return { ...described(symptom.help), type: ['boolean', 'null'] };
}
