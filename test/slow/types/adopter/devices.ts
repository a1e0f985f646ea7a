// A server learns the device and the answers from a request.
import {
  type AnswerValue,
  createDiagnoser,
  createSyncDiagnoser,
  type Diagnosis,
  diagnose,
  diagnoseSync,
  isDevice,
  type Pack,
  type Packs,
  packs,
} from 'remedy-rules';
import { extendPack, type PackData, type PackExtension, parsePack } from 'remedy-rules/pack';

interface Body {
  readonly device: string;
  readonly observations: Readonly<Record<string, AnswerValue | null>>;
  readonly tried: readonly string[];
}

/** With the built-in packs. */
export function answer({ device, observations, tried }: Body): Diagnosis | undefined {
  if (!isDevice(packs, device)) return undefined;
  void diagnose(device, observations, { tried });
  return diagnoseSync(device, observations, { tried });
}

/** With packs that are known only at run time. */
export function answerIn(known: Packs, { device, observations, tried }: Body): Diagnosis {
  const diagnoser = createDiagnoser(known);
  void diagnoser.diagnose(device, observations);
  diagnoser.explain(device, observations, { tried });
  return diagnoser.diagnoseSync(device, observations, { tried });
}

export const wide: Packs = packs;
const byId: Record<string, Pack> = { ...packs, lamp: parsePack(JSON.parse('{}')) };
createSyncDiagnoser(byId).diagnoseSync('lamp', { anything: true, other: null });

const unknownJson: unknown = JSON.parse('{}');
export const stranger: Pack = parsePack(unknownJson);
export const remedyOfStranger: string | undefined = Object.keys(stranger.remedies)[0];
export const faultOfStranger: string | undefined = createDiagnoser({
  some: parsePack(unknownJson),
}).diagnoseSync('some', { anything: true, 'some-number': 3 }).faults[0]?.id;
export const symptomOfStranger = parsePack(unknownJson).symptoms['anything']?.question;

declare const data: PackData;
declare const extension: PackExtension;
export const parsed: Pack = parsePack(data);
export const extended: Pack[] = [
  extendPack(stranger, extension),
  extendPack(data, extension),
  extendPack(packs['mi-band-4'], extension),
  extendPack(packs['mi-band-4'], JSON.parse('{}')),
];

// One device keeps its ids.
const device = 'mi-band-4';
if (isDevice(packs, device)) diagnoseSync(device, ['frozen']);
// @ts-expect-error a misspelt id
diagnoseSync('mi-band-4', ['frozzen']);
// @ts-expect-error a device that nobody checked
export const unchecked = (id: string) => diagnoseSync(id, {});
