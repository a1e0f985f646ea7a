import type { PackData } from '../../src/format/format';

/** The smallest pack that diagnoses something; tests spread it and change what they are about. */
export const smallPack = {
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: { dark: { question: 'Is it dark?' }, warm: { question: 'Is it warm?' } },
  faults: {
    unplugged: {
      name: 'It has no power',
      prior: 'common',
      signs: { dark: 'always' },
      remedies: { 'plug-in': 'usually' },
      sources: ['us'],
    },
  },
  remedies: {
    'plug-in': {
      title: 'Plug it in',
      steps: ['Put the plug into the socket.'],
      methods: [],
      minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
      sources: ['us'],
    },
  },
  service: {
    title: 'Ask the seller',
    steps: ['Take it to the seller.'],
    minutes: { 'hands-on': [30, 60], waiting: [2880, 5760] },
    sources: ['us'],
  },
} as const satisfies PackData;
