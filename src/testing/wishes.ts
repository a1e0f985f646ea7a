import type { Diagnosis } from '../diagnose/diagnosis';
import type { Findings } from '../diagnose/recognise/finding';
import type { Method } from '../format/format';
import type { Pack } from '../format/pack';
import { isForbidden } from '../safety/states';

/** A part of a pack that no case covers. */
export interface Unreached {
  /** Its place in the pack. */
  readonly path: readonly (string | number)[];
  /** What a case must show. */
  readonly missing: string;
}

/** What a case leads to. */
export interface Reached {
  readonly tried: readonly string[];
  readonly diagnosis: Diagnosis;
  readonly findings: Findings;
}

/** What some case must show. */
export interface Wish extends Unreached {
  isMet(one: Reached): boolean;
  /** Where to look for such a case. */
  readonly aim: Aim;
}

/** What observations should bring about to meet a wish. */
export interface Aim {
  /** Findings, each with the value that it must have. */
  readonly findings: Readonly<Record<string, boolean>>;
  /** Faults, one of which must be suspected. */
  readonly faults?: readonly string[];
  /** Remedies, one of which must be listed or blocked. */
  readonly remedies?: readonly string[];
  /** Remedies, one of which must have been tried. */
  readonly tried?: readonly string[];
}

/** What the cases of a pack must show, those about `signs` only if wanted. */
export function wishesOf(pack: Pack, { signs = false }: { readonly signs?: boolean }): Wish[] {
  return [...rules(pack), ...faults(pack, signs), ...remedies(pack), ...alerts(pack), ...cautions(pack)];
}

type Test = Wish['isMet'];

const is =
  (finding: string, value: boolean): Test =>
  ({ findings }) =>
    findings.get(finding)?.value === value;
const suspects =
  (fault: string): Test =>
  ({ diagnosis }) =>
    diagnosis.faults.some(({ id }) => id === fault);
const lists =
  (remedy: string): Test =>
  ({ diagnosis }) =>
    diagnosis.remedies.some(({ id }) => id === remedy);
const blocks =
  (remedy: string): Test =>
  ({ diagnosis }) =>
    diagnosis.blocked.some(({ id }) => id === remedy) ||
    // Another remedy comes first, to lift what blocks it.
    diagnosis.remedies.some(({ id, requires }) => id === remedy && requires !== undefined);
const both =
  (one: Test, other: Test): Test =>
  (reached) =>
    one(reached) && other(reached);

function wish(path: Wish['path'], missing: string, isMet: Test, aim: Partial<Aim>): Wish {
  return { path, missing, isMet, aim: { findings: {}, ...aim } };
}

function rules(pack: Pack): Wish[] {
  return Object.keys(pack.rules).flatMap((id) => [
    wish(['rules', id], 'found', is(id, true), { findings: { [id]: true } }),
    wish(['rules', id], 'a near miss', is(id, false), { findings: { [id]: false } }),
  ]);
}

function faults(pack: Pack, withSigns: boolean): Wish[] {
  return Object.entries(pack.faults).flatMap(([id, { signs }]) => [
    wish(['faults', id], 'suspected', suspects(id), { faults: [id] }),
    ...Object.entries(withSigns ? signs : {}).flatMap(([sign, frequency]) => {
      const path = ['faults', id, 'signs', sign];
      const found = is(sign, true);
      const speaksFor = frequency !== 'never' && frequency !== 'rarely';
      const aim = { findings: { [sign]: true }, ...(speaksFor && { faults: [id] }) };
      return [
        wish(path, 'found', speaksFor ? both(suspects(id), found) : found, aim),
        wish(path, 'found to be absent', is(sign, false), { findings: { [sign]: false } }),
      ];
    }),
  ]);
}

function remedies(pack: Pack): Wish[] {
  return Object.entries(pack.remedies).flatMap(([id, { needs = {}, blockedBy = {} }]) => {
    const gate = (name: string, finding: string, open: boolean) => {
      const path = ['remedies', id, name, finding];
      const aim = (value: boolean) => ({ findings: { [finding]: value }, remedies: [id] });
      return [
        wish(path, 'open', both(lists(id), is(finding, open)), aim(open)),
        wish(path, 'closed', both(blocks(id), is(finding, !open)), aim(!open)),
      ];
    };
    return [
      wish(['remedies', id], 'listed', lists(id), { remedies: [id] }),
      ...Object.keys(needs).flatMap((finding) => gate('needs', finding, true)),
      ...Object.keys(blockedBy).flatMap((finding) => gate('blockedBy', finding, false)),
    ];
  });
}

function alerts(pack: Pack): Wish[] {
  return Object.entries(pack.alerts).flatMap(([id, { when }]) =>
    when.map((finding, index) =>
      wish(['alerts', id, 'when', index], `raised by ${finding}`, is(finding, true), {
        findings: { [finding]: true },
      }),
    ),
  );
}

/** A caution is in force if it blocks a remedy. Those that no remedy of the pack is about are for its extensions. */
function cautions(pack: Pack): Wish[] {
  const methodsOf = (remedy: string) => pack.remedies[remedy]?.methods ?? [];
  const all = Object.keys(pack.remedies);
  const doing = (method: Method) => all.filter((remedy) => methodsOf(remedy).includes(method));
  return Object.entries(pack.cautions).flatMap(([id, { forbids, when = [], after = [], unless = [] }]) => {
    const forbidden = all.filter((remedy) => isForbidden(forbids, methodsOf(remedy)));
    if (forbidden.length === 0) return [];
    const inForce: Test = ({ diagnosis }) =>
      diagnosis.blocked.some(({ reasons }) =>
        reasons.some((reason) => reason.kind === 'caution' && reason.id === id),
      );
    const free: Test = (one) => !inForce(one);
    const did =
      (method: Method): Test =>
      ({ tried }) =>
        tried.some((remedy) => methodsOf(remedy).includes(method));
    const over = both(
      free,
      (one) => when.some((finding) => is(finding, true)(one)) || after.some((method) => did(method)(one)),
    );
    const goesOn = Object.fromEntries(unless.map((finding) => [finding, false]));
    const path = (field: string, index: number) => ['cautions', id, field, index];
    const aim = (findings: Aim['findings'], tried: readonly string[] = []) => ({
      findings,
      remedies: forbidden,
      ...(tried.length > 0 && { tried }),
    });
    return [
      ...when.flatMap((finding, index) => [
        wish(
          path('when', index),
          `in force because of ${finding}`,
          both(inForce, is(finding, true)),
          aim({ ...goesOn, [finding]: true }),
        ),
        wish(
          path('when', index),
          `not in force without ${finding}`,
          both(free, is(finding, false)),
          aim({ [finding]: false }),
        ),
      ]),
      ...after.map((method, index) =>
        wish(
          path('after', index),
          `in force after ${method}`,
          both(inForce, did(method)),
          aim(goesOn, doing(method)),
        ),
      ),
      ...unless.map((finding, index) =>
        wish(
          path('unless', index),
          `ended by ${finding}`,
          both(over, is(finding, true)),
          when[0] === undefined
            ? aim({ [finding]: true }, after.flatMap(doing))
            : aim({ [when[0]]: true, [finding]: true }),
        ),
      ),
    ];
  });
}
