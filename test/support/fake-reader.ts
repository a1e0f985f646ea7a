import type { Reader } from '../../src/text/reader';
import type { Reading, ReadOutcome, ReadRemedy, ReadSymptom, Reply, Standing } from '../../src/text/reading';
import type { AnswerValue } from '../../src/vocabulary';

/** A symptom as read, with the standing that decides what is done with it. */
export function readAs(symptom: string, answer: AnswerValue, standing: Standing = 'taken'): ReadSymptom {
  return { symptom, answer, standing, confidence: 0.9, words: [] };
}

export function readingOf(
  symptoms: readonly ReadSymptom[] = [],
  tried: Readonly<Record<string, ReadRemedy['outcome']>> = {},
): Reading {
  return {
    named: [],
    symptoms,
    tried: Object.entries(tried).map(([remedy, outcome]) => ({
      remedy,
      outcome,
      confidence: 0.9,
      words: [],
    })),
    isUnderstood: symptoms.some(({ standing }) => standing !== 'suggested'),
  };
}

type OneReply = AnswerValue | 'unknown' | 'how';

/** What a reader is to make of a text. */
export interface Fake {
  readonly reading?: Reading;
  /** Symptom to the reply that it makes of the text; `all` stands for every symptom. */
  readonly replies?: Readonly<Record<string, OneReply | undefined>>;
  readonly outcome?: ReadOutcome;
}

/** A reader that understands only some texts, each as it is told to. */
export function fakeReader(texts: Readonly<Record<string, Fake>>): Reader {
  const readingFor = (text: string) => texts[text]?.reading ?? readingOf();
  return {
    readComplaint: (_packs, text) => readingFor(text),
    readReply: (_pack, symptom, text) => {
      const { replies = {} } = texts[text] ?? {};
      const reading = readingFor(text);
      const further = { ...reading, symptoms: reading.symptoms.filter((one) => one.symptom !== symptom) };
      return replyOf(Object.hasOwn(replies, symptom) ? replies[symptom] : replies['all'], further);
    },
    readOutcome: (_pack, _remedy, text) => texts[text]?.outcome,
  };
}

function replyOf(reply: OneReply | undefined, further: Reading): Reply {
  if (reply === undefined) return { kind: 'not-understood', further };
  if (reply === 'unknown' || reply === 'how') return { kind: reply, further };
  return { kind: 'answer', answer: reply, confidence: 0.9, isPlain: true, further };
}
