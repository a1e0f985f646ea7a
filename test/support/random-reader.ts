import type { Packs } from '../../src/format/pack';
import type { Symptom } from '../../src/format/symptom';
import type { Random } from '../../src/study/random';
import type { Reader } from '../../src/text/reader';
import type { ReadOutcome, Reply } from '../../src/text/reading';
import type { AnswerValue } from '../../src/vocabulary';
import { readAs, readingOf } from './fake-reader';

export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

export function answerTo(random: Random, symptom: Symptom): AnswerValue {
  if (symptom.options) return oneOf(random, Object.keys(symptom.options));
  if (symptom.unit !== undefined) return Math.round(symptom.min + random() * (symptom.max - symptom.min));
  return random() < 0.5;
}

/** A reader that makes anything of any text. */
export function randomReader(random: Random, packs: Packs): Reader {
  const readComplaint = (device: string) => {
    const { symptoms, remedies } = packs[device]!;
    const some = Array.from({ length: Math.floor(random() * 4) }, () => oneOf(random, Object.keys(symptoms)));
    const outcomes = ['helped', 'no-change', 'worse', 'helped-then-returned'] as const;
    return readingOf(
      some.map((id) =>
        readAs(id, answerTo(random, symptoms[id]!), oneOf(random, ['taken', 'taken', 'ask', 'suggested'])),
      ),
      random() < 0.2 ? { [oneOf(random, Object.keys(remedies))]: oneOf(random, outcomes) } : {},
    );
  };
  const deviceOf = (pack: Packs[string]) => Object.keys(packs).find((id) => packs[id] === pack) as string;
  return {
    readComplaint: (_packs, _text, { device } = {}) => readComplaint(device as string),
    readReply: (pack, symptom): Reply => {
      const further = readComplaint(deviceOf(pack));
      const kind = oneOf(random, ['answer', 'answer', 'unknown', 'how', 'not-understood'] as const);
      return kind === 'answer'
        ? {
            kind,
            answer: answerTo(random, pack.symptoms[symptom]!),
            confidence: 1,
            isPlain: random() < 0.5,
            further,
          }
        : { kind, further };
    },
    readOutcome: () =>
      oneOf<ReadOutcome>(random, [
        undefined,
        'helped',
        'no-change',
        'worse',
        'helped-then-returned',
        'skipped',
      ]),
  };
}
