import type * as z from 'zod/mini';
import { readTried, type Tried, type TriedOutcome, triedOutcomes } from '../diagnose/settings';
import type { Pack, VocabularyOfPack } from '../format/pack';
import type { Vocabulary } from '../vocabulary';
import { idIn, type JsonSchema } from './json-schema';
import { librarySchema } from './library-schema';

/** Remedy to outcome. */
export type TriedOutcomes<V extends Vocabulary = Vocabulary> = {
  readonly [Remedy in V['remedy']]?: TriedOutcome;
};

/**
 * A schema of what `diagnoseSync` takes as the setting `tried`: an object of remedy to outcome, or a list of remedies that
 * changed nothing. Its output is an object of remedy to outcome, a copy.
 */
export function triedSchema<P extends Pack>(
  pack: P,
): z.ZodMiniType<TriedOutcomes<VocabularyOfPack<P>>, Tried<VocabularyOfPack<P>>> {
  return librarySchema(
    (value, issues) => Object.fromEntries(readTried(pack.device.name, pack, value, issues)) as never,
    () => triedJson(pack),
  );
}

/** The JSON Schema of what was tried. */
export function triedJson({ remedies }: Pack): JsonSchema {
  const outcome = ({ title }: { title: string }) => ({ title, enum: [...triedOutcomes] });
  return {
    anyOf: [
      {
        description: 'Remedy to outcome.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(remedies).map(([id, one]) => [id, outcome(one)])),
        additionalProperties: false,
      },
      {
        description: 'Remedies that changed nothing.',
        type: 'array',
        items: idIn(Object.keys(remedies)),
      },
    ],
  };
}
