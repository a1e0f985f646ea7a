import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { english } from '../../src/text/english/english';
import type { Reading } from '../../src/text/reading';
import { readReply } from '../../src/text/reply/read-reply';
import { readYesNo } from '../../src/text/reply/yes-no';
import { vocabularyOf } from '../../src/text/vocabulary';
import { smallPack } from '../support/small-pack';

const vocabulary = vocabularyOf(english);

function read(question: string, reply: string) {
  const result = readYesNo(question, reply, vocabulary);
  if (result.kind !== 'answer') return result.kind;
  return result.answer ? 'yes' : 'no';
}

type Row = readonly [question: string, reply: string, expected: string];

const groups: Readonly<Record<string, readonly Row[]>> = {
  'a bare yes or no': [
    ['Does the kettle leak?', 'yes', 'yes'],
    ['Does the kettle leak?', 'Yep!!', 'yes'],
    ['Does the kettle leak?', 'it does', 'yes'],
    ['Does the kettle leak?', 'nope', 'no'],
    ['Does the kettle leak?', 'Not at all.', 'no'],
    ['Does the kettle leak?', 'no it is tight', 'no'],
    ['Is the lid cracked?', 'not a scratch on it', 'no'],
    ['Is nothing shown?', 'yes', 'yes'],
  ],
  'the words of the question': [
    ['Does the drum rattle?', 'The drum rattles.', 'yes'],
    ['Does the drum rattle?', 'the drum does not rattle', 'no'],
    ['Is there smoke coming from the motor?', 'No smoke comes from the motor.', 'no'],
    ['Does the blade wobble or squeak?', 'It neither wobbles nor squeaks.', 'no'],
    ['Does the blade wobble or squeak?', "It doesn't wobble or squeak.", 'no'],
    ['Does the pump stop when the tank is full?', 'It stops when the tank is full.', 'yes'],
    ['Does the printer keep printing?', 'The printer stopped printing', 'no'],
  ],
  'what stands for the words of the question': [
    ['Do you see a puddle under the machine?', 'I see nothing like that', 'no'],
    ['Do you hear a hum?', 'I moved closer. I did not hear that.', 'no'],
    ['Does the hatch open?', 'That is exactly what happens.', 'yes'],
    ['Does the hatch open?', 'it does open a little, with force', 'yes'],
  ],
  opposites: [
    ['Is the handle loose?', 'It is tight.', 'no'],
    ['Is the handle loose?', 'it is not tight', 'yes'],
    ['Is the crank hard to turn?', 'It turns smoothly.', 'no'],
    ['Is the coating uneven?', 'the coating is uniform', 'no'],
    ['Does it switch itself off with an automatic timer?', 'I have to do that by hand', 'no'],
    ['Is the cupboard far from the oven?', 'right next to it', 'no'],
  ],
  'that all is well': [
    ['Does the mixer make a grinding sound?', 'The mixer is perfectly fine', 'no'],
    ['Is there any trouble with the lid?', 'looks normal', 'no'],
    ['Does the lid work as it should?', 'yes it works fine', 'yes'],
    ['Does the lid close properly?', 'it is in perfect order', 'yes'],
    ['Does the band charge?', 'it charges fine', 'yes'],
    ['Does the lid work as it should?', 'the lid is fine', 'yes'],
  ],
  'questions that deny something': [
    ['Is nothing shown on the panel?', 'I see nothing on the panel', 'yes'],
    ['Is nothing shown on the panel?', 'The panel is showing something', 'no'],
    ['Does the lift fail to move?', 'nothing happened', 'not-understood'],
    ['Does the wheel not spin?', 'it spins', 'no'],
    ['Does the wheel not spin?', "it doesn't spin", 'yes'],
    [
      'Can the inner ring turn without the outer ring turning?',
      'The outer ring always turns with the inner ring',
      'no',
    ],
    ['Can the shaft turn without the gear moving?', 'It turns without moving the gear', 'yes'],
    ['Does the message "No paper" show?', 'The message does not show', 'no'],
    ['Does the message "No paper" show?', 'It shows the message', 'yes'],
  ],
  'only then, or also': [
    ['Does it squeak only when it is cold?', 'It only squeaks when it is cold', 'yes'],
    ['Does it squeak only when it is cold?', 'It squeaks on warm days as well', 'no'],
    ['Does it squeak only when it is cold?', 'not only then', 'no'],
  ],
  'circumstances, which count less': [
    ['When the oven is hot, does the door jam?', 'The oven is hot now. The door does not jam.', 'no'],
    ['When the oven is hot does the door jam?', 'the door jams', 'yes'],
    ['Please check if the belt is torn and let me know.', 'I checked. The belt is not torn.', 'no'],
    ['Did this start when you cleaned the filter?', 'I never cleaned the filter', 'no'],
    ['Is the ride louder than usual?', 'The ride is louder than usual', 'yes'],
  ],
  limits: [
    ['Is the filter over a year old?', "It's only two months old", 'no'],
    ['Is the filter over a year old?', 'eighteen months', 'yes'],
    ['Is the filter over a year old?', 'more than two years', 'yes'],
    ['Does a wash take less than an hour?', 'about 40 minutes', 'yes'],
    ['Does a wash take less than an hour?', 'an hour and a half', 'no'],
    ['Does it hold at least 5 litres?', '3', 'no'],
    ['Is the filter over a year old?', 'less than three years', 'not-understood'],
    ['Is the filter over a year old?', 'a month, or two years', 'not-understood'],
  ],
  'an owner who does not know': [
    ['Is the fuse blown?', "I don't know", 'unknown'],
    ['Is the fuse blown?', 'hard to say', 'unknown'],
    ['Is the fuse blown?', "haven't looked", 'unknown'],
    ['Is the fuse blown?', 'I have nothing to test it with', 'unknown'],
    ['Is the fuse blown?', 'Yes, I do not know why', 'yes'],
    ['Is the fuse blown?', 'the fuse is blown, no idea why', 'yes'],
    ['Do other lamps flicker?', 'I have not got another lamp to try', 'unknown'],
    ['Do other lamps flicker?', 'I own no other lamps so I cannot tell', 'unknown'],
  ],
  'questions back': [
    ['Is the fuse blown?', 'How do I check that?', 'how'],
    ['Is the fuse blown?', 'what does blown mean', 'how'],
    ['Is the fuse blown?', 'which fuse?', 'how'],
    ['Is the fuse blown?', 'so where is it', 'how'],
    ['Is the fuse blown?', 'sorry, where is it?', 'how'],
    ['Does the kettle leak?', 'What I see is that the kettle leaks', 'yes'],
  ],
  'something else': [
    ['Is the fuse blown?', 'my cat is grey', 'not-understood'],
    ['Is the fuse blown?', 'send me another one', 'not-understood'],
  ],
  'hostile texts': [
    ['Is the fuse blown?', '', 'not-understood'],
    ['Is the fuse blown?', '?!... --- %%%', 'not-understood'],
    ['Is the fuse blown?', '🔥🔥🔥', 'not-understood'],
    ['Is the fuse blown?', '__proto__ constructor toString', 'not-understood'],
    ['', 'blown', 'not-understood'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('to %j, %j says %s', (question, reply, expected) => {
    expect(read(question, reply)).toBe(expected);
  });
});

it.each([
  ['Is the handle loose?', 'It is tight.', 'no'],
  ['Does the mixer make a grinding sound?', 'perfectly fine', 'no'],
  ['Does the lid close properly without trouble?', 'looks normal', 'yes'],
  ['Does the wheel not spin?', 'it is not spinning', 'yes'],
  ['Can the shaft turn without the gear moving?', 'the shaft turns without moving the gear', 'yes'],
  ['Is the drum quiet?', 'it does squeak but the drum is quiet', 'yes'],
])('to %j, is sure that %j says %s', (question, reply, expected) => {
  const result = readYesNo(question, reply, vocabulary);

  expect(result).toMatchObject({ kind: 'answer', answer: expected === 'yes' });
  expect(result.kind === 'answer' && result.confidence).toBeGreaterThan(0.7);
});

it('is surer of a plain answer than of a hint', () => {
  const confidence = (reply: string) => {
    const result = readYesNo('Does the kettle leak at the spout?', reply, vocabulary);
    return result.kind === 'answer' ? result.confidence : 0;
  };
  expect(confidence('yes, the kettle leaks at the spout')).toBeGreaterThan(
    confidence('the kettle is old and dripped'),
  );
  expect(confidence('the kettle leaks at the spout')).toBeLessThanOrEqual(1);
});

const none: Reading = { named: [], symptoms: [], tried: [], isUnderstood: false };

const kettle = parsePack({
  ...smallPack,
  symptoms: {
    ...smallPack.symptoms,
    smells: { question: 'Is there anything odd in the air?', phrases: ['stinks of fish', 'burnt toast'] },
    level: { question: 'How full is it?', unit: '%', min: 0, max: 100 },
    boils: { question: 'How long does it take to boil?', unit: 's', min: 0, max: 900 },
    lamp: {
      question: 'What does the lamp do?',
      options: { red: 'It glows red', blue: 'It glows blue', both: 'Both of these', rest: 'Something else' },
      phrases: { red: ['crimson'], blue: ['colour of the sky'] },
    },
  },
}) as Pack;

describe('the answer to a symptom of a pack', () => {
  const answer = (symptom: string, reply: string) => {
    const result = readReply(kettle, symptom, reply, vocabulary, () => none);
    return result.kind === 'answer' ? result.answer : result.kind;
  };

  it.each([
    ['level', '40', 40],
    ['level', "It's about eight percent", 8],
    ['level', 'half full', 50],
    ['level', '140%', 'not-understood'],
    ['level', 'between 20 and 30 percent', 'not-understood'],
    ['level', 'less than ten percent', 'not-understood'],
    ['level', 'two days', 'not-understood'],
    ['level', 'quite full', 'not-understood'],
    ['level', "I can't see that", 'unknown'],
    ['level', 'where do I see that', 'how'],
    ['boils', 'half a minute', 30],
    ['boils', 'a minute and a half', 90],
    ['boils', '90 s', 90],
    ['boils', '2 or 3 minutes', 'not-understood'],
    ['boils', 'an hour', 'not-understood'],
    ['lamp', 'red', 'red'],
    ['lamp', 'it looks crimson to me', 'red'],
    ['lamp', 'not red but blue', 'blue'],
    ['lamp', 'both', 'both'],
    ['lamp', 'the second one', 'blue'],
    ['lamp', 'the last', 'rest'],
    ['lamp', 'neither of them', 'rest'],
    ['lamp', '1', 'red'],
    ['lamp', '7', 'not-understood'],
    ['lamp', 'it glows', 'not-understood'],
    ['lamp', 'no idea', 'unknown'],
    ['lamp', 'which lamp?', 'how'],
    ['smells', 'it stinks of fish', true],
    ['smells', 'no', false],
    ['smells', 'the lid is old', 'not-understood'],
    ['not-a-symptom', 'yes', 'not-understood'],
    ['toString', 'yes', 'not-understood'],
  ] as const)('of %s, from %j, is %j', (symptom, reply, expected) => {
    expect(answer(symptom, reply)).toBe(expected);
  });

  it('comes with what else was said, without the symptom asked for', () => {
    const read = (symptom: string) =>
      ({ symptom, answer: true, confidence: 1, standing: 'taken', words: [] }) as const;
    const further = (...symptoms: string[]) =>
      readReply(kettle, 'smells', 'yes', vocabulary, () => ({
        ...none,
        symptoms: symptoms.map(read),
        isUnderstood: true,
      })).further;
    expect(further('smells', 'lamp')).toMatchObject({ symptoms: [read('lamp')], isUnderstood: true });
    expect(further('smells')).toMatchObject({ symptoms: [], isUnderstood: false });
  });
});
