import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Symptom } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { roleOf } from '../../../src/format/role';
import { packs } from '../../../src/index';
import type { AnswerValue } from '../../../src/vocabulary';

type Answer = AnswerValue | null;

const built = Object.entries(packs) as [string, Pack][];

/** An answer to a question, from a number from 0 to 1; one in four is "I do not know". */
function answerTo({ options, min, max }: Symptom, chance: number): Answer {
  if (chance < 0.25) return null;
  const rest = (chance - 0.25) / 0.75;
  if (options) return Object.keys(options)[Math.floor(rest * Object.keys(options).length)] as string;
  if (min !== undefined && max !== undefined) return Math.round(min + rest * (max - min));
  return rest < 0.5;
}

/** Follows `next` from one complaint, every remedy failing, and calls `see` with every diagnosis on the way. */
function follow(
  pack: Pack,
  complaint: string,
  chances: Iterator<number>,
  see: (diagnosis: Diagnosis, answers: Record<string, Answer>, tried: string[]) => void,
): string[] {
  const { diagnoseSync } = createDiagnoser({ device: pack });
  const answers: Record<string, Answer> = { [complaint]: true };
  const tried: string[] = [];
  const moves: string[] = [];
  const most = Object.keys(pack.symptoms).length + Object.keys(pack.remedies).length;
  for (;;) {
    const diagnosis = diagnoseSync('device', answers as never, { tried }) as Diagnosis;
    see(diagnosis, answers, tried);
    const { next } = diagnosis;
    if (next.kind === 'stop' || next.kind === 'service') return moves;
    if (moves.length > most) throw new Error(`no end: ${moves.join(', ')}`);
    if (next.kind === 'solved') throw new Error('no remedy helped');
    if (next.kind === 'remedy') {
      moves.push(`remedy ${next.id}`);
      tried.push(next.id);
      continue;
    }
    for (const id of next.kind === 'question' ? [next.id] : next.ids) {
      moves.push(`question ${id}`);
      answers[id] = answerTo(pack.symptoms[id] as Symptom, chances.next().value as number);
    }
  }
}

const complaintsOf = (pack: Pack) =>
  Object.keys(pack.symptoms).filter((id) => roleOf(pack, id) === 'complaint');

const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

describe.each(built)('whoever does what %s says is next', (_, pack) => {
  const always = (see: Parameters<typeof follow>[3], numRuns: number) => {
    const ended: string[][] = [];
    fc.assert(
      fc.property(fc.constantFrom(...complaintsOf(pack)), chances, (complaint, stream) => {
        ended.push(follow(pack, complaint, stream, see));
      }),
      { numRuns },
    );
    return ended;
  };

  it('comes to an end, and is asked nothing and told to do nothing twice', () => {
    const sessions = always(() => undefined, 150);
    for (const moves of sessions) expect(new Set(moves).size).toBe(moves.length);
    expect(sessions.some((moves) => moves.some((move) => move.startsWith('remedy')))).toBe(true);
    expect(sessions.some((moves) => moves.some((move) => move.startsWith('question')))).toBe(true);
  });

  it('may say "I do not know": that is remembered, and asked nowhere again', () => {
    let unknown = 0;
    always(({ next, questions, remedies, unanswerable, observed }, answers) => {
      const nulls = Object.keys(answers).filter((id) => answers[id] === null);
      unknown += nulls.length;
      expect(unanswerable).toEqual(nulls.sort());
      expect(observed.map(({ symptom }) => symptom)).toEqual(
        Object.keys(answers)
          .filter((id) => answers[id] !== null)
          .sort(),
      );
      const asked = [
        ...(next.kind === 'question' ? [next.id] : []),
        ...(next.kind === 'red-flags' ? next.ids : []),
        ...questions.map(({ id }) => id),
        ...remedies.flatMap(({ ruleOut, askFirst }) => [...ruleOut, ...askFirst]),
      ];
      for (const id of asked) expect(Object.hasOwn(answers, id)).toBe(false);
    }, 100);
    expect(unknown).toBeGreaterThan(100);
  });

  it('is asked only about the first remedy itself while a fault is likely and that remedy has no risk', () => {
    let likely = 0;
    always(({ next, faults, remedies: [first] }) => {
      if (first === undefined || first.id === 'service' || first.risk !== 'none') return;
      if (faults[0]?.standing !== 'likely') return;
      likely++;
      expect(next).toEqual(
        first.ruleOut.length > 0
          ? { kind: 'red-flags', ids: first.ruleOut }
          : first.askFirst.length > 0
            ? { kind: 'question', id: first.askFirst[0] }
            : { kind: 'remedy', id: first.id },
      );
    }, 300);
    expect(likely).toBeGreaterThan(20);
  });

  it('gets plain data with numbers to show: bits of six places, shares from 0 to 1, finite minutes', () => {
    always((diagnosis) => {
      expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
      for (const { bits } of diagnosis.questions) expect(bits).toBe(Math.round(bits * 1e6) / 1e6);
      for (const { prior, posterior } of diagnosis.faults) {
        expect(prior > 0 && prior < 1).toBe(true);
        expect(posterior > 0 && posterior <= 1).toBe(true);
      }
      if (diagnosis.expected) expect(diagnosis.expected.minutes).toBeGreaterThan(0);
    }, 40);
  });

  it('gets the same with json-rules-engine', async () => {
    const seen: [Diagnosis, Record<string, Answer>, string[]][] = [];
    always((diagnosis, answers, tried) => seen.push([diagnosis, { ...answers }, [...tried]]), 10);
    const { diagnose } = createDiagnoser({ device: pack });
    for (const [diagnosis, answers, tried] of seen)
      expect(await diagnose('device', answers as never, { tried })).toEqual(diagnosis);
  });
});
