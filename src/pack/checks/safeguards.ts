import type { Issue, Path } from '../../errors';
import { conditionOf, factsOf } from '../../format/condition';
import type { Method, PackData, PackExtension } from '../../format/format';
import type { Pack } from '../../format/pack';
import { findingsUsed } from '../../format/references';
import { type AnsweredPhrase, phrasesOf } from '../../format/symptom';
import { methods } from '../../safety/methods';
import { stateLeftBy } from '../../safety/states';
import { addedLists } from '../extend';

type Entry = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Entry>>;

const dependsOn = 'an alert, a caution, a need or a block of the base depends on it';

/** The sections whose entries protect an owner, each with what an author can do instead of changing one. */
const instead = {
  alerts: 'add an alert of your own',
  cautions: 'add a caution of your own',
  remedies: 'omit the remedy and add your own under another id',
  rules: `${dependsOn}; add a rule of your own`,
  symptoms: `${dependsOn}; add a symptom of your own`,
} as const;

type Guarded = keyof typeof instead;

/** What an extension may change. Every other field, also one that the format gets later, stays as it is. */
const changeable: Readonly<Record<Guarded, readonly string[]>> = {
  alerts: [],
  cautions: [],
  remedies: ['minutes', 'sources', 'disputed'],
  rules: ['otherwise', 'sources'],
  symptoms: ['minutes', 'otherwise', 'sources'],
};

/** What an extension may add to, besides the lists that the merge adds to. */
const addedMaps: readonly string[] = ['needs', 'blockedBy'];

/**
 * Everything in an extended pack that protects its owner less than the base does. It compares the results, so it does
 * not depend on how they were merged.
 */
export function* checkSafeguards(base: PackData, merged: PackData, extra: PackExtension): Generator<Issue> {
  const remedies = Object.fromEntries(
    Object.entries(base.remedies).filter(([id]) => Object.hasOwn(merged.remedies, id)),
  );
  const findings = findingsUsed({ ...base, faults: {}, remedies }).map(({ id }) => id);
  const facts = findings.flatMap((id) => factsOf(conditionOf(base, id)));
  const guarded = {
    alerts: base.alerts ?? {},
    cautions: base.cautions ?? {},
    remedies,
    rules: only(base.rules ?? {}, findings),
    symptoms: only(base.symptoms, facts),
  };
  for (const section of Object.keys(guarded) as Guarded[]) {
    const others = (merged[section] ?? {}) as unknown as Entries;
    const overrides = extra.overrides?.[section] ?? {};
    for (const [id, entry] of Object.entries(guarded[section] as unknown as Entries)) {
      const path = [section, id];
      const other = Object.hasOwn(others, id) ? others[id] : undefined;
      if (!other) {
        yield weakened(section, ['omit', ...path], 'omit it');
        continue;
      }
      const isOverridden = Object.hasOwn(overrides, id);
      for (const [field, what] of weakenedFields(section, entry, other))
        yield weakened(section, [...(isOverridden ? ['overrides'] : []), ...path, field], what);
    }
  }
  yield* checkTests(base, merged, facts);
  yield* checkPhrases(base, merged, facts);
  yield* checkStates(base, merged);
}

/** Tests of the base: their methods say what must be ruled out before them. */
function* checkTests(base: PackData, merged: PackData, guarded: readonly string[]): Generator<Issue> {
  for (const [id, { how }] of Object.entries(base.symptoms)) {
    const other = Object.hasOwn(merged.symptoms, id) ? merged.symptoms[id] : undefined;
    if (how && other && !guarded.includes(id) && !isSame(other.how, how))
      yield {
        code: 'weakens-base',
        path: ['overrides', 'symptoms', id, 'how'],
        message: 'an extension cannot change a test; add a symptom of your own',
      };
  }
}

/** Phrases of symptoms that protect the owner: with more of them for yes, more is noticed; for no, less. */
function* checkPhrases(base: PackData, merged: PackData, guarded: readonly string[]): Generator<Issue> {
  for (const [id, symptom] of Object.entries(base.symptoms)) {
    const other = Object.hasOwn(merged.symptoms, id) ? merged.symptoms[id] : undefined;
    if (other === undefined || !guarded.includes(id)) continue;
    const [before, after] = [phrasesOf(symptom), phrasesOf(other)];
    const has = (list: readonly AnsweredPhrase[], one: AnsweredPhrase) =>
      list.some(({ phrase, answer }) => phrase === one.phrase && answer === one.answer);
    if (
      before.some((one) => !has(after, one)) ||
      after.some((one) => one.answer !== true && !has(before, one))
    )
      yield weakened(
        'symptoms',
        ['overrides', 'symptoms', id, 'phrases'],
        'change its phrases, except to add some that say yes',
      );
  }
}

function only<Value>(entries: Readonly<Record<string, Value>>, ids: readonly string[]) {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => ids.includes(id)));
}

function* weakenedFields(section: Guarded, entry: Entry, other: Entry): Generator<[string, string]> {
  for (const field of new Set([...Object.keys(entry), ...Object.keys(other)])) {
    if (changeable[section].includes(field)) continue;
    if (section === 'symptoms' && field === 'phrases') continue;
    const mayGrow = addedLists[section].includes(field) || addedMaps.includes(field);
    if (!mayGrow && !isSame(other[field], entry[field])) yield [field, 'change it'];
    if (mayGrow && !holds(other[field], entry[field]))
      yield [field, 'change or remove parts of it, only add'];
  }
}

/** Cautions of an extension that take the place of what the library knows about the device after a method. */
function* checkStates(base: PackData, merged: PackData): Generator<Issue> {
  const [before, after] = [base, merged].map((pack) => ({ cautions: {}, ...pack }) as Pack) as [Pack, Pack];
  for (const method of Object.keys(methods) as Method[]) {
    if (!stateLeftBy(method, before) || stateLeftBy(method, after)) continue;
    const message = `an extension cannot replace the library's own caution after "${method}"; remove "${method}" from "after"`;
    yield { code: 'weakens-base', path: ['cautions'], message };
  }
}

function weakened(section: Guarded, path: Path, what: string): Issue {
  return { code: 'weakens-base', path, message: `an extension cannot ${what}; ${instead[section]}` };
}

/** Whether a list or a map has every part of another. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((one) => whole.some((other) => isSame(one, other)));
  return Object.entries(part ?? {}).every(
    ([key, value]) => Object.hasOwn(whole ?? {}, key) && isSame((whole as Entry)[key], value),
  );
}

/** Whether two JSON values are equal, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as Entry)[key], (other as Entry)[key]))
  );
}
