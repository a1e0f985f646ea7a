import type { Pack } from '../../format/pack';
import { isYesNo, type NumberSymptom, phrasesOf, type Symptom } from '../../format/symptom';
import type { AnswerValue } from '../../vocabulary';
import { inUnit, quantitiesIn } from '../quantities';
import type { Reading, ReadSymptom, Reply } from '../reading';
import type { Vocabulary } from '../vocabulary';
import { beginningOf, partsOf } from '../words';
import { readOption } from './option';
import { isPlain } from './plain';
import { type ReplyKind, replyKind } from './reply-kind';
import { readYesNo } from './yes-no';

/** The answer that an owner's words give to the question of a symptom; `readFurther` reads what else they say. */
export function readReply(
  pack: Pack,
  symptom: string,
  text: string,
  vocabulary: Vocabulary,
  readFurther: (text: string) => Reading,
): Reply {
  const asked = Object.hasOwn(pack.symptoms, symptom) ? pack.symptoms[symptom] : undefined;
  const complaint = readFurther(text);
  const further = without(symptom, complaint);
  const plain = isPlain(text, vocabulary);
  const compared: Answer = asked
    ? readAnswer(asked, beginningOf(text), vocabulary)
    : { kind: 'not-understood' };
  const told = complaint.symptoms.find((one) => one.symptom === symptom && one.standing === 'taken');
  // Without phrases it would be compared with the question once more.
  const answer = told && !plain && asked?.phrases ? both(compared, told) : compared;
  return answer.kind === 'answer' ? { ...answer, isPlain: plain, further } : { ...answer, further };
}

/** What a reply answers by comparison with the question, and what it says by itself. */
function both(compared: Answer, { answer, confidence }: ReadSymptom): Answer {
  if (compared.kind === 'not-understood') return { kind: 'answer', answer, confidence };
  const isDisputed =
    compared.kind === 'answer' && compared.answer !== answer && compared.confidence < certain;
  return isDisputed ? { kind: 'not-understood' } : compared;
}

type Answer =
  | { readonly kind: 'answer'; readonly answer: AnswerValue; readonly confidence: number }
  | { readonly kind: ReplyKind };

/** From here on the comparison alone counts. */
const certain = 0.9;

function readAnswer(symptom: Symptom, text: string, vocabulary: Vocabulary): Answer {
  if (isYesNo(symptom)) {
    const read = readYesNo(symptom.question, text, vocabulary, phrasesOf(symptom));
    const isDoubtful = read.kind === 'answer' && read.confidence < leastConfidence;
    return isDoubtful ? { kind: 'not-understood' } : read;
  }
  const kind = replyKind(text, vocabulary, true);
  if (kind === 'how') return { kind };
  const value = symptom.options
    ? readOption(symptom, text, vocabulary)
    : readNumber(symptom, text, vocabulary);
  if (value === undefined) return { kind: kind ?? 'not-understood' };
  return { kind: 'answer', ...value };
}

/** Asking again costs less than going on with a wrong answer. */
const leastConfidence = 0.7;

/** The one number that a reply gives, or says to be the present one; a range, or a number that cannot be, is none. */
function readNumber({ unit, min, max }: NumberSymptom, text: string, { language }: Vocabulary) {
  const quantities = partsOf(text, language).flatMap(({ words }) =>
    quantitiesIn(words, language).map((quantity) => ({
      ...quantity,
      before: words[words.findIndex(({ start }) => start === quantity.start) - 1]?.text ?? '',
    })),
  );
  const { levels } = language.numbers;
  const exact = quantities.filter(({ bound }) => !bound);
  const measured = exact.filter((quantity) => quantity.unit !== undefined);
  const told = measured.length > 0 ? measured : exact;
  const present = told.filter(({ before }) => levels.includes(before));
  const values = new Set(
    (told.length > 1 && present.length === 1 ? present : told).flatMap((quantity) => {
      const isPercentage = quantity.isShare && quantity.unit === undefined && unit === '%';
      return (isPercentage ? quantity.value * 100 : inUnit(quantity, unit, language)) ?? [];
    }),
  );
  // "2 or 3 minutes": the first has no unit of its own.
  if (values.size !== 1 || (measured.length > 0 && measured.length < exact.length)) return;
  const [answer] = values;
  return answer !== undefined && answer >= min && answer <= max ? { answer, confidence: 0.95 } : undefined;
}

function without(symptom: string, reading: Reading): Reading {
  const symptoms = reading.symptoms.filter((read) => read.symptom !== symptom);
  const isUsed = symptoms.some(({ standing }) => standing !== 'suggested') || reading.tried.length > 0;
  return { ...reading, symptoms, isUnderstood: reading.isUnderstood && isUsed };
}
