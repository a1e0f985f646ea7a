import type { Issue } from '../errors';
import { unknownId } from '../errors';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';
import type { Cases, Must, MustNot } from './cases';

type Expectation = Exclude<keyof Must | keyof MustNot, 'verdict' | 'lists'>;

/**
 * Ids in expectations that the pack does not have. A `mustNot` with such an id would always pass. Only `lists` may name
 * a remedy that the pack does not have, because a case may show exactly that.
 */
export function unknownIds(pack: Pack, cases: Cases): Issue[] {
  const findings = { ...pack.symptoms, ...pack.rules };
  const remedies = { ...pack.remedies, [serviceId]: pack.service };
  const known: Readonly<Record<Expectation, object>> = {
    finds: findings,
    alerts: pack.alerts,
    leads: pack.faults,
    suspects: pack.faults,
    first: remedies,
    order: remedies,
    beforeService: remedies,
    afterService: remedies,
    avoids: remedies,
    blocked: remedies,
    asks: pack.symptoms,
    next: { ...pack.symptoms, ...remedies, stop: true, 'red-flags': true },
    uncovered: pack.symptoms,
  };
  return Object.entries(cases).flatMap(([name, { must = {}, mustNot = {} }]) =>
    Object.entries<MustNot>({ must, mustNot }).flatMap(
      ([list, { verdict: _verdict, lists: _lists, ...expected }]) =>
        Object.entries(expected).flatMap(([key, ids]) =>
          [ids ?? []]
            .flat()
            .filter((id) => !Object.hasOwn(known[key as Expectation], id))
            .map((id) => ({
              code: 'unknown-id',
              path: [name, list, key],
              message: unknownId(`id of "${key}"`, id, Object.keys(known[key as Expectation])),
            })),
        ),
    ),
  );
}
