import { describe, expect, it } from 'vitest';
import { record } from '../../src/calibrate/record';
import { createConversations } from '../../src/conversation/conversations';
import { packs } from '../../src/index';
import { outcomeSchema } from '../../src/schema/outcome';
import { reader } from '../../src/text';

const talk = createConversations(packs, { reader });

describe('record', () => {
  it('tells what was volunteered from what was asked, and what was tried', () => {
    let conversation = talk.tick(talk.start('mi-band-4', { 'battery-percent': 60 }), ['frozen']);
    const signs = talk.view(conversation);
    if (signs.kind !== 'signs') throw new Error(`"${signs.kind}" is shown`);
    const [first] = signs.signs;
    conversation = talk.tick(conversation, [first?.symptom as string]);
    conversation = talk.observe(conversation, { 'lay-empty': true });
    conversation = talk.tried(conversation, 're-pair', 'no-change');
    conversation = talk.tried(conversation, 'restart-on-band', 'skipped');
    const { device, volunteered, asked, tried, ending } = record(packs, conversation);
    expect(device).toBe('mi-band-4');
    expect(volunteered).toEqual({ frozen: true, 'lay-empty': true });
    expect(asked).toEqual({
      'battery-percent': 60,
      ...Object.fromEntries(
        signs.signs.map((line) => [line.symptom, line === first ? line.answer : !line.answer]),
      ),
    });
    expect(tried).toEqual({ 're-pair': 'no-change' });
    expect(ending).toBe('not-finished');
  });

  it('has ids and answers only: no words of the owner, and not the order of what was said', () => {
    const secret = 'I am Eve from Elm Street, my band is frozen';
    const told = talk.tell(talk.start('mi-band-4'), secret);
    const outcome = record(packs, told);
    expect(JSON.stringify(outcome)).not.toMatch(/Eve|Elm/);
    expect(Object.keys(outcome)).toEqual(['device', 'volunteered', 'asked', 'tried', 'ending']);
    expect(outcome.volunteered).toMatchObject({ frozen: true });
    const one = talk.observe(talk.observe(talk.start('mi-band-4'), ['frozen']), ['lay-empty']);
    const other = talk.observe(talk.observe(talk.start('mi-band-4'), ['lay-empty']), ['frozen']);
    expect(JSON.stringify(record(packs, one))).toBe(JSON.stringify(record(packs, other)));
  });

  it('keeps what the device showed before a remedy changed it', () => {
    let conversation = talk.tick(talk.start('mi-band-4'), ['frozen', 'sync-fails']);
    conversation = talk.tried(conversation, 're-pair', 'helped');
    expect(talk.view(conversation).kind).toBe('remains');
    conversation = talk.tick(conversation, []);
    const outcome = record(packs, conversation);
    expect(outcome.volunteered).toEqual({ frozen: true, 'sync-fails': true });
    expect(outcome.tried).toEqual({ 're-pair': 'helped' });
    expect(outcome.ending).toBe('solved');
  });

  it('leaves out what nobody knows', () => {
    const conversation = talk.observe(talk.start('mi-band-4'), { frozen: null, 'lay-empty': true });
    expect(record(packs, conversation)).toMatchObject({ volunteered: { 'lay-empty': true }, asked: {} });
  });

  it('makes what the schema takes', () => {
    const outcome = record(packs, talk.tried(talk.start('mi-band-4', ['frozen']), 're-pair', 'worse'));
    expect(outcomeSchema(packs).parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
  });
});
