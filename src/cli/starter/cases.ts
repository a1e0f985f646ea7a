import type { Cases } from '../../testing/index';

/** Cases that cover the whole starter pack. */
export const starterCases: Cases = {
  'no light at all': {
    given: { 'does-not-start': true, light: 'off', 'room-temperature': 20 },
    must: { leads: 'no-power', first: ['check-plug'], blocked: ['restart'] },
    why: 'Check the power first. Without power it cannot restart.',
  },
  'light blinks': {
    given: { 'does-not-start': true, light: 'blinking', 'room-temperature': 20 },
    must: { leads: 'hung', first: ['restart'] },
    mustNot: { finds: ['no-light', 'cold-room'] },
  },
  'in a cold shed': {
    given: { 'does-not-start': true, light: 'steady', 'room-temperature': 2 },
    must: { suspects: ['too-cold'], beforeService: ['move-to-warmth'] },
    mustNot: { finds: ['blinking-light'] },
  },
  'starts normally': {
    given: { 'does-not-start': false, light: 'blinking' },
    must: { suspects: ['hung'] },
    mustNot: { suspects: ['no-power'] },
  },
  'smells burnt': {
    given: ['does-not-start', 'smells-burnt'],
    must: { verdict: 'stop', alerts: ['burnt'] },
  },
};
