import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createDiagnoser } from '../../../../src/diagnoser';
import { situation } from '../../../support/arbitrary';
import { nodesOf, sourceFiles } from '../../../support/source-files';

describe('the verdict', () => {
  it('is decided in the plan and nowhere else', () => {
    // What is shown of a result has its verdict as an attribute, and the cases of a draft expect one.
    const library = sourceFiles().filter(({ path }) => !/^(?:cli|render|import)\//.test(path));
    const deciding = library.filter(({ tree }) =>
      nodesOf(tree).some(
        (node) =>
          ts.isPropertyAssignment(node) &&
          node.name.getText() === 'verdict' &&
          nodesOf(node).some((child) => ts.isStringLiteral(child)),
      ),
    );
    // A ticket whose text may mean a red flag is asked about, whatever the plan says of the rest.
    expect(deciding.map(({ path }) => path)).toEqual(['batch/diagnose-ticket.ts', 'diagnose/plan/plan.ts']);
  });

  it('fits what there is to do', () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(situation, ({ pack, answers, tried }) => {
        const { verdict, next, alerts, faults, remedies, questions, notCovered, expected } = createDiagnoser({
          device: pack,
        }).diagnoseSync('device', answers, { tried });
        verdicts.add(verdict);
        const service = remedies.findIndex(({ id }) => id === 'service');
        expect([verdict === 'stop', next.kind === 'stop']).toEqual([alerts.length > 0, alerts.length > 0]);
        expect(verdict === 'try').toBe(alerts.length === 0 && faults.length > 0);
        expect(expected !== undefined).toBe(verdict === 'try');
        expect(service >= 0).toBe(verdict === 'try' || verdict === 'not-covered');
        if (verdict === 'stop') expect([remedies, questions, notCovered]).toEqual([[], [], []]);
        if (verdict === 'ask') expect([next.kind, remedies]).toEqual(['question', []]);
        if (next.kind === 'red-flags')
          expect(questions.slice(0, next.ids.length).map(({ id }) => id)).toEqual(next.ids);
        if (verdict === 'not-covered') {
          expect([next.kind, remedies.length, questions]).toEqual(['service', 1, []]);
        }
        if (next.kind === 'question') expect(questions[0]?.id).toBe(next.id);
        if (next.kind === 'remedy') expect(remedies[0]?.id).toBe(next.id);
        if (next.kind === 'service') expect(service).toBe(0);
      }),
      { numRuns: 1500 },
    );
    expect([...verdicts].sort()).toEqual(['ask', 'not-covered', 'stop', 'try']);
  });
});
