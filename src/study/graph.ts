import type { Diagnosis } from '../diagnose/diagnosis';
import { factsOf } from '../format/condition';
import { chanceIn, cureChance, type Estimate, nearestWord, signChance } from '../format/estimates';
import { serviceId } from '../format/format';
import type { Pack } from '../format/pack';
import type { Edge, Graph, Node } from '../render/flowchart';
import { riskOfRemedy } from '../safety/hazards';
import type { AnswerValue } from '../vocabulary';

/** A whole pack: symptoms, rules, faults, remedies and alerts. Symptoms that nothing uses are left out. */
export function packGraph(pack: Pack): Graph {
  const edges: Edge[] = [
    ...Object.keys(pack.rules).flatMap((id) => ruleEdges(pack, id)),
    ...Object.entries(pack.faults).flatMap(([id, { signs, remedies = {} }]) => [
      ...Object.entries(signs).map(
        ([sign, often]): Edge => edge(finding(pack, sign), fault(id), label(signChance, often)),
      ),
      ...Object.entries(remedies).map(
        ([cure, often]): Edge => edge(fault(id), remedy(cure), label(cureChance, often)),
      ),
    ]),
    ...Object.entries(pack.remedies).flatMap(([id, { needs = {}, blockedBy = {} }]) => [
      ...Object.keys(needs).map((need) => gate(finding(pack, need), remedy(id), 'needed')),
      ...Object.keys(blockedBy).map((block) => gate(finding(pack, block), remedy(id), 'rules out')),
    ]),
    ...Object.entries(pack.alerts).flatMap(([id, { when }]) =>
      when.map((flag) => edge(finding(pack, flag), { kind: 'alert', id })),
    ),
  ];
  return { nodes: nodesOf(pack, edges), edges };
}

/** How a diagnosis led to what comes first: answers, findings, faults, and the remedy or the alerts. */
export function diagnosisGraph(pack: Pack, diagnosis: Diagnosis): Graph {
  const [first] = diagnosis.remedies;
  const leading = new Set(first?.reasons.map((reason) => reason.fault));
  const edges: Edge[] = [
    ...diagnosis.faults
      .filter(({ id }) => leading.has(id))
      .flatMap(({ id, evidence }) => {
        const { signs, remedies = {} } = pack.faults[id] as Pack['faults'][string];
        const shown = evidence.filter((piece) => piece.value && Object.hasOwn(signs, piece.id));
        return [
          ...shown.map(
            (piece): Edge => edge(finding(pack, piece.id), fault(id), label(signChance, signs[piece.id])),
          ),
          edge(fault(id), remedy(first?.id as string), label(cureChance, remedies[first?.id as string])),
        ];
      }),
    ...diagnosis.alerts.flatMap(({ id, because }) => {
      const raised = (pack.alerts[id] as Pack['alerts'][string]).when;
      const said = new Set(because.map(({ symptom }) => symptom));
      return raised
        .filter((flag) => factsBehind(pack, flag).some((symptom) => said.has(symptom)))
        .map((flag) => edge(finding(pack, flag), { kind: 'alert', id }));
    }),
  ];
  const rules = new Set(edges.filter(({ from }) => from.kind === 'rule').map(({ from }) => from.id));
  const answers = new Map(diagnosis.observed.map(({ symptom, answer }) => [symptom as string, answer]));
  const whole = [
    ...[...rules].flatMap((id) => ruleEdges(pack, id).filter(({ from }) => answers.has(from.id))),
    ...edges,
  ];
  return { nodes: nodesOf(pack, whole, answers), edges: whole };
}

function label<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
  estimate: Estimate<Word> | undefined,
): string | undefined {
  return estimate === undefined ? undefined : nearestWord(numbers, chanceIn(numbers, estimate));
}

function edge(from: Edge['from'], to: Edge['to'], label?: string): Edge {
  return { from, to, ...(label !== undefined && { label }) };
}

function gate(from: Edge['from'], to: Edge['to'], label: string): Edge {
  return { from, to, label, isGate: true };
}

function fault(id: string): Edge['to'] {
  return { kind: 'fault', id };
}

function remedy(id: string): Edge['to'] {
  return { kind: 'remedy', id };
}

function finding(pack: Pack, id: string): Edge['from'] {
  return { kind: Object.hasOwn(pack.rules, id) ? 'rule' : 'symptom', id };
}

function factsBehind(pack: Pack, id: string): readonly string[] {
  return Object.hasOwn(pack.rules, id) ? factsOf((pack.rules[id] as Pack['rules'][string]).conditions) : [id];
}

function ruleEdges(pack: Pack, id: string): Edge[] {
  return factsBehind(pack, id).map((symptom) => edge({ kind: 'symptom', id: symptom }, { kind: 'rule', id }));
}

/** The nodes that edges connect, each once. */
function nodesOf(pack: Pack, edges: readonly Edge[], answers?: ReadonlyMap<string, AnswerValue>): Node[] {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const distinct = new Map(ends.map((end) => [`${end.kind} ${end.id}`, end]));
  return [...distinct.values()].map(({ kind, id }) => ({ id, kind, ...aboutNode(pack, kind, id, answers) }));
}

function aboutNode(pack: Pack, kind: Node['kind'], id: string, answers?: ReadonlyMap<string, AnswerValue>) {
  if (kind === 'symptom') return { label: questionLabel(pack, id, answers?.get(id)) };
  if (kind === 'rule') return { label: pack.rules[id]?.name ?? id };
  if (kind === 'fault') return { label: pack.faults[id]?.name ?? id };
  if (kind === 'alert') return { label: pack.alerts[id]?.name ?? id };
  if (id === serviceId) return { label: pack.service.title, risk: 'none' as const };
  const { title, ...about } = pack.remedies[id] as Pack['remedies'][string];
  return { label: title, risk: riskOfRemedy(about) };
}

function questionLabel(pack: Pack, id: string, answer: AnswerValue | undefined): string {
  const { question, options, unit } = pack.symptoms[id] as Pack['symptoms'][string];
  if (answer === undefined) return question;
  if (typeof answer === 'boolean') return `${question} ${answer ? 'yes' : 'no'}`;
  return `${question} ${options ? options[String(answer)] : `${answer} ${unit}`}`;
}
