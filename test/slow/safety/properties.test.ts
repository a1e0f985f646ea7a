import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis, RankedRemedy } from '../../../src/diagnose/diagnosis';
import { recogniseSync } from '../../../src/diagnose/recognise/closures';
import { createDiagnoser } from '../../../src/diagnoser';
import type { Caution, PackData } from '../../../src/format/format';
import type { Pack } from '../../../src/format/pack';
import { parsePack } from '../../../src/pack/parse';
import { hazardsOf } from '../../../src/safety/hazards';
import { methods } from '../../../src/safety/methods';
import { type Risk, risks } from '../../../src/safety/risk';
import { isForbidden, looksFirst } from '../../../src/safety/states';
import type { AnswerValue } from '../../../src/vocabulary';
import { answersTo, packData, type Situation, shuffled, situation } from '../../support/arbitrary';

const packs = 1200;
const situationsAPack = 100;

function diagnose({ pack, answers, tried }: Omit<Situation, 'data'>): Diagnosis {
  return createDiagnoser({ device: pack }).diagnoseSync('device', answers, { tried }) as Diagnosis;
}

/** Checks something on many situations of each of many random packs. */
function always(check: (situation: Situation) => void): void {
  fc.assert(
    fc.property(packData, fc.infiniteStream(fc.nat(2 ** 30)), (data, seeds) => {
      const pack = parsePack(data) as Pack;
      const sample = fc.sample(
        fc.record({
          answers: answersTo(data),
          tried: fc.uniqueArray(fc.constantFrom(...Object.keys(data.remedies)), { maxLength: 2 }),
        }),
        { numRuns: situationsAPack, seed: seeds.next().value as number },
      );
      for (const { answers, tried } of sample) check({ data, pack, answers, tried });
    }),
    { numRuns: packs },
  );
}

const rank = (risk: Risk) => risks.indexOf(risk);

