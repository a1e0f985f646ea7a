import type { Catalog } from '../../src/format/catalog';
import type { PackData } from '../../src/format/format';
import { smallPack } from './small-pack';

/** A pack with a text of every kind. */
export const lamp = {
  ...smallPack,
  wording: { knob: 'the round knob' },
  symptoms: {
    dark: { question: 'Is it dark?', help: 'Turn {knob} first.', phrases: ['no light'] },
    hot: { question: 'Is {knob} hot?', help: 'Do not touch it.' },
    colour: { question: 'Which colour is it?', options: { red: 'It is red', blue: 'It is blue' } },
    age: { question: 'How old is it?', unit: 'years', min: 0, max: 90 },
  },
  rules: {
    red: {
      name: 'It shines red',
      conditions: { all: [{ fact: 'colour', operator: 'equal', value: 'red' }] },
    },
    old: { conditions: { all: [{ fact: 'age', operator: 'greaterThan', value: 9 }] } },
  },
  faults: {
    unplugged: { ...smallPack.faults.unplugged, service: 'Tell them that it was plugged in.' },
    worn: {
      name: 'The lamp is worn',
      prior: 'rare',
      signs: { red: 'usually', old: 'often' },
      remedies: { 'sync-it': 'sometimes', 'plug-in': 'rarely' },
      sources: ['us'],
    },
  },
  remedies: {
    'plug-in': {
      ...smallPack.remedies['plug-in'],
      before: ['Dry your hands.'],
      after: ['Leave it plugged in.'],
      success: 'It shines.',
      hazards: [
        {
          harm: 'minor-injury',
          likelihood: 'remote',
          hazard: 'The socket is live.',
          consequence: 'It can hurt you.',
          avoidance: 'Touch only the plug.',
        },
      ],
      needs: { dark: 'It already shines.' },
      outcomes: { flickers: { text: 'It only flickers', answers: { colour: 'red' } } },
      disputed: {
        for: { claim: 'It helps.', sources: ['us'] },
        against: { claim: 'It never helps.', sources: ['us'] },
      },
    },
    'sync-it': { ...smallPack.remedies['plug-in'], title: 'Sync the lamp', phrases: ['synced it'] },
  },
  alerts: {
    overheated: {
      name: 'It is too hot',
      when: ['hot'],
      harm: 'minor-injury',
      hazard: 'It can burn you.',
      consequence: 'Burns need a doctor.',
      now: ['Pull the plug.'],
      sources: ['us'],
    },
  },
  cautions: {
    aged: {
      name: 'It is old',
      when: ['old'],
      forbids: ['opening'],
      because: 'Old parts break.',
      until: 'Let an expert look at it.',
      sources: ['us'],
    },
  },
} as const satisfies PackData;

/** Every text of the lamp in German. */
export const german: Catalog = {
  format: 1,
  language: 'de',
  texts: {
    'the round knob': 'den runden Knopf',
    'Is it dark?': 'Ist sie dunkel?',
    'Turn {knob} first.': 'Drehen Sie zuerst {knob}.',
    'Is {knob} hot?': 'Spüren Sie Hitze, wenn Sie {knob} berühren?',
    'Do not touch it.': 'Fassen Sie ihn nicht an.',
    'Which colour is it?': 'Welche Farbe hat sie?',
    'It is red': 'Sie ist rot',
    'It is blue': 'Sie ist blau',
    'How old is it?': 'Wie alt ist sie?',
    years: 'Jahre',
    'It shines red': 'Sie leuchtet rot',
    'It has no power': 'Sie hat keinen Strom',
    'Tell them that it was plugged in.': 'Sagen Sie, dass sie eingesteckt war.',
    'The lamp is worn': 'Die Lampe ist verbraucht',
    'Plug it in': 'Einstecken',
    'Put the plug into the socket.': 'Stecken Sie den Stecker in die Steckdose.',
    'Dry your hands.': 'Trocknen Sie Ihre Hände ab.',
    'Leave it plugged in.': 'Lassen Sie sie eingesteckt.',
    'It shines.': 'Sie leuchtet.',
    'The socket is live.': 'Die Steckdose steht unter Strom.',
    'It can hurt you.': 'Er kann Sie verletzen.',
    'Touch only the plug.': 'Berühren Sie nur den Stecker.',
    'It already shines.': 'Sie leuchtet schon.',
    'It only flickers': 'Sie flackert nur',
    'It helps.': 'Es hilft.',
    'It never helps.': 'Es hilft nie.',
    'Sync the lamp': 'Die Lampe abgleichen',
    'It is too hot': 'Sie ist zu heiß',
    'It can burn you.': 'Sie können sich verbrennen.',
    'Burns need a doctor.': 'Verbrennungen gehören zum Arzt.',
    'Pull the plug.': 'Ziehen Sie den Stecker.',
    'It is old': 'Sie ist alt',
    'Old parts break.': 'Alte Teile brechen.',
    'Let an expert look at it.': 'Lassen Sie eine Fachkraft schauen.',
    'Ask the seller': 'Fragen Sie den Händler',
    'Take it to the seller.': 'Bringen Sie sie zum Händler.',
  },
  phrases: { symptoms: { dark: ['kein Licht'] }, remedies: { 'sync-it': ['abgeglichen'] } },
  aliases: { lamp: ['Leuchte'] },
};

/** The catalog without some of its texts. */
export function germanWithout(...texts: readonly string[]): Catalog {
  return {
    ...german,
    texts: Object.fromEntries(Object.entries(german.texts).filter(([text]) => !texts.includes(text))),
  };
}
