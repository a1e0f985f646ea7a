import { expect, it } from 'vitest';
import { alike } from '../../docs/playground/picture/alike';
import { changesOf, type Piece, sentenceOf } from '../../docs/playground/picture/changes';
import { statusOf } from '../../docs/playground/picture/next';
import { reasonerFor } from './reasoned';

const words = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `“${piece.quote}”`)).join('');

const frozen = reasonerFor('mi-band-4', { frozen: true });

it('what an answer would change is what a diagnosis with it says', () => {
  const said = reasonerFor('mi-band-4', { frozen: true, 'update-fails': true });
  const tried = frozen.with({ answers: { 'update-fails': true }, text: 'yes' });
  expect(tried.diagnosis).toEqual(said.now.diagnosis);
  const changes = changesOf(frozen.now.picture, tried.picture);
  expect(changes.get('fault:update-unfinished')).toMatchObject({ direction: 'up' });
  expect(changes.get('fault:software-hung')).toMatchObject({ direction: 'down' });
  for (const { key, weight } of said.now.picture.nodes)
    if (changes.has(key)) expect(changes.get(key)?.weight).toBe(weight);
});

it('trying an answer out leaves the conversation as it is', () => {
  const before = JSON.stringify(frozen.now.diagnosis);
  frozen.with({ answers: { swollen: true }, text: 'yes' });
  expect(JSON.stringify(frozen.now.diagnosis)).toBe(before);
  expect(frozen.saying({ answers: { fell: false } }).entries.at(-1)).toEqual({
    kind: 'observed',
    answers: { fell: false },
  });
});

it('says in words what would change', () => {
  const sentence = (answers: Record<string, boolean>) =>
    words(sentenceOf(frozen.now.diagnosis, frozen.with({ answers, text: '' }).diagnosis));
  expect(sentence({ 'update-fails': true })).toBe(
    '“An official update did not finish or went wrong” would be likely, “The band runs firmware that does not suit it” would be possible. First in the list would be “Let the official app update the band”.',
  );
  expect(sentence({ swollen: true })).toBe(
    'it would stop here: “The battery may be damaged”. Nothing else would be suggested.',
  );
});

it('never says a percentage or a probability', () => {
  const { diagnosis, view } = frozen.now;
  expect(words(statusOf(diagnosis, view))).not.toMatch(/\d\s*%|0\.\d/);
  expect(words(statusOf(diagnosis, view))).toMatch(/^5 faults fit, and none leads\. Asked next: /);
});

it('numbers with the same effect are told as one', () => {
  const reasoner = reasonerFor('mi-band-4', { 'keeps-disconnecting': true });
  const options = reasoner.options('battery-percent');
  expect(options.length).toBeGreaterThan(3);
  const groups = alike(reasoner, options);
  expect(groups.length).toBeLessThan(options.length);
  expect(groups[0]?.text).toBe('0 % to 15 %');
});

it('yes comes before no', () => {
  expect(frozen.options('fell').map(({ text }) => text)).toEqual(['yes', 'no']);
});
