import { createDiagnoser, type Diagnosis, type Pack, type Packs, packs } from '../../src/index';

const diagnoser = createDiagnoser<Packs>(packs);

/** A diagnosis whose ids are not typed. */
export function diagnosisOf(
  device: string,
  answers: Record<string, boolean | number | string | null> | readonly string[],
  tried: Record<string, string> = {},
): Diagnosis {
  return diagnoser.diagnoseSync(device, answers as never, { tried: tried as never });
}

/** Diagnoses of every yes/no symptom of every built-in device, alone and with every other one answered with no. */
export function diagnosesOfAll(): Diagnosis[] {
  return Object.entries(packs as Packs).flatMap(([device, { symptoms }]: [string, Pack]) => {
    const yesNo = Object.keys(symptoms).filter((id) => !symptoms[id]?.unit && !symptoms[id]?.options);
    const noes = Object.fromEntries(yesNo.map((id) => [id, false]));
    return yesNo.flatMap((id) => [diagnosisOf(device, [id]), diagnosisOf(device, { ...noes, [id]: true })]);
  });
}
