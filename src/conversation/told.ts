import { InvalidObservationError } from '../errors';
import type { Pack, Packs } from '../format/pack';
import { isAnswerTo, isYesNo } from '../format/symptom';
import type { Reader } from '../text/reader';
import type { Reading, ReadSymptom, Standing } from '../text/reading';
import type { AnswerValue } from '../vocabulary';
import type { Outcome, Told } from './conversation';
import { isTrouble } from './lines';
import { shortened } from './owner-words';
import { readFor } from './read-for';
import type { State } from './state';
import { viewOf } from './view-of';

/** More of what may be meant is no help. */
const mostSuggested = 5;

/**
 * What the owner said in their own words, read for what is shown.
 *
 * @throws {InvalidObservationError} with `wrong-kind` if the text is no string.
 */
export function toldEntry(packs: Packs, reader: Reader, state: State, text: string): Told {
  if (typeof text !== 'string') {
    const message = `what the owner says must be a string, but is of type ${typeof text}`;
    throw new InvalidObservationError(state.conversation.device, [
      { code: 'wrong-kind', path: ['text'], message },
    ]);
  }
  const { pack } = state;
  const view = viewOf(state);
  const { device } = state.conversation;
  // The phrases of the pack in the language of the owner.
  const known = packs[device] === pack ? packs : { ...packs, [device]: pack };
  const complaint = reader.readComplaint(known, text, { device });
  const {
    answers: own = {},
    wantsHelp = false,
    outcome = {},
    further,
  } = readFor(reader, state, text, complaint);
  const read = (standing: Standing) =>
    further.symptoms.filter((one) => one.standing === standing && fits(pack, one));
  const taken = read('taken').filter(({ symptom }) => !Object.hasOwn(own, symptom));
  const isSo = ({ symptom }: ReadSymptom) =>
    own[symptom] === true || taken.some((one) => one.symptom === symptom && one.answer === true);
  const ask = new Set(read('ask').flatMap((one) => (isSo(one) ? [] : [one.symptom])));
  const answers = {
    // The likeliest one wins.
    ...answersIn(taken.filter(({ symptom }) => !ask.has(symptom)).reverse()),
    ...Object.fromEntries(Object.entries(own).filter(([symptom]) => !ask.has(symptom))),
  };
  const tried = { ...triedIn(pack, further, taken), ...outcome };
  const isUnderstood =
    [answers, tried].some((some) => Object.keys(some).length > 0) || ask.size > 0 || wantsHelp;
  const suggested = isUnderstood ? [] : read('suggested').slice(0, mostSuggested);
  return {
    kind: 'told',
    text: shortened(text),
    view: view.kind,
    isUnderstood,
    wantsHelp,
    answers,
    tried,
    ask: [...ask],
    suggested: answersIn(suggested),
    ...otherDeviceIn(complaint, device),
  };
}

/** The device that a text is about, if it names one and not that of the conversation. */
function otherDeviceIn({ named }: Reading, device: string): Pick<Told, 'otherDevice'> {
  const [other] = named;
  return other === undefined || named.some((one) => one.device === device) ? {} : { otherDevice: other.name };
}

function fits(pack: Pack, { symptom, answer, standing }: ReadSymptom): boolean {
  const known = Object.hasOwn(pack.symptoms, symptom) ? pack.symptoms[symptom] : undefined;
  return known !== undefined && isAnswerTo(known, answer) && (standing === 'taken' || isYesNo(known));
}

function answersIn(read: readonly ReadSymptom[]): Readonly<Record<string, AnswerValue>> {
  return Object.fromEntries(read.map(({ symptom, answer }) => [symptom, answer]));
}

/**
 * Remedies that the owner says to have tried. If one helped and yet there is a complaint, it helped for a while: to call
 * it useless would speak against the fault that it cures, although the owner saw it help.
 */
function triedIn(pack: Pack, { tried }: Reading, taken: readonly ReadSymptom[]): Record<string, Outcome> {
  const isComplaining = taken.some(({ symptom, answer }) => isTrouble(pack, symptom, answer));
  return Object.fromEntries(
    tried
      .filter(({ remedy }) => Object.hasOwn(pack.remedies, remedy))
      .map(({ remedy, outcome }) => [
        remedy,
        outcome === 'helped' && isComplaining ? 'helped-then-returned' : outcome,
      ]),
  );
}
