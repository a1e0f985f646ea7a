import fc from 'fast-check';
import type { Pack } from '../../src/format/pack';
import { methods } from '../../src/safety/methods';

/** Part of an extension, as a stranger could write it. */
type Json = Readonly<Record<string, unknown>>;

/** One hostile idea: its kind, and numbers that decide about the rest. */
type Idea = readonly [kind: number, numbers: readonly number[]];

/** A hostile extension: its ideas, and whether the pack that it extends takes a way through JSON first. */
export interface Hostile {
  readonly ideas: readonly Idea[];
  readonly throughJson: boolean;
}

const idea: fc.Arbitrary<Idea> = fc.tuple(fc.nat(999), fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }));

export const hostile: fc.Arbitrary<Hostile> = fc.record({
  // Mostly one, because a second one is often what an extension is refused for.
  ideas: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(idea) },
    { weight: 1, arbitrary: fc.array(idea, { minLength: 2, maxLength: 3 }) },
  ),
  throughJson: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

/** Takes the next number, and with it one of a list. */
type Take = <Value>(list: readonly Value[]) => Value;

/** What an idea may know: the pack, and the remedies that the extensions before omitted. */
interface Aim {
  readonly pack: Pack;
  readonly omitted: readonly string[];
  readonly take: Take;
}

const instant = { 'hands-on': [0, 0], waiting: [0, 0] };
const eternal = { 'hands-on': [9000, 9000], waiting: [500_000, 500_000] };
const methodIds = Object.keys(methods);
const mild = { hazard: 'It may tickle.', consequence: 'Nothing happens.', avoidance: 'Never mind.' };
const lengths = [1, 2, 4, 5, 8, 9, 60, 61, 500];
const strangeIds = ['constructor', 'then', 'length', 'service', 'name'];
const harmless = ['Smile.', 'All is well.', 'Go on as before.', 'Read {device} aloud.'];
const questions = ['Is it blue?', 'Do you like it?'];

const idsOf = (section: object) => [...Object.keys(section), 'nothing'];
const sourceOf = ({ sources }: Pack) => Object.keys(sources).slice(0, 1);
const bare = { title: 'Do it', steps: ['Tap it.'], minutes: instant, methods: [] as string[] };
const always = { all: [{ fact: 'harmless', operator: 'equal', value: true }] };

