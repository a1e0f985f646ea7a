import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant, type ToolResult } from '../../../src/assistant';
import type { Conversation, View } from '../../../src/conversation';
import type { PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import type { Minutes } from '../../../src/format/remedy';
import { createDiagnoser, type Diagnosis, packs, type RankedRemedy } from '../../../src/index';
import { parsePack } from '../../../src/pack';
import { type Random, randomNumbers } from '../../../src/study/random';
import { answersTo, packData } from '../../support/arbitrary';
import { expectSound, schemasOf, stepsIn } from '../../support/assistant-results';
import { hostileText } from '../../support/hostile-texts';
import { answerTo, oneOf } from '../../support/random-reader';

const seed = Number(process.env['SEED'] ?? 2026);

/** The same pack with steps that tell which remedy or test they are of. */
function withOwnSteps(data: PackData): PackData {
  const own = <Entry extends object>(
    section: Readonly<Record<string, Entry>>,
    change: (id: string) => object,
  ) => Object.fromEntries(Object.entries(section).map(([id, entry]) => [id, { ...entry, ...change(id) }]));
  return {
    ...data,
    symptoms: Object.fromEntries(
      Object.entries(data.symptoms).map(([id, symptom]) => [
        id,
        symptom.how ? { ...symptom, how: { ...symptom.how, steps: [`Look at place ${id}.`] } } : symptom,
      ]),
    ),
    remedies: own(data.remedies, (id) => ({ steps: [`Turn knob ${id}.`], after: [`Leave knob ${id}.`] })),
  } as PackData;
}

const isFree = ({ ruleOut, askFirst, unanswered, requires }: RankedRemedy) =>
  [ruleOut, askFirst, unanswered].every((ids) => ids.length === 0) && requires === undefined;

/** The remedy whose steps a result may have, by the diagnosis alone. */
function allowedBy({ next, remedies }: Diagnosis): string | undefined {
  const remedy = next.kind === 'remedy' ? remedies.find(({ id }) => id === next.id) : undefined;
  return remedy && remedy.advice === 'try' && isFree(remedy) ? remedy.id : undefined;
}

/** Neither the text nor the structure has the steps of any remedy but one. */
function expectOnlySteps(pack: Pack, { text, structured }: ToolResult, allowed: string | undefined): void {
  const whole = `${text}\n${JSON.stringify(structured)}`;
  for (const [id, { steps, after = [] }] of Object.entries(pack.remedies))
    if (id !== allowed) for (const step of [...steps, ...after]) expect(whole).not.toContain(step);
}

const outcomes = fc.constantFrom('no-change', 'worse', 'helped', 'helped-then-returned');

const situation = packData.map(withOwnSteps).chain((data) => {
  const remedies = Object.keys(data.remedies);
  return fc.record({
    pack: fc.constant(parsePack(data) as Pack),
    observations: answersTo(data),
    tried: fc.dictionary(fc.constantFrom(...remedies), outcomes, { maxKeys: 2, noNullPrototype: true }),
    whyNot: fc.constantFrom(...remedies),
  });
});

/** Remedies without methods and hazards, service takes long, and nothing is wrong but one thing: random packs hardly ever come to a remedy. */
const calmSituation = packData.map(withOwnSteps).chain((data) => {
  const remedies = Object.entries(data.remedies).map(([id, { title, steps, after, minutes, sources }]) => [
    id,
    { title, steps, after, minutes, sources, methods: [] },
  ]);
  const minutes: Minutes = { 'hands-on': [600, 900], waiting: [9000, 9999] };
  const service = { ...data.service, minutes };
  const calm: PackData = { ...data, service, cautions: {}, remedies: Object.fromEntries(remedies) };
  const asked = Object.keys(data.symptoms);
  return fc.record({
    pack: fc.constant(parsePack(calm) as Pack),
    observations: fc.constantFrom(...asked).map((one) => noToAll(calm, one)),
    tried: fc.constant({}),
    whyNot: fc.constantFrom(...Object.keys(data.remedies)),
  });
});

function noToAll({ symptoms }: PackData, but: string): Record<string, boolean> {
  const asked = Object.keys(symptoms).filter((id) => !symptoms[id]!.options && !symptoms[id]!.unit);
  return Object.fromEntries(asked.map((id) => [id, id === but]));
}

describe('in random situations of random packs', () => {
  // No pack changes what the results of tools look like.
  const { outputs } = schemasOf(createAssistant(packs));

  it('a diagnosis has the steps of the next move and of nothing else, and none beside STOP', () => {
    const seen = { remedy: 0, stop: 0, held: 0 };
    fc.assert(
      fc.property(fc.oneof(situation, calmSituation), ({ pack, observations, tried, whyNot }) => {
        const assistant = createAssistant({ thing: pack });
        const diagnosis = createDiagnoser({ thing: pack }).diagnoseSync('thing', observations, {
          tried: tried as never,
        }) as Diagnosis;
        const given = { device: 'thing', observations, tried };
        const result = assistant.call('diagnose', given);
        expectSound(result, outputs.get('diagnose')!);
        expect(result.isError).toBe(false);
        expect(result.structured['stop']).toBe(diagnosis.verdict === 'stop');
        const allowed = allowedBy(diagnosis);
        expectOnlySteps(pack, result, allowed);
        if (allowed === undefined) seen.held += 1;
        else {
          seen.remedy += 1;
          for (const step of pack.remedies[allowed]!.steps) expect(result.text).toContain(step);
        }
        const explained = assistant.call('explain', { ...given, whyNot });
        expectSound(explained, outputs.get('explain')!);
        expectOnlySteps(pack, explained, undefined);
        if (diagnosis.verdict === 'stop') {
          seen.stop += 1;
          for (const { structured } of [result, explained]) expect(stepsIn(structured)).toEqual([]);
          expect(result.structured).toMatchObject({ others: [], blocked: [], redFlags: [] });
          expect(explained.structured).toMatchObject({ first: 'stop', influences: [] });
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
  });
});

function replyTo(random: Random, pack: Pack, view: View): object | undefined {
  const some = (lines: readonly { readonly symptom: string }[], chance: number) =>
    lines.flatMap(({ symptom }) => (random() < chance ? [symptom] : []));
  if (random() < 0.05) return { kind: 'back' };
  switch (view.kind) {
    case 'stop':
    case 'service':
    case 'solved':
      return undefined;
    case 'opening':
      return { kind: 'tick', symptoms: [oneOf(random, view.complaints).symptom] };
    case 'signs':
      return random() < 0.3 ? { kind: 'do-not-know' } : { kind: 'tick', symptoms: some(view.signs, 0.2) };
    case 'red-flags':
      return random() < 0.1 ? { kind: 'do-not-know' } : { kind: 'tick', symptoms: some(view.redFlags, 0.02) };
    case 'remains':
      return { kind: 'tick', symptoms: some(view.complaints, 0.5) };
    case 'question':
      return random() < 0.2
        ? { kind: 'do-not-know' }
        : {
            kind: 'answer',
            symptom: view.question.id,
            answer: answerTo(random, pack.symptoms[view.question.id]!),
          };
    case 'remedy':
      return {
        kind: 'tried',
        remedy: view.remedy.id,
        outcome: oneOf(random, ['no-change', 'worse', 'skipped', 'helped-then-returned']),
      };
  }
}

describe('conversations of the built-in packs', () => {
  const assistant = createAssistant(packs);
  const { outputs } = schemasOf(assistant);
  const isOutput = outputs.get('next_step')!;

  it.each(Object.entries(packs) as [string, Pack][])(
    '%s: steps come only with the remedy that is shown',
    (device, pack) => {
      const random = randomNumbers(seed);
      const kinds = new Set<string>();
      for (let played = 0; played < 15; played += 1) {
        let result = assistant.call('next_step', { device });
        for (let moves = 0; ; moves += 1) {
          expect(moves).toBeLessThan(300);
          expectSound(result, isOutput);
          const { view, conversation } = result.structured as unknown as {
            view: View;
            conversation: Conversation;
          };
          kinds.add(view.kind);
          const shown = view.kind === 'remedy' ? view.remedy : undefined;
          if (shown) expect(isFree(shown)).toBe(true);
          const owners = stepsIn(view).flatMap(({ id }) => id ?? []);
          expect(owners.filter((id) => id !== 'service')).toEqual(shown ? [shown.id] : []);
          if (view.kind === 'stop') expect(stepsIn(result.structured)).toEqual([]);
          const reply = replyTo(random, pack, view);
          if (reply === undefined) break;
          result = assistant.call('next_step', { conversation, reply });
        }
      }
      expect([...kinds]).toEqual(expect.arrayContaining(['opening', 'signs', 'remedy', 'service']));
    },
  );
});

/** JSON as a client may send it: what fits, what nearly fits, and what does not. */
const argument = fc.oneof(
  fc.constantFrom<unknown>(
    'mi-band-4',
    'mi-band-44',
    '__proto__',
    'constructor',
    'en',
    'xx',
    '',
    null,
    7,
    true,
    [],
  ),
  fc.constantFrom<unknown>(['frozen'], { frozen: true }, { 'battery-percent': 8 }, ['swollen'], {
    're-pair': 'worse',
  }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"swollen":true},"constructor":1,"toString":"x"}'),
    { kind: 'tell', text: 'frozen' },
    { kind: 'tick', symptoms: ['frozen'] },
    { format: 1, device: 'mi-band-4', known: {}, entries: [] },
    { format: 1, device: 'mi-band-4', known: { swollen: 'yes' }, entries: [{ kind: 'observed' }] },
    'x'.repeat(100_000),
  ),
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
);
const names = [
  'device',
  'observations',
  'tried',
  'language',
  'whyNot',
  'text',
  'conversation',
  'known',
  'reply',
];
const args = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(fc.constantFrom(...names, '__proto__', 'x'), argument, { maxKeys: 4 }),
  },
  { weight: 1, arbitrary: argument },
);

describe('hostile arguments', () => {
  const assistant: Assistant = createAssistant(packs);
  const { inputs, outputs } = schemasOf(assistant);

  it.each(assistant.tools.map(({ name }) => name))(
    'of %s are refused or answered, and never more than its schema takes',
    (name) => {
      const seen = { refused: 0, answered: 0 };
      fc.assert(
        fc.property(args, (given) => {
          const result = assistant.call(name, given);
          expectSound(result, outputs.get(name)!);
          seen[result.isError ? 'refused' : 'answered'] += 1;
          const sent = JSON.parse(JSON.stringify(given ?? {}));
          if (!result.isError) expect(inputs.get(name)!(sent)).toBe(true);
        }),
        { numRuns: 200 },
      );
      expect(seen.refused).toBeGreaterThan(50);
      expect(({} as { swollen?: unknown }).swollen).toBeUndefined();
    },
  );
});
