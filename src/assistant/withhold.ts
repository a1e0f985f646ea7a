import type { View } from '../conversation/view';
import type { Diagnosis, Question, RankedRemedy } from '../diagnose/diagnosis';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';
import { isAvoided, riskOfRemedy } from '../safety/hazards';

/**
 * A model relays whatever it gets. So it gets the steps only of the one remedy to try now, and only if nothing is left to
 * ask before it. Every result of a tool is made of what these functions return.
 */

/** A remedy as something that exists, but that nobody is told how to do. */
function named({ success: _, ...remedy }: RankedRemedy): RankedRemedy {
  return { ...remedy, before: [], steps: [], after: [] };
}

/** The remedy to try now. What is asked before it must be answered, and nobody is told to do what is advised against. */
function nowOnly(remedy: RankedRemedy): RankedRemedy {
  const { advice, ruleOut, askFirst, unanswered, requires } = remedy;
  const isOpen = [ruleOut, askFirst, unanswered].some((ids) => ids.length > 0) || requires !== undefined;
  return isOpen || advice === 'avoid' || advice === 'last-resort' ? named(remedy) : remedy;
}

/** A question whose test has steps only once its red flags are ruled out. */
function testable(question: Question): Question {
  const { how } = question;
  return how && how.ruleOut.length > 0 ? { ...question, how: { ...how, steps: [] } } : question;
}

/**
 * A diagnosis with nothing but the next move, and with what must not be done: a list of remedies invites a model to offer
 * all of them. Only beside service the others stay, to explain why none of them comes first, and without steps.
 */
export function withheldDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const { next, remedies, questions } = diagnosis;
  const now = next.kind === 'service' ? serviceId : next.kind === 'remedy' ? next.id : undefined;
  const asked = next.kind === 'question' ? next.id : undefined;
  return {
    ...diagnosis,
    remedies: remedies
      .filter(({ id, advice }) => id === now || advice === 'avoid' || now === serviceId)
      .map((remedy) => (remedy.id === now ? nowOnly(remedy) : named(remedy))),
    questions: questions.filter(({ id }) => id === asked).map(testable),
  };
}

/** A remedy that is only mentioned, with no more than what is needed to say why not. */
function mentioned(remedy: RankedRemedy): RankedRemedy {
  return { ...named(remedy), outcomes: [], reasons: [], sources: [] };
}

/**
 * A view with the steps of nothing but what is shown, and without what only fills the context of a model: phrases for a
 * search, and the long list of everything else that may be wrong.
 */
export function withheldView(view: View): View {
  const { heard } = view;
  const shown = heard
    ? { ...view, heard: { ...heard, ask: brief(heard.ask), suggested: brief(heard.suggested) } }
    : view;
  switch (shown.kind) {
    case 'opening':
      return { ...shown, complaints: brief(shown.complaints), others: [] };
    case 'signs':
      return { ...shown, signs: brief(shown.signs) };
    case 'red-flags':
      return { ...shown, redFlags: brief(shown.redFlags) };
    case 'remains':
      return { ...shown, complaints: brief(shown.complaints) };
    case 'question':
      return { ...shown, question: testable(shown.question) };
    case 'remedy':
      return { ...shown, remedy: nowOnly(shown.remedy) };
    case 'service':
      return {
        ...shown,
        service: nowOnly(shown.service),
        skipped: shown.skipped.map(mentioned),
        mentioned: shown.mentioned.map(mentioned),
      };
    default:
      return shown;
  }
}

function brief<Line extends { readonly phrases: readonly string[] }>(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, phrases: [] }));
}

/** A pack as data to read: without the steps of remedies and tests, which only a diagnosis may give. */
export function withheldPack(pack: Pack): object {
  return {
    ...pack,
    symptoms: mapped(pack.symptoms, ({ how: _, ...symptom }) => symptom),
    remedies: mapped(
      pack.remedies,
      ({ steps: _, before: _before, success: _success, after: _after, ...remedy }) => ({
        ...remedy,
        risk: riskOfRemedy(remedy),
        avoid: isAvoided(remedy),
      }),
    ),
  };
}

function mapped<Entry>(
  section: Readonly<Record<string, Entry>>,
  change: (entry: Entry) => object,
): Record<string, object> {
  return Object.fromEntries(Object.entries(section).map(([id, entry]) => [id, change(entry)]));
}