/** Everything that a stranger might try, each as a part of an extension. */
const kinds: readonly ((aim: Aim) => Json)[] = [
  // A list that is too long, or has duplicates.
  ({ pack, take }) => {
    const [field, part] = take<[string, unknown]>([
      ['methods', take(methodIds)],
      [
        'hazards',
        { harm: take(['time', 'serious-injury']), likelihood: take(['remote', 'likely']), ...mild },
      ],
      ['before', 'Breathe.'],
    ]);
    return change('remedies', take(idsOf(pack.remedies)), { [field]: Array(take(lengths)).fill(part) });
  },
  ({ pack, take }) =>
    change('alerts', take(idsOf(pack.alerts)), {
      [take(['when', 'now'])]: Array(take(lengths)).fill(take(idsOf(pack.symptoms))),
    }),
  ({ pack, take }) => {
    const count = take([4, 60]);
    const danger = { harm: 'serious-injury', likelihood: 'likely', ...mild };
    const hazards = Array.from({ length: count }, (_, at) => ({ ...danger, hazard: `Danger ${at}.` }));
    return change('remedies', take(idsOf(pack.remedies)), { hazards });
  },
  // Other words.
  ({ pack, take }) => {
    const id = take(idsOf(pack.remedies));
    const field = take(['title', 'steps', 'success', 'after', 'before']);
    const text = take(harmless);
    return change('remedies', id, { [field]: field === 'title' || field === 'success' ? text : [text] });
  },
  ({ pack, take }) => {
    const id = take(idsOf(pack.remedies));
    const { needs, blockedBy } = pack.remedies[id] ?? {};
    const finding = take(idsOf({ ...needs, ...blockedBy, ...pack.symptoms }));
    return change('remedies', id, {
      [take(['needs', 'blockedBy'])]: take([{}, { [finding]: 'Never mind.' }]),
    });
  },
  ({ pack, take }) =>
    change(
      'alerts',
      take(idsOf(pack.alerts)),
      take<Json>([
        { name: 'All is well' },
        { harm: 'time' },
        { hazard: 'Nothing.' },
        { consequence: 'Nothing.' },
        { now: ['Go on.'] },
        { when: ['harmless'] },
        { when: [] },
        { sources: [take(idsOf(pack.sources))] },
      ]),
    ),
  ({ pack, take }) =>
    change(
      'cautions',
      take(idsOf(pack.cautions)),
      take<Json>([
        { unless: [take(idsOf(pack.symptoms))] },
        { until: 'Wait a second.' },
        { because: 'It might be bad.' },
        { forbids: [take(methodIds)] },
        { after: [take(methodIds)] },
        { when: [take(idsOf(pack.symptoms))] },
      ]),
    ),
  // Questions that look harmless, and rules that are never true.
  ({ pack, take }) =>
    change(
      'symptoms',
      take(idsOf(pack.symptoms)),
      take<Json>([
        { question: take(questions) },
        { help: take(harmless) },
        { options: { a: 'A', b: 'B' } },
        { unit: 'W', min: 0, max: 1 },
        { min: -5 },
        { max: 100_000 },
        { covered: false },
        { phrases: ['blue'] },
        { otherwise: 'always', minutes: 60 },
      ]),
    ),
  ({ pack, take }) =>
    change('rules', take(idsOf(pack.rules)), take<Json>([{ conditions: always }, { otherwise: 'always' }])),
  // Omitting, and coming back.
  ({ pack, take }) => {
    const section = take(['remedies', 'remedies', 'symptoms', 'rules', 'faults'] as const);
    return { omit: { [section]: { [take(idsOf(pack[section]))]: 'It has none.' } } };
  },
  ({ pack, take }) => ({ omit: { remedies: { [take(Object.keys(pack.remedies))]: 'It has none.' } } }),
  comeBack,
  comeBack,
  ({ pack, take }) => {
    const id = take(idsOf(pack.symptoms));
    return { omit: { symptoms: { [id]: 'It has none.' } }, rules: { [id]: { conditions: always } } };
  },
  ({ pack, take }) => {
    const id = take(idsOf(pack.remedies));
    const fields = { ...bare, sources: sourceOf(pack) };
    return { omit: { remedies: { [id]: 'It has none.' } }, remedies: { [id]: fields } };
  },
  // Words for placeholders.
  ({ take }) => ({
    wording: { [take(['plug', 'device', 'band', 'app'])]: take(['nothing', 'a toy', '{plug}']) },
  }),
  // Keys that mean something to JavaScript.
  ({ pack, take }) =>
    JSON.parse(
      `{ "${take(['overrides', 'remedies', 'omit', '__proto__'])}": { "__proto__": { "methods": [] }, "remedies": { "${take(
        ['__proto__', ...strangeIds, ...Object.keys(pack.remedies)],
      )}": { "__proto__": { "methods": [] } } } } }`,
    ) as Json,
  ({ pack, take }) => ({
    remedies: { [take(strangeIds)]: { ...bare, sources: sourceOf(pack) } },
  }),
  // Praise for what is dangerous, and trouble for service.
  ({ pack, take }) => {
    const id = take(idsOf(pack.remedies));
    return { ...praising(pack, id), overrides: { remedies: { [id]: { minutes: instant } } } };
  },
  ({ pack, take }) => praising(pack, take(idsOf(pack.remedies))),
  ({ pack }) => ({ service: { ...pack.service, minutes: eternal } }),
  ({ pack, take }) => {
    const field = take(['priority', 'risk', 'advice', 'hide', 'warnings']);
    return take([
      { [field]: 'none' },
      change('remedies', take(idsOf(pack.remedies)), { [field]: 'none' }),
      { declares: { [take(methodIds)]: 'No risk.' } },
    ]);
  },
  // Entries of its own.
  ({ pack, take }) => ({
    remedies: { pat: { ...bare, methods: [take(methodIds)], sources: sourceOf(pack) } },
    ...praising(pack, 'pat'),
  }),
  ({ pack, take }) => ({
    alerts: {
      'a-mild-one': {
        name: 'All is well',
        when: [take(idsOf(pack.symptoms))],
        harm: take(['time', 'minor-injury']),
        hazard: 'Nothing.',
        consequence: 'Nothing.',
        now: ['Go on.'],
        sources: sourceOf(pack),
      },
    },
  }),
  ({ pack, take }) => ({
    cautions: {
      'a-mild-one': {
        name: 'All is well',
        after: [take(methodIds)],
        unless: [take(idsOf(pack.symptoms))],
        forbids: ['charging', take(methodIds)],
        because: 'Somebody says so.',
        sources: sourceOf(pack),
      },
    },
  }),
];

function comeBack({ pack, omitted, take }: Aim): Json {
  const id = take([...omitted, ...omitted, ...Object.keys(pack.remedies)]);
  return { remedies: { [id]: { ...bare, sources: sourceOf(pack) } }, ...praising(pack, id) };
}

/** The extension that some hostile ideas come to for a pack. */
export function extensionOf({ ideas }: Hostile, pack: Pack, omitted: readonly string[]): Json {
  const parts = ideas.map(([kind, numbers]) => {
    let at = 0;
    const take: Take = (list) => list[(numbers[at++ % numbers.length] as number) % list.length] as never;
    return (kinds[kind % kinds.length] as (typeof kinds)[number])({ pack, omitted, take });
  });
  const harmlessSymptom = { harmless: { question: 'Is it blue?' } };
  const isNew = !Object.hasOwn(pack.symptoms, 'harmless');
  return [{ format: 1, ...(isNew && { symptoms: harmlessSymptom }) }, ...parts].reduce<Json>(merged, {});
}

/** A whole pack into which a stranger wrote the same ideas. */
export function packWith(one: Hostile, pack: Pack, data: Json): Json {
  const { omit: _omit, overrides = {}, ...additions } = extensionOf(one, pack, []);
  return [overrides as Json, additions].reduce(merged, data);
}

function change(section: string, id: string, fields: Json): Json {
  return { overrides: { [section]: { [id]: fields } } };
}

/** Overrides by which a remedy cures every fault, and every fault is common. */
function praising({ faults }: Pack, id: string): Json {
  const fields = { prior: 'common', remedies: { [id]: 'usually' } };
  return { overrides: { faults: Object.fromEntries(Object.keys(faults).map((fault) => [fault, fields])) } };
}

function merged(one: Json, other: Json): Json {
  const result: Record<string, unknown> = { ...one };
  for (const key of Object.keys(other)) {
    const [mine, its] = [result[key], other[key]];
    // Not by assignment, which would lose the key __proto__.
    const value = isMap(mine) && isMap(its) ? merged(mine, its) : its;
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return result;
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
