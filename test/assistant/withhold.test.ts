import { describe, expect, it } from 'vitest';
import { withheldDiagnosis, withheldView } from '../../src/assistant/withhold';
import { createConversations } from '../../src/conversation';
import { type Diagnosis, diagnoseSync, packs, type RankedRemedy } from '../../src/index';

const whole = diagnoseSync('mi-smart-speaker', ['stutters']) as Diagnosis;
const first = whole.remedies[0] as RankedRemedy;

/** A diagnosis whose next move is its first remedy, changed. */
const withFirst = (change: Partial<RankedRemedy>): Diagnosis => ({
  ...whole,
  next: { kind: 'remedy', id: first.id } as Diagnosis['next'],
  remedies: [{ ...first, ...change }, ...whole.remedies.slice(1)],
});
const steps = ({ remedies }: Diagnosis) => remedies.flatMap((remedy) => remedy.steps);

describe('a diagnosis for a model', () => {
  it('has the steps of the remedy to try now, and of no other', () => {
    expect(first.steps.length).toBeGreaterThan(0);
    expect(steps(withheldDiagnosis(withFirst({})))).toEqual(first.steps);
  });

  it.each<[string, Partial<RankedRemedy>]>([
    ['red flags are to be ruled out', { ruleOut: ['gets-hot'] }],
    ['a question comes first', { askFirst: ['five-ghz'] }],
    ['the owner does not know what it needs', { unanswered: ['five-ghz'] }],
    ['another remedy makes it possible', { requires: { id: first.id, title: 'Restart it', reasons: [] } }],
    ['it is advised against', { advice: 'avoid' }],
    ['it stands after service', { advice: 'last-resort' }],
  ])('has no steps while %s', (_, change) => {
    const { remedies } = withheldDiagnosis(withFirst(change));
    expect(remedies.map(({ id }) => id)).toContain(first.id);
    for (const { before, steps: own, after } of remedies) expect([...before, ...own, ...after]).toEqual([]);
  });

  it('has no remedy beside a question', () => {
    const { remedies } = withheldDiagnosis({ ...whole, next: { kind: 'question', id: 'five-ghz' } });
    expect(remedies.filter(({ advice }) => advice !== 'avoid')).toEqual([]);
  });
});

it('a view for a model has no steps while something is open before its remedy', () => {
  const { start, view } = createConversations(packs);
  const shown = view(start('mi-smart-speaker', ['stutters']));
  if (shown.kind !== 'remedy') throw new Error('expected a remedy');
  expect(withheldView(shown)).toMatchObject({ remedy: { steps: shown.remedy.steps } });
  const open = { ...shown, remedy: { ...shown.remedy, ruleOut: ['gets-hot'] } };
  expect(withheldView(open)).toMatchObject({ remedy: { steps: [] } });
});
