import { conclude } from '../../src/diagnose/conclude';
import { recogniseSync } from '../../src/diagnose/recognise/compile';
import { variablesOf } from '../../src/diagnose/weigh/variables';
import { weigh } from '../../src/diagnose/weigh/weigh';
import type { Pack } from '../../src/format/pack';
import type { Model } from '../../src/planner/index';
import { draw } from '../../src/study/random';
import type { AnswerValue } from '../../src/vocabulary';

/** How many of the other questions an owner has answered. */
const answered = [0.1, 0.2, 0.4];

/**
 * Models of sessions as they may come: a fault drawn by its prior, its signs and some other symptoms answered as that
 * fault shows them, through all stages of a diagnosis.
 */
export function sampledModels(pack: Pack, random: () => number, count: number): Model[] {
  const { faults } = weigh(pack, recogniseSync(pack)(new Map()), new Map());
  const priors = faults.map(({ logPrior }) => Math.exp(logPrior));
  const models: Model[] = [];
  while (models.length < count) {
    const fault = faults[draw(priors, random)]?.fault as string;
    const share = answered[models.length % answered.length] as number;
    const answers = new Map<string, AnswerValue>();
    for (const { id, answers: possible, cells, chance } of variablesOf(pack)) {
      if (!possible || (!Object.hasOwn(pack.faults[fault]?.signs ?? {}, id) && random() >= share)) continue;
      const cell = draw(
        Array.from({ length: cells }, (_, index) => chance(fault, index)),
        random,
      );
      answers.set(id, possible[cell] as AnswerValue);
    }
    const settings = { tried: new Map(), hide: [], plan: 'list' } as const;
    const { plan } = conclude('device', pack, answers, recogniseSync(pack)(answers), settings);
    if (plan && Object.keys(plan.model.remedies).length > 0) models.push(inOrderOf(pack, plan.model));
  }
  return models;
}

/** The model with its remedies as the pack lists them; to the planner it is the same. */
function inOrderOf(pack: Pack, model: Model): Model {
  const ids = Object.keys(pack.remedies).filter((id) => Object.hasOwn(model.remedies, id));
  return {
    ...model,
    remedies: Object.fromEntries(ids.map((id) => [id, model.remedies[id]])) as Model['remedies'],
  };
}
