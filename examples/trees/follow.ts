import type { Draft } from '../../src/import/index';
import { type AnswerValue, createDiagnoser, type NextMove, type TriedOutcome } from '../../src/index';
import { parsePack } from '../../src/pack/index';
import { type Case, checkCases } from '../../src/testing/index';

/** What an owner says to a yes/no question that is not on the way of the tree, which does not know the answer. */
export type OffWay = (symptom: string) => boolean | null;

/** One way of a tree, asked by its draft. */
export interface Followed {
  readonly id: string;
  /** Questions on its way in the tree. */
  readonly own: number;
  /** With every answer of its way given at once, the advice is that of the tree. */
  readonly isRightWhenTold: boolean;
  /** Questions until the first step that is none, from no answers at all; a screen of red flags is one. */
  readonly asked: number;
  /** How many of these are screens of red flags. */
  readonly redFlags: number;
  /** That step is what the tree says. */
  readonly isRightWhenAsked: boolean;
  /** The library never advises what the tree says, or only after service. */
  readonly isHeldBack: boolean;
}

/** So many questions are asked at most, in case one comes again and again. */
const mostQuestions = 100;

/** Follows `next` along every way of a tree. The owner answers as the way says, and tries what it tried. */
export async function follow({ pack: data, cases }: Draft, offWay: OffWay): Promise<Followed[]> {
  const pack = parsePack(data);
  const { diagnoseSync } = createDiagnoser({ device: pack });
  const failed = new Set((await checkCases(pack, cases)).map(({ name }) => name));
  const diagnose = (told: object, tried: object) =>
    diagnoseSync('device', told as Record<string, never>, { tried }).next as NextMove;
  return Object.entries(cases).map(([id, one]) => {
    const { must = {} } = one;
    const { asked, redFlags, next } = followCase(one, diagnose, (symptom) =>
      pack.symptoms[symptom]?.options ? null : offWay(symptom),
    );
    return {
      id,
      own: Object.keys(one.given).length,
      isRightWhenTold: !failed.has(id),
      asked,
      redFlags,
      isRightWhenAsked: isRight(must, next),
      isHeldBack: must.avoids !== undefined || must.afterService !== undefined,
    };
  });
}

function followCase(
  { given, tried: before = [] }: Case,
  diagnose: (told: object, tried: object) => NextMove,
  offWay: OffWay,
): Pick<Followed, 'asked' | 'redFlags'> & { next: NextMove } {
  const answers = new Map(Object.entries(given as Readonly<Record<string, AnswerValue>>));
  const told: Record<string, AnswerValue | null> = {};
  const tried: Record<string, TriedOutcome> = {};
  let redFlags = 0;
  for (let asked = 0; ; ) {
    const next = diagnose(told, tried);
    if (asked === mostQuestions) return { asked, redFlags, next };
    if (next.kind === 'question') {
      told[next.id] = answers.get(next.id) ?? offWay(next.id);
      asked += 1;
    } else if (next.kind === 'red-flags') {
      for (const id of next.ids) told[id] = answers.get(id) ?? false;
      asked += 1;
      redFlags += 1;
    } else if (next.kind === 'remedy' && before.includes(next.id)) tried[next.id] = 'no-change';
    else return { asked, redFlags, next };
  }
}

function isRight(must: NonNullable<Case['must']>, next: NextMove): boolean {
  if (must.verdict === 'stop') return next.kind === 'stop';
  return must.first?.includes(next.kind === 'remedy' ? next.id : next.kind) ?? false;
}
