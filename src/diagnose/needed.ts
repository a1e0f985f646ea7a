import type { Pack } from '../format/pack';
import { perPack } from '../format/pack';
import { findingsUsed } from '../format/references';
import { openFacts } from './recognise/condition';
import type { Answers } from './request';

/** Of symptoms that are not answered yet, those whose answer can still decide a finding that the pack uses. */
export function neededAnswers(pack: Pack, answers: Answers, symptoms: Iterable<string>): string[] {
  const open = new Set(Object.values(pack.rules).flatMap(({ conditions }) => openFacts(conditions, answers)));
  const direct = directlyUsed(pack);
  return [...symptoms].filter((symptom) => open.has(symptom) || direct.has(symptom)).sort();
}

const directlyUsed = perPack((pack) => {
  const notCovered = Object.keys(pack.symptoms).filter((id) => pack.symptoms[id]?.covered === false);
  return new Set([...findingsUsed(pack).map(({ id }) => id), ...notCovered]);
});
