import { isDeepStrictEqual } from 'node:util';
import { type Pack, placeOf } from '../../src/pack/index';
import { type ChangedSituation, impact, type Observed } from '../../src/study/index';

/** How many kinds of change are written out for a device. */
const limit = 5;

/** An example with more answers is left out, as nobody reads it. */
const mostAnswers = 3;

/**
 * Which advice a change moves, as Markdown: a paragraph and a list for each device whose advice is not the same. The
 * planner is that of today for both, so this is what the packs change.
 *
 * @param before Packs by the name of their device.
 */
export async function adviceMoved(
  before: ReadonlyMap<string, Pack>,
  after: ReadonlyMap<string, Pack>,
): Promise<Map<string, string>> {
  const moved = new Map<string, string>();
  for (const device of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(device), after.get(device)];
    const text = !old
      ? `**${device}** is new.`
      : !now
        ? `**${device}** is removed.`
        : await between(old, now);
    if (text !== undefined) moved.set(device, text);
  }
  return moved;
}

async function between(before: Pack, after: Pack): Promise<string | undefined> {
  if (isDeepStrictEqual(before, after)) return undefined;
  const { situations, changed } = await impact(before, after);
  const groups = byChange(before, after, changed);
  const list = [
    ...groups.slice(0, limit),
    ...(groups.length > limit ? [`${groups.length - limit} other changes of the first step.`] : []),
    ...entries('alert', before.alerts ?? {}, after.alerts ?? {}, ({ name }) => name),
    ...entries('remedy', before.remedies, after.remedies, ({ title }) => title),
    ...places(before, after),
  ];
  if (list.length === 0) return undefined;
  const share = `the first step changes in ${changed.length} of ${situations} sampled situations.`;
  return [`**${after.device.name}**: ${share}`, '', ...list.map((line) => `- ${line}`)].join('\n');
}

/** One sentence for each kind of change, most frequent first, with the situation that has the fewest answers. */
function byChange(before: Pack, after: Pack, changed: readonly ChangedSituation[]): string[] {
  const groups = new Map<string, ChangedSituation[]>();
  for (const one of changed) {
    const change = `${stepText(after, one.after)} instead of ${stepText(before, one.before)}`;
    groups.set(change, [...(groups.get(change) ?? []), one]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([change, { 0: first, length }]) => {
      const count = length === 1 ? 'once' : `${length} times`;
      const sentence = `${change.charAt(0).toUpperCase()}${change.slice(1)}, ${count}`;
      const { observed = {} } = first ?? {};
      if (Object.keys(observed).length > mostAnswers) return `${sentence}.`;
      return `${sentence}; for example: ${answersText(before, after, observed)}.`;
    });
}

function stepText({ remedies, service }: Pack, step: string): string {
  if (step === 'stop') return 'a stop';
  if (step === 'ask') return 'a question';
  return `“${(remedies[step] ?? service).title}”`;
}

function answersText(before: Pack, after: Pack, observed: Observed): string {
  const symptoms = { ...before.symptoms, ...after.symptoms };
  const texts = Object.entries(observed).map(([id, answer]) => {
    const { question = id, unit, options } = symptoms[id] ?? {};
    if (typeof answer === 'boolean') return `“${question}” ${answer ? 'yes' : 'no'}`;
    return `“${question}” ${options?.[answer] ?? `${answer} ${unit}`}`;
  });
  return texts.join(', ');
}

/** Entries that only one of the packs has. */
function entries<Entry>(
  noun: string,
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  textOf: (entry: Entry) => string,
): string[] {
  const only = (
    here: Readonly<Record<string, Entry>>,
    there: Readonly<Record<string, Entry>>,
    word: string,
  ) =>
    Object.entries(here)
      .filter(([id]) => !Object.hasOwn(there, id))
      .map(([, entry]) => `${word} ${noun}: “${textOf(entry)}”.`);
  return [...only(after, before, 'New'), ...only(before, after, 'Removed')];
}

const placeTexts = {
  'before-service': 'before service',
  'after-service': 'after service',
  avoid: 'among those to avoid',
} as const;

/** Remedies whose risk, or place relative to service, is another. */
function places(before: Pack, after: Pack): string[] {
  return Object.entries(after.remedies).flatMap(([id, remedy]) => {
    const earlier = before.remedies[id];
    if (!earlier) return [];
    const [old, now] = [placeOf(earlier), placeOf(remedy)];
    return [
      ...(old.risk === now.risk ? [] : [`“${remedy.title}” has risk ${now.risk} instead of ${old.risk}.`]),
      ...(old.place === now.place
        ? []
        : [`“${remedy.title}” is listed ${placeTexts[now.place]} instead of ${placeTexts[old.place]}.`]),
    ];
  });
}
