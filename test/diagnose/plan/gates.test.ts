import { expect, it } from 'vitest';
import { createDiagnoser } from '../../../src/index';
import { definePack } from '../../../src/pack';
import { smallPack } from '../../support/small-pack';

it('asks for no answer that an unknown need no longer waits for', () => {
  const lamp = definePack({
    ...smallPack,
    symptoms: {
      ...smallPack.symptoms,
      hot: { question: 'Is it hot?' },
      percent: { question: 'How full is its battery?', unit: '%', min: 0, max: 100 },
    },
    rules: {
      weak: {
        conditions: {
          any: [
            { fact: 'percent', operator: 'lessThan', value: 15 },
            {
              all: [
                { fact: 'warm', operator: 'equal', value: true },
                { fact: 'hot', operator: 'equal', value: true },
              ],
            },
          ],
        },
      },
    },
    remedies: { 'plug-in': { ...smallPack.remedies['plug-in'], needs: { weak: 'A full one shines.' } } },
  });
  const diagnoser = createDiagnoser({ lamp });
  const asked = (warm: boolean) =>
    diagnoser.diagnoseSync('lamp', { dark: true, warm }).remedies.find(({ id }) => id === 'plug-in')
      ?.askFirst;
  expect(asked(true)).toEqual(['hot', 'percent']);
  expect(asked(false)).toEqual(['percent']);
});
