import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownConversation } from '../src/conversations.js';
import { assertIs, refusalOf, send } from './client.js';

/** Sends a request, and returns the conversation with what to show. */
async function shown(path: string, body: unknown) {
  const { status, answer } = await send(path, body);
  assert.equal(status, 200, JSON.stringify(answer));
  assertIs('shownConversation', answer);
  return shownConversation.parse(answer);
}

const start = () => shown('/conversations', { device: 'mi-band-4' });

test('a conversation goes on, goes back and ends', async () => {
  const opening = await start();
  assert.equal(opening.view.kind, 'opening');
  let now = await shown('/conversations/reply', {
    conversation: opening.conversation,
    reply: { kind: 'tick', symptoms: ['frozen'] },
  });
  const { conversation } = now;
  for (let replies = 0; now.view.kind !== 'remedy'; replies += 1) {
    assert.ok(replies < 20);
    now = await shown('/conversations/reply', {
      conversation: now.conversation,
      reply: now.view.kind === 'red-flags' ? { kind: 'tick', symptoms: [] } : { kind: 'do-not-know' },
    });
  }
  const reply = { kind: 'tried', remedy: now.view.remedy.id, outcome: 'helped' };
  const solved = await shown('/conversations/reply', { conversation: now.conversation, reply });
  assert.equal(solved.view.kind, 'solved');
  const back = await shown('/conversations/reply', { conversation, reply: { kind: 'back' } });
  assert.deepEqual(back.conversation, opening.conversation);
});

test('a red flag stops it', async () => {
  const { conversation } = await start();
  const reply = { kind: 'answer', symptom: 'swollen', answer: true };
  assert.equal((await shown('/conversations/reply', { conversation, reply })).view.kind, 'stop');
});

test('a conversation with a misspelt red flag is refused, because it would have no effect', async () => {
  const { conversation } = await start();
  const known = { ...conversation, known: { swolen: true } };
  const entries = [{ kind: 'observed', answers: { swolen: true, 'battery-percent': 800 } }];
  const said = { ...conversation, entries };
  const reply = { kind: 'tick', symptoms: ['frozen'] };
  const cases: readonly [object, readonly string[]][] = [
    [known, ['unknown-symptom conversation known swolen']],
    [
      said,
      [
        'unknown-symptom conversation entries 0 answers swolen',
        'out-of-range conversation entries 0 answers battery-percent',
      ],
    ],
  ];
  for (const [sent, expected] of cases) {
    assert.deepEqual(await refusalOf('/conversations/view', { conversation: sent }), [422, ...expected]);
    assert.deepEqual(await refusalOf('/conversations/reply', { conversation: sent, reply }), [
      422,
      ...expected,
    ]);
  }
  // Spelt right, it stops the conversation.
  const right = { ...conversation, known: { swollen: true } };
  assert.equal((await shown('/conversations/view', { conversation: right })).view.kind, 'stop');
});

test('wrong and hostile requests are refused', async () => {
  const { conversation } = await start();
  const saved = (changes: object) => ({ conversation: { ...conversation, ...changes } });
  const reply = (given: object) => ({ conversation, reply: given });
  const cases: readonly [string, unknown, readonly unknown[]][] = [
    ['', { device: 'mi-band-44' }, [400, 'invalid-value device']],
    ['/view', saved({ entries: 1 }), [400, 'invalid-value conversation entries']],
    ['/view', saved({ device: 'toaster' }), [404, 'unknown-device']],
    ['/view', saved({ device: '__proto__' }), [404, 'unknown-device']],
    ['/reply', reply({ kind: 'dance' }), [400, 'invalid-value reply kind']],
    ['/reply', reply({ kind: 'answer', symptom: 'frozzen', answer: true }), [422, 'unknown-symptom frozzen']],
    [
      '/reply',
      reply({ kind: 'answer', symptom: '__proto__', answer: true }),
      [422, 'unknown-symptom __proto__'],
    ],
    [
      '/reply',
      reply({ kind: 'answer', symptom: 'battery-percent', answer: 800 }),
      [422, 'out-of-range battery-percent'],
    ],
    ['/reply', reply({ kind: 'tried', remedy: 're-pear', outcome: 'worse' }), [422, 'unknown-remedy remedy']],
    ['/reply', reply({ kind: 'tick', symptoms: ['constructor'] }), [422, 'unknown-symptom 0']],
  ];
  for (const [path, body, expected] of cases)
    assert.deepEqual(await refusalOf(`/conversations${path}`, body), expected);
});
