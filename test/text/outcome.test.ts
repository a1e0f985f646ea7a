import { describe, expect, it } from 'vitest';
import { english } from '../../src/text/english/english';
import { readOutcome } from '../../src/text/reply/outcome';
import { vocabularyOf } from '../../src/text/vocabulary';

const outcomes: Readonly<Record<string, readonly string[]>> = {
  helped: [
    'works now!',
    'yes',
    'That fixed it, thanks',
    'problem solved',
    'no it works',
    'nope it works',
    'back to normal',
    'it has worked for two days now',
  ],
  'no-change': [
    'no',
    'nope, nothing',
    'still the same',
    'it still does not start',
    'I did it but nothing changed',
    'the lamp is still dark',
    'not really',
  ],
  worse: ['now it is worse', 'made it even worse'],
  'helped-then-returned': [
    'a bit better for an hour, then same',
    'yes, but it came back',
    'it worked for two days',
    'it works, but only for a few minutes',
  ],
  skipped: ["didn't do it", "I can't find the menu", 'skip', 'I have no screwdriver', 'not yet'],
  undefined: [
    '',
    'ok',
    '...',
    '🙂',
    'my cat is grey',
    'a little better',
    'it cannot find my phone',
    'it is not worse',
  ],
};

describe.each(Object.entries(outcomes))('the outcome %s', (outcome, replies) => {
  it.each(replies)('is read from %j', (reply) => {
    expect(String(readOutcome(reply, vocabularyOf(english)))).toBe(outcome);
  });
});
