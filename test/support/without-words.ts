import type { Pack } from '../../src/format/pack';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of packs and results whose texts, or lists or maps of texts, an owner reads. */
const words = new Set([
  ...[
    'question',
    'help',
    'options',
    'unit',
    'name',
    'service',
    'title',
    'steps',
    'before',
    'after',
    'success',
  ],
  ...['hazard', 'consequence', 'avoidance', 'needs', 'blockedBy', 'text', 'claim', 'now', 'because', 'until'],
  ...['why', 'questions', 'titles', 'avoidBecause'],
]);

/** What of a pack or of a result is no words: texts are replaced by a mark, and everything else stays. */
export function withoutWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['lang', 'phrases', 'language', 'aliases'].includes(key))
      .map(([key, part]) => [key, words.has(key) && isWords(part) ? blank(part) : withoutWords(part)]),
  );
}

function isWords(part: unknown): boolean {
  return typeof part === 'string' || Object.values(part as object).every((one) => typeof one === 'string');
}

/** The same shape and the same keys. */
function blank(part: unknown): unknown {
  if (typeof part === 'string') return 'text';
  if (Array.isArray(part)) return part.map(() => 'text');
  return Object.fromEntries(Object.keys(part as object).map((key) => [key, 'text']));
}

/** What decides about the advice of a pack, field by field, so that it does not depend on where texts are thought to be. */
export function decidingParts({
  symptoms,
  rules,
  faults,
  remedies,
  alerts,
  cautions,
  service,
  ...pack
}: Pack) {
  return {
    sources: pack.sources,
    name: pack.device.name,
    symptoms: each(symptoms, ({ question, help, how, phrases, unit, options, ...rest }) => ({
      ...rest,
      isNumber: unit !== undefined,
      options: options && Object.keys(options),
      methods: (how as Fields | undefined)?.['methods'],
    })),
    rules: each(rules, ({ name, ...rest }) => ({ ...rest, isNamed: name !== undefined })),
    faults: each(faults, ({ name, service: _, ...rest }) => rest),
    remedies: each(
      remedies,
      ({ minutes, methods, sources, hazards = [], needs, blockedBy, outcomes = {} }) => ({
        minutes,
        methods,
        sources,
        hazards: (hazards as readonly Fields[]).map(({ harm, likelihood }) => ({ harm, likelihood })),
        needs: Object.keys(needs ?? {}),
        blockedBy: Object.keys(blockedBy ?? {}),
        outcomes: each(outcomes as Fields, ({ answers }) => ({ answers })),
      }),
    ),
    alerts: each(alerts, ({ when, harm, sources, now }) => ({
      when,
      harm,
      sources,
      steps: (now as []).length,
    })),
    cautions: each(cautions, ({ when, after, unless, forbids, sources, until }) => ({
      ...{ when, after, unless, forbids, sources },
      ends: until !== undefined,
    })),
    service: [service.minutes, service.sources, service.steps.length],
  };
}

function each(entries: object, part: (entry: Fields) => object): object {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, part(entry as Fields)]));
}
