// Each statement has one mistake. The test says what the compiler reports about it.
import { diagnose, diagnoseSync, packs } from 'remedy-rules';
import { extendPack } from 'remedy-rules/pack';

diagnoseSync('mi-band-4', { frozzen: true });
void diagnose('mi-band-4', { frozzen: true });
diagnoseSync('mi-band-4', ['frozzen']);
diagnoseSync('mi-band-4', { frozen: 'yes' });
diagnoseSync('mi-band-44', {});
diagnoseSync('mi-band-4', {}, { tried: ['re-pear'] });
diagnoseSync('mi-band-4', {}, { tried: { 're-pear': 'helped' } });

const band = packs['mi-band-4'];
const remedy = {
  title: 'Put in a new strap',
  steps: ['Take the band out.'],
  methods: [],
  minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
  sources: ['band-guide'],
};
const fault = {
  name: 'The strap is torn',
  prior: 'rare',
  signs: { frozen: 'often' },
  remedies: { 're-pair': 'rarely' },
  sources: ['band-guide'],
} as const;
extendPack(band, { format: 1, faults: { torn: { ...fault, signs: { frozzen: 'often' } } } });
extendPack(band, { format: 1, faults: { torn: { ...fault, remedies: { 're-pear': 'rarely' } } } });
extendPack(band, { format: 1, faults: { torn: { ...fault, prior: 'rar' } } });
extendPack(band, { format: 1, remedies: { strap: { ...remedy, needs: { frozzen: 'It works.' } } } });
extendPack(band, { format: 1, remedies: { strap: { ...remedy, methods: ['openin'] } } });
extendPack(band, { format: 1, remedies: { strap: { ...remedy, sources: ['band-guid'] } } });
extendPack(band, { format: 1, omit: { remedies: { 're-pear': 'It has none.' } } });
extendPack(band, { format: 1, overrides: { remedies: { 're-pear': { title: 'Pair it' } } } });
extendPack(band, { format: 1, overrides: { remedies: { 're-pair': { titel: 'Pair it' } } } });
extendPack(band, {
  format: 1,
  remedies: {
    strap: {
      titel: 'Put in a new strap',
      steps: ['Take the band out.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      sources: ['band-guide'],
    },
  },
});
