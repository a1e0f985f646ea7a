import { describe, expect, it } from 'vitest';
import { createConversations, loadConversation } from '../../src/conversation';
import { packs } from '../../src/index';
import { toText } from '../../src/render';
import { reader } from '../../src/text';

const { start, tell, tick, view } = createConversations(packs, { reader });
const opened = start('mi-band-4');
const otherIn = (text: string, conversation = opened) => view(tell(conversation, text)).heard?.otherDevice;

describe('a text about another device', () => {
  it.each([
    ['my mi band 7 is frozen', 'Mi Band 7'],
    ['the screen of my miband5 stays dark', 'Mi Band 5'],
  ])('says which: %s', (text, name) => {
    expect(otherIn(text)).toBe(name);
  });

  it.each([
    'it is frozen',
    'my mi band 4 is frozen',
    'the mi band 5 of my wife works, my mi band 4 is frozen',
  ])('is not: %s', (text) => {
    expect(otherIn(text)).toBeUndefined();
  });

  it('is noticed at a question too', () => {
    expect(otherIn('on the mi band 5 it does', tick(opened, ['keeps-disconnecting']))).toBe('Mi Band 5');
  });

  it('is told to the owner, and kept with the conversation', () => {
    const told = tell(opened, 'my mi band 7 is frozen');
    expect(toText(view(told), { part: 'heard' })).toContain('You wrote about the Mi Band 7.');
    const stored = loadConversation(packs, JSON.parse(JSON.stringify(told)));
    expect(view(stored.conversation)).toEqual(view(told));
  });
});
