import type { PackData } from '../src/pack/index';

const sources = ['us'];

/** The remedy that all benchmarks share. */
export const remedy = {
  title: 'Plug it in',
  steps: ['Put the plug into the socket.'],
  methods: [],
  minutes: { 'hands-on': [1, 2], waiting: [0, 0] },
  sources,
} as const satisfies PackData['remedies'][string];

/** A pack that diagnoses something; benchmarks spread it and put in what they are about. */
export const smallPack = {
  format: 1,
  device: { name: 'Lamp' },
  sources: { us: { title: 'Our own judgement', grade: 'unverified' } },
  symptoms: { dark: { question: 'Is it dark?' } },
  faults: {
    unplugged: {
      name: 'It has no power',
      prior: 'common',
      signs: { dark: 'always' },
      remedies: { 'plug-in': 'usually' },
      sources,
    },
  },
  remedies: { 'plug-in': remedy },
  service: {
    title: 'Ask the seller',
    steps: ['Take it to the seller.'],
    minutes: { 'hands-on': [30, 60], waiting: [2880, 5760] },
    sources,
  },
} as const satisfies PackData;
