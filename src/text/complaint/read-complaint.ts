import type { Pack } from '../../format/pack';
import { type Clause, clausesOf } from '../clauses';
import type { Reading, ReadRemedy, ReadSymptom } from '../reading';
import type { Span } from '../words';
import { confidenceIn, sureFrom, takenFrom } from './confidence';
import type { Lexicon } from './lexicon';
import { mentionsIn } from './mentions';
import { numbersIn } from './numbers';
import { redFlagsIn } from './red-flags';
import { triedIn } from './tried';

/** What a text says about the device of a pack. */
export function readComplaint(
  pack: Pack,
  text: string,
  lexicon: Lexicon,
): Pick<Reading, 'symptoms' | 'tried' | 'isUnderstood'> {
  const clauses = clausesOf(text, lexicon.vocabulary, lexicon.spelling);
  const symptoms = withoutGuesses(pack, readSymptoms(pack, clauses, lexicon));
  const tried = readTried(clauses, lexicon);
  const isUsed = symptoms.some(({ standing }) => standing !== 'suggested');
  return { symptoms, tried, isUnderstood: isUsed || tried.length > 0 };
}

/**
 * Readings without unsure ones, if the text surely complains of something for which the pack has no advice: advice for a
 * guess beside it would mislead.
 */
function withoutGuesses(pack: Pack, symptoms: readonly ReadSymptom[]): readonly ReadSymptom[] {
  const isSure = ({ confidence, standing }: ReadSymptom) => standing === 'taken' && confidence >= sureFrom;
  const isUncovered = symptoms.some(
    (one) => isSure(one) && one.answer === true && pack.symptoms[one.symptom]?.covered === false,
  );
  if (!isUncovered) return symptoms;
  return symptoms.map((one) =>
    one.standing === 'taken' && !isSure(one) ? { ...one, standing: 'suggested' } : one,
  );
}

function readSymptoms(pack: Pack, clauses: readonly Clause[], lexicon: Lexicon): ReadSymptom[] {
  const { vocabulary, symptoms } = lexicon;
  const matches = symptoms.matchesIn(clauses);
  const flags = redFlagsIn(matches);
  const sureness = new Map<string, number>();
  const numbers = numbersIn(clauses, matches, pack, symptoms, vocabulary.language);
  const found = mentionsIn(matches, symptoms.weightOf).flatMap((mention): ReadSymptom[] => {
    const { target: symptom, answer, best } = mention;
    const confidence = confidenceIn(mention);
    if (flags.has(symptom)) {
      sureness.set(symptom, confidence);
      return [];
    }
    if (answer === undefined || confidence < leastSuggested) return [];
    // Only an answer to its question rules a red flag out: "never smelt before, but now it does".
    const isUsed =
      confidence >= takenFrom &&
      mention.behind < farBehind &&
      !(answer === false && lexicon.redFlags.has(symptom));
    const standing = isUsed ? 'taken' : 'suggested';
    return [{ symptom, answer, confidence, standing, words: spansOf(best.terms) }];
  });
  return [
    ...Array.from(flags, ([symptom, { match, standing }]): ReadSymptom => {
      const confidence = sureness.get(symptom) ?? leastSure;
      return { symptom, answer: true, confidence, standing, words: spansOf(match.terms) };
    }),
    ...numbers.map((number): ReadSymptom => ({ ...number, standing: 'taken' })),
    ...found,
  ].sort((a, b) => b.confidence - a.confidence);
}

/** By so much another reading of the same words must fit better, before it leaves no room for a second one. */
const farBehind = 2;

/** Below it a reading is a guess. */
const leastSuggested = 0.1;

/** Of a red flag that only a few of its words speak for. */
const leastSure = 0.2;

function readTried(clauses: readonly Clause[], { vocabulary, remedies }: Lexicon): ReadRemedy[] {
  return triedIn(clauses, remedies, vocabulary).map(({ match, outcome, confidence }) => ({
    remedy: match.saying.target,
    outcome,
    confidence,
    words: spansOf(match.terms),
  }));
}

function spansOf(words: readonly Span[]): Span[] {
  return words.map(({ start, end }) => ({ start, end }));
}