describe(`on ${packs * situationsAPack} random situations of hostile packs`, () => {
  it('keeps every safety rule', () => {
    always((given) => {
      const diagnosis = diagnose(given);
      const { remedies, alerts, verdict, hidden } = diagnosis;
      const { pack, answers, tried } = given;
      const service = remedies.findIndex(({ id }) => id === 'service');
      const findings = recogniseSync(
        pack,
        new Map(Object.entries(answers).filter((entry): entry is [string, AnswerValue] => entry[1] !== null)),
      );
      const isTrue = (id: string) => findings.get(id)?.value === true;

      // A red flag stops everything, and nothing else does.
      const raised = Object.values(pack.alerts).some(({ when }) => when.some(isTrue));
      expect(verdict === 'stop').toBe(raised);
      expect(alerts.length > 0).toBe(raised);
      if (raised) expect([remedies, diagnosis.faults, diagnosis.questions]).toEqual([[], [], []]);

      // Nothing of high risk before service, nothing safer behind it, what to avoid at the very end.
      for (const [place, remedy] of remedies.entries()) {
        const later = remedies.slice(place + 1);
        if (rank(remedy.risk) === rank('high')) {
          expect(place).toBeGreaterThan(service);
          expect(later.every(({ risk }) => risk === 'high')).toBe(true);
        }
        if (remedy.advice === 'avoid') expect(later.every(({ advice }) => advice === 'avoid')).toBe(true);
        if (place < service) {
          expect(remedy.advice).toBe('try');
          // Nothing that can injure; a remote minor injury would need further bad luck.
          for (const { harm, likelihood, with: others } of remedy.warnings) {
            if (others !== undefined) continue;
            expect(harm).not.toBe('serious-injury');
            if (harm === 'minor-injury') expect(likelihood).toBe('remote');
          }
        }
      }

      // Every hazard of every declared method is there, word for word, and so is each of the pack's own.
      for (const remedy of remedies.filter(({ id }) => id !== 'service')) {
        const { methods: used = [], hazards = [] } = pack.remedies[remedy.id] as Pack['remedies'][string];
        for (const hazard of [...used.flatMap((method) => hazardsOf(method)), ...hazards]) {
          expect(remedy.warnings).toContainEqual(expect.objectContaining(hazard));
        }
        expect(remedy.advice === 'avoid').toBe(used.some((method) => methods[method].avoid !== undefined));
      }

      // What is blocked, tried or hidden is not suggested; everything that can help is accounted for.
      expect(hidden).toEqual([]);
      const listed = new Set(remedies.map(({ id }) => id));
      for (const id of tried) expect(listed.has(id)).toBe(false);
      for (const { id } of diagnosis.blocked) expect(listed.has(id)).toBe(false);
      const did = tried.flatMap((id) => pack.remedies[id]?.methods ?? []);
      for (const [id, { needs = {}, blockedBy = {}, methods: used }] of Object.entries(pack.remedies)) {
        const isIn = ({ when = [], after = [], unless = [] }: Caution) =>
          (when.some(isTrue) || after.some((method) => did.includes(method))) && !unless.some(isTrue);
        const isForbiddenNow =
          Object.values(pack.cautions).some((one) => isIn(one) && isForbidden(one.forbids, used)) ||
          did.some((method) => isForbidden(methods[method].leaves?.forbids ?? [], used));
        const closed =
          isForbiddenNow ||
          Object.keys(needs).some((finding) => findings.get(finding)?.value === false) ||
          Object.keys(blockedBy).some(isTrue);
        // An answer may still end the state.
        const waits = remedies.find((remedy) => remedy.id === id)?.askFirst.length;
        const requires = remedies.find((remedy) => remedy.id === id)?.requires;
        // Another remedy may lift a need or a block, but never what the state of the device forbids.
        if (closed && (isForbiddenNow || !requires)) expect(listed.has(id) && !waits).toBe(false);
        if (requires) {
          const order = remedies.map((remedy) => remedy.id);
          expect(order.indexOf(requires.id)).toBeGreaterThanOrEqual(0);
          expect(order.indexOf(requires.id)).toBeLessThan(order.indexOf(id));
          expect([closed, isForbiddenNow]).toEqual([true, false]);
          expect(remedies.find((remedy) => remedy.id === id)?.risk).not.toBe('high');
        }
        const helps = diagnosis.faults.some(({ id: fault }) =>
          Object.hasOwn(pack.faults[fault]?.remedies ?? {}, id),
        );
        if (helps && !closed && !tried.includes(id)) expect(listed.has(id)).toBe(true);
      }

      // A remedy whose need or block is unknown is never the next step before that is asked.
      const { next } = diagnosis;
      if (next.kind === 'remedy') {
        const { askFirst, ruleOut } = remedies.find(({ id }) => id === next.id) as RankedRemedy;
        expect([askFirst, ruleOut]).toEqual([[], []]);
        // Nobody charges, heats or opens a device whose red flags are not ruled out, or in a state that forbids it.
        const used = pack.remedies[next.id]?.methods ?? [];
        const isFalse = (id: string) => findings.get(id)?.value === false;
        if (looksFirst(used))
          expect(Object.values(pack.alerts).every(({ when }) => when.every(isFalse))).toBe(true);
        for (const { when = [], unless = [], forbids } of Object.values(pack.cautions))
          if (isForbidden(forbids, used)) expect(when.every(isFalse) || unless.some(isTrue)).toBe(true);
      }

      // Nothing is suspected without something found, and service is in every list.
      if (verdict === 'try') {
        expect(service).toBeGreaterThanOrEqual(0);
        for (const fault of diagnosis.faults) expect(fault.evidence.some(({ value }) => value)).toBe(true);
      }
    });
  }, 600_000);

  it('gives plain JSON and finite numbers', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const diagnosis = diagnose(given);
        expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
        for (const { prior, posterior } of diagnosis.faults)
          expect([prior, posterior].every((share) => share > 0 && share <= 1)).toBe(true);
        if (diagnosis.expected)
          for (const number of Object.values(diagnosis.expected)) expect(Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A diagnosis without what an answer that nobody needed to fetch would add: the mention of it. */
function withoutReasons(diagnosis: unknown): unknown {
  const mentions = ['observed', 'unanswerable', 'because', 'text', 'texts'];
  return JSON.parse(JSON.stringify(diagnosis, (key, value) => (mentions.includes(key) ? undefined : value)));
}

describe('the result', () => {
  it('does not depend on the order of keys in the pack or the answers', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 2, max: 7000 }), ({ data, answers, tried }, seed) => {
        const given = { answers, tried };
        const one = diagnose({ ...given, pack: parsePack(data) as Pack });
        const pack = parsePack(shuffled(data, seed) as PackData) as Pack;
        const other = diagnose({ pack, answers: shuffled(answers, seed), tried: [...tried].reverse() });
        expect(other).toEqual(one);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same from diagnose and diagnoseSync, with answers given or fetched', async () => {
    await fc.assert(
      fc.asyncProperty(situation, fc.nat(3), async ({ pack, answers, tried }, kind) => {
        const diagnoser = createDiagnoser({ device: pack });
        const lazy = Object.fromEntries(
          Object.entries(answers).map(([id, answer], index) => {
            const ways = [answer, () => answer, Promise.resolve(answer), async () => answer];
            return [id, ways[(index + kind) % ways.length]];
          }),
        );
        const fetched = await diagnoser.diagnose('device', lazy as never, { tried });
        const expected = diagnoser.diagnoseSync('device', answers, { tried });
        expect(await diagnoser.diagnose('device', answers, { tried })).toEqual(expected);
        // An alert does not wait for what else is fetched, so others may be missing.
        if (expected.verdict === 'stop') expect(fetched.verdict).toBe('stop');
        else expect(withoutReasons(fetched)).toEqual(withoutReasons(expected));
      }),
      { numRuns: 600 },
    );
  });

  it('is the same list whether read at once or followed step by step', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const whole = diagnose({ pack, answers, tried });
        const order = whole.remedies.map(({ id }) => id);
        const toTry = order.slice(0, Math.max(0, order.indexOf('service')));
        // A remedy may leave the device in a state that forbids others.
        fc.pre(Object.values(pack.cautions).every(({ after }) => after === undefined));
        for (const [place, id] of toTry.entries()) {
          const soFar = [...tried, ...toTry.slice(0, place)];
          expect(diagnose({ pack, answers, tried: soFar }).remedies[0]?.id).toBe(id);
        }
        const after = diagnose({ pack, answers, tried: [...tried, ...toTry] });
        if (whole.verdict === 'try') expect(after.remedies[0]?.id).toBe('service');
      }),
      { numRuns: 800 },
    );
  });

  it('never changes a pack, the answers or the options', () => {
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const before = JSON.stringify([pack, answers, tried]);
        Object.freeze(answers);
        Object.freeze(tried);
        diagnose({ pack, answers, tried });
        expect(JSON.stringify([pack, answers, tried])).toBe(before);
        expect(Object.isFrozen(pack.remedies)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
