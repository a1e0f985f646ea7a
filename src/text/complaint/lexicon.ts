import type { Pack } from '../../format/pack';
import { spellingOf } from '../spelling';
import type { Vocabulary } from '../vocabulary';
import { partsOf, type Spelling } from '../words';
import { symptomSayings } from './mentions';
import { type Saying, type Sayings, sayingsOf } from './sayings';
import { remedySayings } from './tried';

/** What is needed to read texts about one device. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly symptoms: Sayings;
  readonly remedies: Sayings;
  readonly redFlags: ReadonlySet<string>;
  readonly spelling: Spelling;
}

/** Symptoms of a pack. */
const usualSymptoms = 60;

export function lexiconOf(pack: Pack, vocabulary: Vocabulary): Lexicon {
  const [symptoms, remedies] = [symptomSayings(pack), remedySayings(pack)];
  return {
    vocabulary,
    symptoms: sayingsOf(symptoms, vocabulary, usualSymptoms),
    remedies: sayingsOf(remedies, vocabulary),
    redFlags: new Set(Object.values(pack.alerts).flatMap(({ when }) => when)),
    spelling: spellingOf(wordsOf(vocabulary, [...symptoms, ...remedies]), vocabulary),
  };
}

/** The words that a misspelt one may stand for. */
function* wordsOf({ telling, language }: Vocabulary, sayings: readonly Saying[]): Iterable<string> {
  yield* telling;
  for (const { text } of sayings)
    for (const part of partsOf(text, language)) for (const word of part.words) yield word.text;
}
