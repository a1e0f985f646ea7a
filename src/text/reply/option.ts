import { type ChoiceSymptom, phrasesOf } from '../../format/symptom';
import { type Clause, clausesOf, hasAny } from '../clauses';
import { quantitiesIn } from '../quantities';
import type { Vocabulary } from '../vocabulary';
import { standOf } from './asked';

/** The option that a reply names, by its words, its phrases or its place in the list. */
export function readOption(
  symptom: ChoiceSymptom,
  reply: string,
  vocabulary: Vocabulary,
): { readonly answer: string; readonly confidence: number } | undefined {
  const ids = Object.keys(symptom.options);
  const clauses = clausesOf(reply, vocabulary);
  const named = namedIn(symptom, clauses, vocabulary);
  if (named) return { answer: named, confidence: 0.9 };
  const scores = scoresOf(symptom, clauses, vocabulary);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first && first[1] > 0 && first[1] - (second?.[1] ?? 0) >= leastLead)
    return { answer: first[0], confidence: first[1] / (first[1] + Math.max(0, second?.[1] ?? 0)) };
  const rest =
    clauses.some((clause) => hasAny(clause, vocabulary.reply.others)) && restOf(symptom, vocabulary);
  if (rest) return { answer: rest, confidence: 0.8 };
  const place = placeIn(clauses, ids.length, vocabulary);
  return place === undefined ? undefined : { answer: ids[place] as string, confidence: 0.9 };
}

const leastLead = 0.4;

/** The option of which a reply says a name or phrase whole; of several, the one with the longest. */
function namedIn(
  symptom: ChoiceSymptom,
  clauses: readonly Clause[],
  vocabulary: Vocabulary,
): string | undefined {
  const said = standsIn(clauses);
  const lengths = Object.keys(symptom.options).map((id) => {
    const whole = textsOf(symptom, id)
      .map((text) => termsIn(text, vocabulary))
      .filter((terms) =>
        terms.every(([name, isDenied]) => said.get(name) === (isDenied ? 'denied' : 'said')),
      );
    return { id, length: Math.max(0, ...whole.map((terms) => terms.length)) };
  });
  const longest = Math.max(...lengths.map(({ length }) => length));
  const [first, ...others] = lengths.filter(({ length }) => length === longest);
  return longest > 0 && others.length === 0 ? first?.id : undefined;
}

/** How much of each option a reply names; what several options have counts less. */
function scoresOf(
  symptom: ChoiceSymptom,
  clauses: readonly Clause[],
  vocabulary: Vocabulary,
): Map<string, number> {
  const said = standsIn(clauses);
  const options = Object.keys(symptom.options).map((id) => ({
    id,
    terms: new Map(textsOf(symptom, id).flatMap((text) => termsIn(text, vocabulary))),
  }));
  return new Map(
    options.map(({ id, terms }) => {
      let score = 0;
      for (const [name, isDenied] of terms) {
        const stand = said.get(name);
        if (stand === undefined) continue;
        const sharing = options.filter((option) => option.terms.get(name) === isDenied).length;
        score += ((stand === 'denied') === isDenied ? 1 : -1) / (sharing * sharing);
      }
      return [id, score];
    }),
  );
}

function textsOf(symptom: ChoiceSymptom, id: string): string[] {
  const phrases = phrasesOf(symptom).flatMap(({ phrase, answer }) => (answer === id ? [phrase] : []));
  return [symptom.options[id] as string, id.replaceAll('-', ' '), ...phrases];
}

function standsIn(clauses: readonly Clause[]) {
  return new Map(
    clauses.flatMap((clause) => clause.terms.map((term) => [term.name, standOf(term, clause)] as const)),
  );
}

function termsIn(text: string, vocabulary: Vocabulary): (readonly [string, boolean])[] {
  return clausesOf(text, vocabulary).flatMap(({ terms }) =>
    terms.map(({ name, isDenied }) => [name, isDenied] as const),
  );
}

/** The one option that is for whatever the others are not. */
function restOf({ options }: ChoiceSymptom, vocabulary: Vocabulary): string | undefined {
  const rest = Object.keys(options).filter((id) =>
    clausesOf(options[id] as string, vocabulary).some((clause) => hasAny(clause, vocabulary.reply.others)),
  );
  return rest.length === 1 ? rest[0] : undefined;
}

/** "The second one", "2", "the last". */
function placeIn(clauses: readonly Clause[], count: number, { language }: Vocabulary): number | undefined {
  const words = clauses.flatMap((clause) => clause.words);
  const places = words.flatMap(({ text }) => {
    const place = Object.hasOwn(language.numbers.places, text) ? language.numbers.places[text] : undefined;
    return place === undefined ? [] : [place < 0 ? count + place : place];
  });
  if (places.length === 0 && words.length <= longestNumber)
    places.push(...quantitiesIn(words, language).map(({ value, unit }) => (unit ? -1 : value - 1)));
  const [place] = places;
  const isOne = places.length === 1 && place !== undefined && Number.isInteger(place);
  return isOne && place >= 0 && place < count ? place : undefined;
}

/** Words of a reply that can be the number of an option: "I guess number 2". */
const longestNumber = 4;
