import { describe, expect, it } from 'vitest';
import { resumeText } from '../../../src/cli/ask/resume';
import { createConversations } from '../../../src/conversation';
import type { Packs } from '../../../src/format/pack';
import { packs } from '../../../src/index';
import { english } from '../../../src/languages/en/index';
import { reader } from '../../../src/text';
import { fakeReader, readAs, readingOf } from '../../support/fake-reader';

const smell = { reading: readingOf([readAs('frozen', true), readAs('smells', true, 'ask')]) };
const talk = createConversations<Packs>(packs, {
  reader: fakeReader({
    'frozen, odd smell': smell,
    smell,
    '--odd smell': smell,
    'frozen only': { reading: readingOf([readAs('frozen', true)]) },
  }),
});
const terminal = { columns: 200, colour: false, program: 'remedy-rules', out: () => {}, error: () => {} };
const commandAfter = (text: string, ...noes: readonly string[]) => {
  let conversation = talk.tell(talk.start('mi-band-4'), text);
  for (const id of noes) conversation = talk.answer(conversation, id, false);
  return resumeText(terminal, { language: english, reader, flags: [] }, talk, conversation, undefined)
    .split('\n')
    .at(-1);
};

describe('the command that continues a conversation', () => {
  it('has the words that may mean a red flag, as long as nobody has looked', () => {
    expect(commandAfter('frozen, odd smell')).toBe('  remedy-rules ask mi-band-4 frozen "frozen, odd smell"');
    expect(commandAfter('frozen, odd smell', 'smells')).toBe(
      '  remedy-rules ask mi-band-4 frozen --answer smells=no',
    );
  });

  it('has other words only as answers', () => {
    expect(commandAfter('frozen only')).toBe('  remedy-rules ask mi-band-4 frozen');
  });

  it.each(['smell', '--odd smell'])('has “%s” as words, not as an id or a flag', (text) => {
    expect(commandAfter(text)).toBe(`  remedy-rules ask mi-band-4 frozen " ${text}"`);
  });
});
