// An app adds its own faults and remedies to a built-in pack.
import { createDiagnoser, packs } from 'remedy-rules';
import { definePack, extendPack } from 'remedy-rules/pack';

const band = packs['mi-band-4'];

// Inline.
const inline = extendPack(band, {
  format: 1,
  sources: { us: { title: 'Our support desk', grade: 'community' } },
  symptoms: { 'strap-torn': { question: 'Is the strap torn?' } },
  faults: {
    'torn-strap': {
      name: 'The strap is torn',
      prior: 'rare',
      signs: { 'strap-torn': 'always', frozen: 'never' },
      remedies: { 'new-strap': 'usually', 're-pair': 'rarely' },
      sources: ['us'],
    },
  },
  remedies: {
    'new-strap': {
      title: 'Put in a new strap',
      steps: ['Take the band out.', 'Press it into the new strap.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      needs: { 'strap-torn': 'The strap is fine.' },
      sources: ['us'],
    },
  },
});
createDiagnoser({ inline }).diagnoseSync(
  'inline',
  { 'strap-torn': true, frozen: false },
  { tried: ['new-strap'] },
);

// As variables, with nothing said about their types.
const remedy = {
  title: 'Put in a new strap',
  steps: ['Take the band out.'],
  methods: [],
  minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
  before: ['Switch it off.'],
  sources: ['us'],
};
const fault = {
  name: 'The strap is torn',
  prior: 'rare',
  signs: { frozen: 'never' },
  remedies: { 'new-strap': 'usually' },
  sources: ['us'],
};
const extension = {
  format: 1,
  sources: { us: { title: 'Our support desk', grade: 'community' } },
  faults: { 'torn-strap': fault },
  remedies: { 'new-strap': remedy },
};
const variable = extendPack(band, extension);
createDiagnoser({ variable }).diagnoseSync('variable', { frozen: true }, { tried: ['new-strap'] });
extendPack(band, { ...extension, remedies: { 'new-strap': remedy } });
extendPack(band, {
  format: 1,
  sources: { us: { title: 'Our support desk', grade: 'community' } },
  remedies: { 'new-strap': { ...remedy, methods: ['opening'] } },
});

// A whole pack in a variable.
const lamp = {
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: {
    dark: { question: 'Is it dark?' },
    watts: { question: 'How bright?', unit: 'W', min: 0, max: 9 },
  },
  rules: { dim: { conditions: { all: [{ fact: 'watts', operator: 'lessThan', value: 5 }] } } },
  faults: {
    off: { name: 'It is off', prior: 'common', signs: { dark: 'always', dim: 'often' }, sources: ['us'] },
  },
  remedies: { 'new-strap': remedy },
  service: {
    title: 'Ask',
    steps: ['Ask.'],
    minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
    sources: ['us'],
  },
};
createDiagnoser({ lamp: definePack(lamp) }).diagnoseSync('lamp', { dark: true, watts: 3 });

// Ids stay checked, wherever the object was made.
const noSign = { ...fault, signs: { frozzen: 'never' } };
const noRemedy = { ...fault, remedies: { 'old-strap': 'usually' } };
// @ts-expect-error a sign
extendPack(band, { ...extension, faults: { 'torn-strap': noSign } });
// @ts-expect-error a remedy
extendPack(band, { ...extension, faults: { 'torn-strap': noRemedy } });
// @ts-expect-error a sign of a pack
definePack({ ...lamp, faults: { off: { ...lamp.faults.off, signs: { drak: 'always' } } } });
