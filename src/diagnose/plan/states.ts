import { conditionOf } from '../../format/condition';
import type { Method, Symptom } from '../../format/format';
import type { Pack } from '../../format/pack';
import { isYesNo } from '../../format/symptom';
import { methods as englishMethods } from '../../languages/en/methods';
import { report as english } from '../../languages/en/report';
import { widened } from '../../safety/hazards';
import { isForbidden, looksFirst, stateLeftBy } from '../../safety/states';
import { openFacts } from '../recognise/condition';
import { anyOf, type Findings, unknown } from '../recognise/finding';
import type { Request } from '../request';
import type { Gate, Gates } from './gate';
import { openRedFlags, worstFirst } from './red-flags';

const none: Gates = { closed: [], ruleOut: [], askFirst: [], unanswered: [] };

/** What the state of the device, and what was tried, say about a remedy or a test with these methods. */
export function stateGates(request: Request, findings: Findings, used: readonly Method[]): Gates {
  if (used.length === 0) return none;
  const known = knownGates.get(request) ?? new Map<string, Gates>();
  knownGates.set(request, known);
  const key = used.join();
  const gates = known.get(key) ?? gatesFor(request, findings, used);
  known.set(key, gates);
  return gates;
}

/** By methods, since many remedies share them. The findings follow from the request. */
const knownGates = /* @__PURE__ */ new WeakMap<Request, Map<string, Gates>>();

function gatesFor(request: Request, findings: Findings, used: readonly Method[]): Gates {
  const { pack, unanswerable } = request;
  const closed = closedByWhatWasTried(request, used);
  const toRuleOut = looksFirst(used) ? openRedFlags(request, findings) : [];
  const toAsk: string[] = [];
  for (const [caution, { forbids }] of Object.entries(pack.cautions)) {
    if (!isForbidden(forbids, used)) continue;
    const standing = standingOf(request, findings, caution);
    if (standing.gate) closed.push(standing.gate);
    toRuleOut.push(...standing.toRuleOut);
    toAsk.push(...standing.toAsk);
  }
  const askable = toRuleOut.filter((symptom) => !unanswerable.has(symptom));
  // Only questions of yes or no can be the lines of one question.
  const lines = askable.filter((symptom) => isYesNo(pack.symptoms[symptom] as Symptom));
  return {
    closed,
    ruleOut: worstFirst(pack, lines),
    askFirst: sorted([...toAsk, ...askable.filter((symptom) => !lines.includes(symptom))]),
    unanswered: sorted(toRuleOut.filter((symptom) => unanswerable.has(symptom))),
  };
}

/** What must be known before the test of a symptom; nothing if it has none. */
export function testGates(request: Request, findings: Findings, symptom: string): Gates | undefined {
  const how = request.pack.symptoms[symptom]?.how;
  return how && stateGates(request, findings, how.methods);
}

interface Standing {
  readonly gate?: Gate;
  readonly toRuleOut: readonly string[];
  readonly toAsk: readonly string[];
}

const idle: Standing = { toRuleOut: [], toAsk: [] };

/** Whether the device is in a state, as far as the answers and the remedies tried tell. */
function standingOf(request: Request, findings: Findings, id: string): Standing {
  const { pack, answers, unanswerable, language } = request;
  const {
    name,
    when = [],
    after = [],
    unless = [],
    because,
    until,
  } = pack.cautions[id] as Pack['cautions'][string];
  const found = (ids: readonly string[]) => anyOf(ids.map((finding) => findings.get(finding) ?? unknown));
  const open = (ids: readonly string[]) =>
    ids.flatMap((finding) => openFacts(conditionOf(pack, finding), answers));
  const isLeft = after.some((method) => methodsTried(request).includes(method));
  const isIn = isLeft ? { value: true, decidedBy: [] } : found(when);
  const isOver = found(unless);
  if (isIn.value === false || isOver.value === true) return idle;
  if (isIn.value === null) return { ...idle, toRuleOut: open(when) };
  const toAsk = open(unless).filter((symptom) => !unanswerable.has(symptom));
  if (toAsk.length > 0) return { ...idle, toAsk };
  const reason = (language?.report ?? english).forbiddenInState(name, because);
  const decidedBy = sorted([...isIn.decidedBy, ...isOver.decidedBy]);
  return {
    ...idle,
    gate: { kind: 'caution', id, reason, ...(until !== undefined && { until }), decidedBy },
  };
}

/** What tried remedies forbid: by the state in which they left the device, or because they made it worse. */
function closedByWhatWasTried({ pack, settings, language }: Request, used: readonly Method[]): Gate[] {
  const { report: words, methods } = language ?? { report: english, methods: englishMethods };
  return [...settings.tried].flatMap(([tried, outcome]) => {
    const { title, methods: did } = pack.remedies[tried] as Pack['remedies'][string];
    const gates = did.flatMap((method): Gate[] => {
      const state = stateLeftBy(method, pack, methods);
      if (state === undefined || !isForbidden(state.forbids, used)) return [];
      const { name, because, until } = state;
      const reason = words.forbiddenInState(name, because);
      return [{ kind: 'caution', id: method, reason, ...(until !== undefined && { until }), decidedBy: [] }];
    });
    const [same] = outcome === 'worse' ? widened(used).filter((method) => widened(did).includes(method)) : [];
    if (same === undefined) return gates;
    const reason = words.sameMadeItWorse(title, methods[same].name);
    return [...gates, { kind: 'worse', id: tried, reason, decidedBy: [] } as const];
  });
}

/** The methods of all remedies that were tried. */
function methodsTried({ pack, settings }: Request): Method[] {
  return [...settings.tried.keys()].flatMap((id) => pack.remedies[id]?.methods ?? []);
}

function sorted(symptoms: readonly string[]): string[] {
  return [...new Set(symptoms)].sort();
}
