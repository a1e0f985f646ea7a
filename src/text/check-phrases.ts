import type { Path } from '../errors';
import type { Pack } from '../format/pack';
import type { Symptom } from '../format/symptom';
import type { AnswerValue } from '../vocabulary';
import type { Reader } from './reader';
import type { ReadSymptom } from './reading';

/** Something about a phrase that its author should know. */
export interface PhraseIssue {
  /** `phrase-not-read`: nothing is found in it; `phrase-misread`: it is taken for something else. */
  readonly code: 'phrase-not-read' | 'phrase-misread';
  /** Where the phrase is in the pack. */
  readonly path: Path;
  /** The problem as a sentence. */
  readonly message: string;
}

/**
 * Finds phrases of symptoms that say too little, or that are rather read as another symptom or another answer. Those of
 * numbers only name what is counted, so they are left out.
 *
 * @example
 * ```ts
 * import { packs } from 'remedy-rules';
 * import { checkPhrases, reader } from 'remedy-rules/text';
 *
 * console.log(checkPhrases(packs['mi-band-4'], reader));
 * ```
 */
export function checkPhrases(pack: Pack, { readComplaint }: Reader): PhraseIssue[] {
  const read = (phrase: string) => readComplaint({ pack }, phrase, { device: 'pack' }).symptoms;
  return Object.entries(pack.symptoms)
    .filter(([, { unit }]) => unit === undefined)
    .flatMap(([id, symptom]) =>
      placedPhrases(symptom).flatMap(({ phrase, answer, path }): PhraseIssue[] => {
        const place = ['symptoms', id, 'phrases', ...path];
        const found = read(phrase);
        const own = found.find((one) => one.symptom === id);
        const [first] = found;
        if (first === undefined) {
          const message = `"${phrase}" has no word that tells what it is about`;
          return [{ code: 'phrase-not-read', path: place, message }];
        }
        const other = isClear(first, own)
          ? first
          : own !== undefined && own.answer !== answer
            ? own
            : undefined;
        if (other === undefined) return [];
        const message = `"${phrase}" is rather read as ${JSON.stringify(other.answer)} to "${other.symptom}"`;
        return [{ code: 'phrase-misread', path: place, message }];
      }),
    );
}

/** By so much another reading must be surer. */
const leastLead = 0.2;

function isClear(first: ReadSymptom, own: ReadSymptom | undefined): boolean {
  return first.symptom !== own?.symptom && first.confidence - (own?.confidence ?? 0) > leastLead;
}

interface PlacedPhrase {
  readonly phrase: string;
  readonly answer: AnswerValue;
  readonly path: Path;
}

function placedPhrases({ phrases = [], options }: Symptom): PlacedPhrase[] {
  if (Array.isArray(phrases))
    return options ? [] : phrases.map((phrase, index) => ({ phrase, answer: true, path: [index] }));
  return Object.entries(phrases).flatMap(([key, list]: [string, readonly string[]]) =>
    list.map((phrase, index) => ({ phrase, answer: options ? key : key === 'yes', path: [key, index] })),
  );
}
