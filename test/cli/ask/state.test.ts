import { describe, expect, it } from 'vitest';
import { type Complaint, findComplaints } from '../../../src/cli/ask/complaints';
import { type Entry, type Outcome, startConversation } from '../../../src/cli/ask/conversation';
import { handOver } from '../../../src/cli/ask/hand-over';
import { showView } from '../../../src/cli/ask/show';
import { type State, stateOf } from '../../../src/cli/ask/state';
import { diagnoser } from '../../../src/cli/diagnoser';
import { createPage } from '../../../src/cli/show/page';
import type { Pack } from '../../../src/format/pack';
import { createDiagnoser, type Packs } from '../../../src/index';
import { parsePack } from '../../../src/pack/parse';
import { smallPack } from '../../support/small-pack';

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

function shown(state: State): string {
  const page = createPage({ columns: 80, colour: false });
  const { pack, diagnosis } = state;
  showView({ page, pack, diagnosis, full: true, program: 'remedy-rules' }, state);
  return unwrapped(page.text());
}

/** Everything an owner may say to what is shown; nothing once the conversation is over. */
const diagnoserOf = (pack: Pack) => createDiagnoser<Packs>({ device: pack });

/** A lamp that can be plugged in where there is a socket, or turned on. */
const lamp = parsePack({
  ...smallPack,
  symptoms: { ...smallPack.symptoms, socket: { question: 'Is there a socket?' } },
  faults: {
    unplugged: { ...smallPack.faults.unplugged, remedies: { 'plug-in': 'usually', 'turn-on': 'usually' } },
  },
  remedies: {
    'plug-in': { ...smallPack.remedies['plug-in'], needs: { socket: 'It needs a socket.' } },
    'turn-on': {
      ...smallPack.remedies['plug-in'],
      title: 'Turn it on',
      minutes: { 'hands-on': [5, 9], waiting: [0, 0] },
    },
  },
});
const ofLamp = diagnoserOf(lamp as Pack);
const dark: Entry[] = [{ kind: 'answer', symptom: 'dark', answer: true }, { kind: 'described' }];
const noSocketKnown: Entry = { kind: 'answer', symptom: 'socket', answer: null };
const said = (...entries: Entry[]) => stateOf(ofLamp, startConversation('device', [...dark, ...entries]));
const tried = (remedy: string, outcome: Outcome): Entry => ({ kind: 'remedy', remedy, outcome });

describe('an answer that is not known', () => {
  it('is never asked again, and what depends on it is not suggested', () => {
    expect(said().view).toMatchObject({ kind: 'question', question: { id: 'socket' } });
    expect(said(noSocketKnown).view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    const end = said(noSocketKnown, tried('turn-on', 'no-change'));
    expect(end.view).toEqual({ kind: 'service' });
    expect(shown(end)).toContain(
      'Not suggested, because an answer is missing - Plug it in: Is there a socket?',
    );
    expect(handOver(end)).toContain('- Is there a socket? not known');
  });

  it('may be known the second time', () => {
    const found: Entry = { kind: 'answer', symptom: 'socket', answer: true };
    const state = said(noSocketKnown, tried('turn-on', 'no-change'), found);
    expect(state.view).toMatchObject({ kind: 'remedy', remedy: { id: 'plug-in' } });
    expect([...state.said.unknown.keys()]).toEqual([]);
    expect(shown(state)).toContain('You can do this because - Is there a socket? You said yes.');
  });
});

describe('the outcome of a remedy', () => {
  const yes: Entry = { kind: 'answer', symptom: 'socket', answer: true };

  it('skipped is not tried: it is passed over and told to support', () => {
    const state = said(yes, tried('plug-in', 'skipped'));
    expect(state.said.tried).toEqual({});
    expect(state.view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    const end = said(yes, tried('plug-in', 'skipped'), tried('turn-on', 'no-change'));
    expect(shown(end)).toContain('You did not try - Plug it in');
    expect(handOver(end)).toContain('Suggested but not tried:\n- Plug it in\n');
    expect(handOver(end)).toContain('Tried:\n- Turn it on: nothing changed\n');
    expect(handOver(end)).not.toContain('Not tried yet');
  });

  it('helped ends it, until the problem comes back', () => {
    const helped = said(yes, tried('plug-in', 'helped'));
    expect(helped.view).toEqual({ kind: 'helped', remedy: 'plug-in' });
    expect(handOver(helped)).toContain('Lamp: works again\n');
    expect(handOver(helped)).toContain('Tried:\n- Plug it in: it helped\n');
    const returned = said(yes, tried('plug-in', 'helped'), tried('plug-in', 'helped-then-returned'));
    expect(returned.said.tried).toEqual({ 'plug-in': 'helped-then-returned' });
    expect(returned.view).toMatchObject({ kind: 'remedy', remedy: { id: 'turn-on' } });
    // Told otherwise, as by an option of the command.
    const other = said(yes, tried('plug-in', 'helped'), tried('turn-on', 'worse'));
    expect(other.said.tried).toEqual({ 'plug-in': 'helped-then-returned', 'turn-on': 'worse' });
  });
});

describe('the opening', () => {
  it('offers what leads somewhere, and what it has not heard', () => {
    const { view } = stateOf(ofLamp, startConversation('device'));
    // Warmth is a sign of nothing, and a socket no complaint.
    expect(view).toMatchObject({ kind: 'opening', complaints: [{ symptom: 'dark' }] });
    const more = stateOf(ofLamp, startConversation('device', dark.slice(0, 1)));
    expect(more.view).toEqual({ kind: 'opening', complaints: [] });
  });

  const { view } = stateOf(diagnoser, startConversation('mi-band-4'));
  const complaints: readonly Complaint[] = view.kind === 'opening' ? view.complaints : [];
  const found = (typed: string) => findComplaints(complaints, typed).map(({ symptom }) => symptom);

  it.each([
    ['frozen', 'frozen'],
    ['my band is FROZEN', 'frozen'],
    ['black screen', 'screen-dark'],
    ['restarts', 'keeps-restarting'],
    ['it keeps on rebooting', 'keeps-restarting'],
    ['battery bulging', 'swollen'],
    ['it does not charge', 'takes-charge'],
  ])('finds with “%s” first %s', (typed, symptom) => {
    expect(found(typed)[0]).toBe(symptom);
  });

  it('finds everything with nothing, and nothing with nonsense', () => {
    expect(found('  ')).toHaveLength(complaints.length);
    expect(found('xyzzy')).toEqual([]);
  });
});
