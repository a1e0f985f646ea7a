const { packs } = require('remedy-rules');
const { extendPack } = require('remedy-rules/pack');

/** What our support desk knows about the Mi Band 4 and its own straps. */
const band = extendPack(packs['mi-band-4'], {
  format: 1,
  sources: { desk: { title: 'Our support desk', grade: 'community' } },
  symptoms: { 'strap-torn': { question: 'Is the strap torn?', role: 'complaint' } },
  faults: {
    'torn-strap': {
      name: 'The strap is torn',
      prior: 'occasional',
      signs: { 'strap-torn': 'always' },
      remedies: { 'new-strap': 'usually' },
      sources: ['desk'],
    },
  },
  remedies: {
    'new-strap': {
      title: 'Put it into a new strap',
      steps: ['Push the band out of the old strap.', 'Press it into the new strap.'],
      methods: [],
      minutes: { 'hands-on': [1, 3], waiting: [0, 0] },
      needs: { 'strap-torn': 'Its strap is fine.' },
      sources: ['desk'],
    },
  },
});

/** All devices that this app knows. */
module.exports = { ...packs, 'mi-band-4': band };
