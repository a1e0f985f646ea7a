import type * as z from 'zod/mini';
import type { Observations, SymptomAnswers } from '../diagnose/observations';
import { checkSettings, type DiagnoseSettings, hideable, plans } from '../diagnose/settings';
import { type Issue, unknownId } from '../errors';
import { limits } from '../format/limits';
import { type DeviceId, isDevice, type Pack, type Packs, type VocabularyOfPack } from '../format/pack';
import { isPlainObject } from '../format/plain-object';
import type { Vocabulary } from '../vocabulary';
import { type JsonSchema, oneOf } from './json-schema';
import { librarySchema } from './library-schema';
import { observationsIn, observationsJson } from './observations';
import { triedJson } from './tried';

/** What `diagnoseSync` takes, as one object; the settings stand beside the observations. */
export type DiagnoseRequest<Ps extends Packs> = {
  readonly [D in DeviceId<Ps>]: RequestOf<
    D,
    SymptomAnswers<VocabularyOfPack<Ps[D]>>,
    VocabularyOfPack<Ps[D]>
  >;
}[DeviceId<Ps>];

/** What {@link requestSchema} takes. */
export type DiagnoseRequestInput<Ps extends Packs> = {
  readonly [D in DeviceId<Ps>]: RequestOf<D, Observations<VocabularyOfPack<Ps[D]>>, VocabularyOfPack<Ps[D]>>;
}[DeviceId<Ps>];

interface RequestOf<D extends string, Given, V extends Vocabulary>
  extends Omit<DiagnoseSettings<V>, 'language'> {
  readonly device: D;
  readonly observations: Given;
}

const fields: readonly string[] = ['device', 'observations', 'tried', 'plan', 'hide'];

/**
 * A schema of a request to diagnose one of the devices: `device`, `observations`, and the settings `tried`, `plan` and
 * `hide`.
 *
 * @example
 * ```ts
 * import { diagnoseSync, packs } from 'remedy-rules';
 * import { requestSchema } from 'remedy-rules/schema';
 *
 * const body = { device: 'mi-band-4', observations: ['frozen'], tried: ['re-pair'] };
 * const { device, observations, ...settings } = requestSchema(packs).parse(body);
 * console.log(diagnoseSync(device, observations, settings).next);
 * ```
 */
export function requestSchema<Ps extends Packs>(
  packs: Ps,
): z.ZodMiniType<DiagnoseRequest<Ps>, DiagnoseRequestInput<Ps>> {
  return librarySchema(
    (value, issues) => readRequest(packs, value, issues) as DiagnoseRequest<Ps>,
    () => oneOf(Object.entries(packs).map(([device, pack]) => requestJson(device, pack))),
  );
}

function readRequest(packs: Packs, value: unknown, issues: Issue[]): unknown {
  const refuse = (code: string, path: Issue['path'], message: string) => issues.push({ code, path, message });
  if (!isPlainObject(value)) {
    refuse('wrong-kind', [], 'must be an object with "device" and "observations"');
    return undefined;
  }
  const { device, observations, tried, plan, hide, ...unknown } = value;
  for (const name of Object.keys(unknown).slice(0, limits.issues))
    refuse('unknown-field', [name], unknownId('field', name, fields));
  if (device === undefined) refuse('missing-field', ['device'], 'is missing; it must be the id of a device');
  else if (!isDevice(packs, device)) {
    const wrong = typeof device === 'string' ? device : typeof device;
    refuse('unknown-device', ['device'], unknownId('device', wrong, Object.keys(packs)));
  } else {
    const pack = packs[device] as Pack;
    const settings = checkSettings(device, pack, { tried, plan, hide }, issues);
    return {
      device,
      observations: readObservations(device, pack, observations, issues),
      ...(tried !== undefined && { tried: Object.fromEntries(settings.tried) }),
      ...(plan !== undefined && { plan: settings.plan }),
      ...(hide !== undefined && { hide: [...settings.hide] }),
    };
  }
  return undefined;
}

function readObservations(device: string, pack: Pack, given: unknown, issues: Issue[]): unknown {
  if (given === undefined) {
    const message = 'is missing; without any observation it is {}';
    issues.push({ code: 'missing-field', path: ['observations'], message });
    return undefined;
  }
  const wrong: Issue[] = [];
  const observations = observationsIn(device, pack, given, wrong);
  issues.push(...wrong.map((issue) => ({ ...issue, path: ['observations', ...issue.path] })));
  return observations;
}

/** The JSON Schema of a request to diagnose one device. */
export function requestJson(device: string, pack: Pack): JsonSchema {
  return {
    type: 'object',
    properties: {
      device: { title: pack.device.name, const: device },
      observations: observationsJson(pack),
      tried: triedJson(pack),
      plan: { enum: [...plans] },
      hide: { type: 'array', items: { enum: [...hideable] } },
    },
    required: ['device', 'observations'],
    additionalProperties: false,
  };
}
