import { describe, expect, it } from 'vitest';
import { createConversations } from '../../src/conversation';
import { isRemedyRulesError, packs } from '../../src/index';
import { readComplaint, reader, readOutcome, readReply } from '../../src/text';

const { start, tick, tell, view, observe } = createConversations(packs, { reader });
const pack = packs['mi-band-4'];

/** A conversation that shows several red flags. */
function atRedFlags() {
  let conversation = tick(start('mi-band-4'), ['screen-dark']);
  for (let at = 0; at < 12 && view(conversation).kind !== 'red-flags'; at++) {
    const shown = view(conversation);
    conversation =
      shown.kind === 'question'
        ? observe(conversation, { [shown.question.id]: null })
        : tick(conversation, []);
  }
  const shown = view(conversation);
  expect(shown.kind === 'red-flags' && shown.redFlags.length > 1).toBe(true);
  return conversation;
}

describe('red flags', () => {
  it.each([
    'no not all of them',
    'no, not sure',
    'no i cant look at it now',
    'no, apart from a crack',
    'no thanks',
  ])('are not ruled out by "%s"', (text) => {
    expect(view(tell(atRedFlags(), text)).kind).toBe('red-flags');
  });

  it.each(['no', 'nope, none of these', 'nothing'])('are ruled out by "%s"', (text) => {
    expect(view(tell(atRedFlags(), text)).kind).not.toBe('red-flags');
  });

  it('are shown again if a no speaks of them nevertheless', () => {
    const asked = tell(start('mi-band-4'), 'maybe the battery is a bit swollen');
    const shown = view(asked);
    expect(shown.kind === 'red-flags' && shown.redFlags.map(({ symptom }) => symptom)).toEqual(['swollen']);
    expect(shown.heard?.ask.map(({ symptom }) => symptom)).toEqual(['swollen']);
    expect(view(tell(asked, 'no it is swollen')).kind).not.toBe('opening');
    expect(view(tell(asked, 'no')).kind).toBe('opening');
  });

  it.each(['never smelled before but now it does', 'it is not swollen any more', 'no smoke'])(
    'are not ruled out by a complaint: "%s"',
    (text) => {
      const { symptoms } = readComplaint(packs, text, { device: 'mi-band-4' });
      const flags = Object.values(pack.alerts).flatMap(({ when }): readonly string[] => when);
      const denied = symptoms.filter(({ symptom, answer }) => flags.includes(symptom) && answer === false);
      expect(denied.filter(({ standing }) => standing !== 'suggested')).toEqual([]);
    },
  );

  it.each(['could it explode?', 'the band gets a little warm on the charger'])(
    'are only asked about after "%s"',
    (text) => {
      const { symptoms } = readComplaint(packs, text, { device: 'mi-band-4' });
      expect(symptoms.filter(({ standing }) => standing === 'ask')).not.toEqual([]);
      expect(symptoms.filter(({ standing }) => standing === 'taken')).toEqual([]);
    },
  );
});

it('the name of a device says nothing else', () => {
  const { symptoms } = readComplaint(packs, 'mi band 4 battery leaks');
  expect(symptoms.map(({ symptom }) => symptom)).not.toContain('battery-percent');
});

/** The codes with which a call is refused. */
function refusedWith(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isRemedyRulesError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

it('refuses what is no text, or an id that the pack does not have', () => {
  const wrong = 5 as unknown as string;
  expect(refusedWith(() => readComplaint(packs, wrong))).toEqual(['wrong-kind']);
  expect(refusedWith(() => readReply(pack, 'swollen', wrong))).toEqual(['wrong-kind']);
  expect(refusedWith(() => readReply(pack, 'swolen', 'yes'))).toEqual(['unknown-symptom']);
  expect(refusedWith(() => readOutcome(pack, 'restart', 'it helped'))).toEqual(['unknown-remedy']);
});
