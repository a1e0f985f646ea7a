import type { Diagnosis } from '../diagnose/diagnosis';
import type { Findings } from '../diagnose/recognise/finding';
import { createDiagnoser } from '../diagnoser';
import type { Method } from '../format/format';
import type { Pack } from '../format/pack';
import { isForbidden } from '../safety/states';
import { parseCases } from './cases';
import { findingsOf } from './outcome';

/** A part of a pack that no case covers. */
export interface Unreached {
  /** Its place in the pack. */
  readonly path: readonly (string | number)[];
  /** What a case must show. */
  readonly missing: string;
}

interface Reached {
  readonly tried: readonly string[];
  readonly diagnosis: Diagnosis;
  readonly findings: Findings;
}

/**
 * Lists the parts of a pack that its cases do not cover: every rule must be true and just false, every sign present and
 * absent, every fault suspected, every remedy listed, every need and block open and closed, every alert raised by each
 * of its triggers, and every caution in force and not.
 */
export function coverage(pack: Pack, cases: unknown): Unreached[] {
  const { diagnoseSync } = createDiagnoser({ device: pack });
  const reached = Object.values(parseCases(cases)).map(({ given, tried = [] }): Reached => {
    const diagnosis = diagnoseSync('device', given, { tried }) as Diagnosis;
    return { tried, diagnosis, findings: findingsOf(pack, diagnosis) };
  });
  return [
    ...rules(pack, reached),
    ...faults(pack, reached),
    ...remedies(pack, reached),
    ...alerts(pack, reached),
    ...cautions(pack, reached),
  ];
}

const is =
  (finding: string, value: boolean) =>
  ({ findings }: Reached) =>
    findings.get(finding)?.value === value;
const suspects =
  (fault: string) =>
  ({ diagnosis }: Reached) =>
    diagnosis.faults.some(({ id }) => id === fault);
const lists =
  (remedy: string) =>
  ({ diagnosis }: Reached) =>
    diagnosis.remedies.some(({ id }) => id === remedy);
const blocks =
  (remedy: string) =>
  ({ diagnosis }: Reached) =>
    diagnosis.blocked.some(({ id }) => id === remedy);

type Wish = readonly [path: Unreached['path'], missing: string, met: boolean];

function unmet(wishes: readonly Wish[]): Unreached[] {
  return wishes.flatMap(([path, missing, met]) => (met ? [] : [{ path, missing }]));
}

function rules(pack: Pack, reached: readonly Reached[]): Unreached[] {
  return Object.keys(pack.rules).flatMap((id) =>
    unmet([
      [['rules', id], 'found', reached.some(is(id, true))],
      [['rules', id], 'a near miss', reached.some(is(id, false))],
    ]),
  );
}

function faults(pack: Pack, reached: readonly Reached[]): Unreached[] {
  return Object.entries(pack.faults).flatMap(([id, { signs }]) => {
    const suspected = reached.filter(suspects(id));
    return unmet([
      [['faults', id], 'suspected', suspected.length > 0],
      ...Object.entries(signs).flatMap(([sign, frequency]): Wish[] => {
        const path = ['faults', id, 'signs', sign];
        const speaksFor = frequency !== 'never' && frequency !== 'rarely';
        return [
          [path, 'found', (speaksFor ? suspected : reached).some(is(sign, true))],
          [path, 'found to be absent', reached.some(is(sign, false))],
        ];
      }),
    ]);
  });
}

function remedies(pack: Pack, reached: readonly Reached[]): Unreached[] {
  return Object.entries(pack.remedies).flatMap(([id, { needs = {}, blockedBy = {} }]) => {
    const listed = reached.filter(lists(id));
    const blocked = reached.filter(blocks(id));
    const gate = (name: string, finding: string, open: boolean): Wish[] => [
      [['remedies', id, name, finding], 'open', listed.some(is(finding, open))],
      [['remedies', id, name, finding], 'closed', blocked.some(is(finding, !open))],
    ];
    return unmet([
      [['remedies', id], 'listed', listed.length > 0],
      ...Object.keys(needs).flatMap((finding) => gate('needs', finding, true)),
      ...Object.keys(blockedBy).flatMap((finding) => gate('blockedBy', finding, false)),
    ]);
  });
}

function alerts(pack: Pack, reached: readonly Reached[]): Unreached[] {
  return Object.entries(pack.alerts).flatMap(([id, { when }]) =>
    unmet(
      when.map(
        (finding, index): Wish => [
          ['alerts', id, 'when', index],
          `raised by ${finding}`,
          reached.some(is(finding, true)),
        ],
      ),
    ),
  );
}

/** A caution is in force if it blocks a remedy. Those that no remedy of the pack is about are for its extensions. */
function cautions(pack: Pack, reached: readonly Reached[]): Unreached[] {
  const methodsOf = (remedy: string) => pack.remedies[remedy]?.methods ?? [];
  const about = Object.entries(pack.cautions).filter(([, { forbids }]) =>
    Object.keys(pack.remedies).some((remedy) => isForbidden(forbids, methodsOf(remedy))),
  );
  return about.flatMap(([id, { when = [], after = [], unless = [] }]) => {
    const inForce = ({ diagnosis }: Reached) =>
      diagnosis.blocked.some(({ reasons }) =>
        reasons.some((reason) => reason.kind === 'caution' && reason.id === id),
      );
    const did =
      (method: Method) =>
      ({ tried }: Reached) =>
        tried.some((remedy) => methodsOf(remedy).includes(method));
    const forced = reached.filter(inForce);
    const free = reached.filter((one) => !inForce(one));
    const over = free.filter(
      (one) => when.some((id) => is(id, true)(one)) || after.some((id) => did(id)(one)),
    );
    const path = (field: string, index: number) => ['cautions', id, field, index];
    return unmet([
      ...when.flatMap((finding, index): Wish[] => [
        [path('when', index), `in force because of ${finding}`, forced.some(is(finding, true))],
        [path('when', index), `not in force without ${finding}`, free.some(is(finding, false))],
      ]),
      ...after.map(
        (method, index): Wish => [path('after', index), `in force after ${method}`, forced.some(did(method))],
      ),
      ...unless.map(
        (finding, index): Wish => [
          path('unless', index),
          `ended by ${finding}`,
          over.some(is(finding, true)),
        ],
      ),
    ]);
  });
}
