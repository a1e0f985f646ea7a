import type { PackData } from '../../index';

/** A small pack that shows each part of the format once. The author replaces it part by part. */
export function starterPack(name: string): PackData {
  return {
    format: 1,
    device: { name },
    sources: { manual: { title: 'The manual', grade: 'maker' } },
    symptoms: {
      'does-not-start': {
        question: 'Does nothing happen when you switch it on?',
        phrases: ['will not turn on', 'is dead'],
      },
      light: {
        question: 'What does its light do?',
        options: { off: 'It is off', steady: 'It is on', blinking: 'It blinks' },
      },
      'room-temperature': {
        question: 'How warm is the room?',
        help: 'A guess is good enough.',
        unit: '°C',
        min: -20,
        max: 50,
      },
      'smells-burnt': { question: 'Does it smell burnt?' },
    },
    rules: {
      'no-light': { conditions: { all: [{ fact: 'light', operator: 'equal', value: 'off' }] } },
      'blinking-light': { conditions: { all: [{ fact: 'light', operator: 'equal', value: 'blinking' }] } },
      'cold-room': {
        conditions: { all: [{ fact: 'room-temperature', operator: 'lessThan', value: 5 }] },
      },
    },
    faults: {
      'no-power': {
        name: 'It has no power',
        prior: 'common',
        signs: { 'does-not-start': 'always', 'no-light': 'always' },
        remedies: { 'check-plug': 'usually' },
        service: 'They can test and replace its power supply.',
        sources: ['manual'],
      },
      hung: {
        name: 'Its electronics are frozen',
        prior: 'occasional',
        signs: { 'does-not-start': 'often', 'blinking-light': 'usually' },
        remedies: { restart: 'usually' },
        sources: ['manual'],
      },
      'too-cold': {
        name: 'It is too cold to start',
        prior: 'rare',
        signs: { 'does-not-start': 'usually', 'cold-room': 'always' },
        remedies: { 'move-to-warmth': 'usually' },
        sources: ['manual'],
      },
    },
    remedies: {
      'check-plug': {
        title: 'Try another socket',
        steps: ['Plug it into a socket that works for another device.', 'Switch it on.'],
        methods: [],
        minutes: { 'hands-on': [1, 3], waiting: [0, 0] },
        success: 'Its light is on.',
        sources: ['manual'],
      },
      restart: {
        title: 'Restart it',
        steps: ['Unplug it.', 'Wait one minute.', 'Plug it in and switch it on.'],
        methods: [],
        minutes: { 'hands-on': [1, 2], waiting: [1, 1] },
        blockedBy: { 'no-light': 'Without power it cannot restart.' },
        sources: ['manual'],
      },
      'move-to-warmth': {
        title: 'Let it reach room temperature',
        steps: ['Move it to a room of about 20 °C.', 'Leave it switched off for two hours.'],
        methods: [],
        minutes: { 'hands-on': [5, 10], waiting: [120, 180] },
        needs: { 'cold-room': 'It helps only if the room is cold.' },
        sources: ['manual'],
      },
    },
    alerts: {
      burnt: {
        name: 'Something inside is burnt',
        when: ['smells-burnt'],
        harm: 'serious-injury',
        hazard: 'A part may be overheated.',
        consequence: 'It can catch fire or give a shock.',
        now: [
          'If the plug is hot, switch off the power at the fuse box.',
          'If the plug is not hot, unplug it.',
          'Do not use it again.',
        ],
        sources: ['manual'],
      },
    },
    service: {
      title: 'Take it to the seller',
      steps: ['Take it to the seller with the receipt.'],
      minutes: { 'hands-on': [30, 60], waiting: [2880, 10080] },
      sources: ['manual'],
    },
  };
}
