import { type Issue, unknownId } from '../../errors';
import { conditionOf, factsOf } from '../../format/condition';
import type { Pack } from '../../format/pack';
import { outcomeIds } from '../../format/remedy';
import { isAnswerTo } from '../../format/symptom';

/** Outcomes of remedies with reserved ids, or with answers that cannot be. */
export function* checkOutcomes(pack: Pack): Generator<Issue> {
  const safety = new Set(
    [...Object.values(pack.alerts), ...Object.values(pack.cautions)].flatMap(({ when = [], ...state }) =>
      [...when, ...('unless' in state ? (state.unless ?? []) : [])].flatMap((id) =>
        factsOf(conditionOf(pack, id)),
      ),
    ),
  );
  for (const [id, { outcomes = {} }] of Object.entries(pack.remedies)) {
    for (const [outcome, { answers }] of Object.entries(outcomes)) {
      const path = ['remedies', id, 'outcomes', outcome];
      if (outcomeIds.some((reserved) => reserved === outcome)) {
        const message = `every remedy has the outcome "${outcome}"; choose another id`;
        yield { code: 'reserved-id', path, message };
      }
      for (const [symptom, answer] of Object.entries(answers)) {
        const at = [...path, 'answers', symptom];
        const asked = Object.hasOwn(pack.symptoms, symptom) ? pack.symptoms[symptom] : undefined;
        if (asked === undefined) {
          const message = unknownId('symptom', symptom, Object.keys(pack.symptoms));
          yield { code: 'unknown-symptom', path: at, message };
        } else if (!isAnswerTo(asked, answer)) {
          const message = `${JSON.stringify(answer)} cannot be the answer to "${symptom}"`;
          yield { code: 'wrong-answer', path: at, message };
        } else if (safety.has(symptom)) {
          const message = `an alert or a caution depends on "${symptom}", so only a question can answer it; leave it out`;
          yield { code: 'answers-safety', path: at, message };
        }
      }
    }
  }
}
