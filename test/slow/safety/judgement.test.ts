import { describe, expect, it } from 'vitest';
import { trainedModel } from '../../../scripts/lexicon-model';
import { ownNames, sentencesIn } from '../../../src/safety/lexicon';
import { featuresOf, oddsOf } from '../../../src/safety/lexicon/judgement';
import model from '../../../src/safety/lexicon/judgement.json';

const codes = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe('what sounds dangerous', () => {
  it('is what was learned from the sentences, and nothing older', () => {
    const { bias, unit, weights } = trainedModel();
    expect(model.bias).toBeCloseTo(bias, 6);
    expect(model.unit).toBeCloseTo(unit, 6);
    // Engines may differ in the last digit of an exponential.
    const known = codes(model.weights);
    expect(known).toHaveLength(codes(weights).length);
    for (const [place, code] of codes(weights).entries())
      expect(Math.abs(code - (known[place] as number))).toBeLessThanOrEqual(1);
  });

  it('tells the two kinds apart, whatever the device is called', () => {
    const odds = (text: string, name = 'Lamp') =>
      Math.max(...sentencesIn(text, ownNames({ name })).map((sentence) => oddsOf(featuresOf(sentence))));
    expect(odds('Put the lamp in the freezer.')).toBeGreaterThan(0);
    expect(odds('Restart the phone and open the app again.')).toBeLessThan(0);
    expect(odds('Put the kettle in the freezer.', 'Kettle')).toBe(odds('Put the lamp in the freezer.'));
  });
});
