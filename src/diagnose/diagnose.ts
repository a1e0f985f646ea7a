import type { DeviceId, DeviceVocabulary, Packs } from '../format/pack';
import type { Diagnosis } from './diagnosis';
import type { LazyObservations, Observations } from './observations';
import { observe, observeAll } from './observe';
import { plan } from './plan/plan';
import { recogniseSync } from './recognise/closures';
import { recognise } from './recognise/engine';
import { report } from './report/report';
import type { DiagnoseSettings } from './settings';
import { weigh } from './weigh/weigh';

/** Says what to do about a device. Answers may be promises or functions. */
export type Diagnose<Ps extends Packs> = <D extends DeviceId<Ps>>(
  device: D,
  observations: LazyObservations<DeviceVocabulary<Ps, D>>,
  settings?: DiagnoseSettings<DeviceVocabulary<Ps, D>>,
) => Promise<Diagnosis<DeviceVocabulary<Ps, D>>>;

/** Says what to do about a device. Answers must be values. */
export type DiagnoseSync<Ps extends Packs> = <D extends DeviceId<Ps>>(
  device: D,
  observations: Observations<DeviceVocabulary<Ps, D>>,
  settings?: DiagnoseSettings<DeviceVocabulary<Ps, D>>,
) => Diagnosis<DeviceVocabulary<Ps, D>>;

// The five stages, for packs that are checked. One function each, so that a bundler takes along only what an app calls;
// neither looks at a pack before it is asked about its device.

export function diagnoseIn<const Ps extends Packs>(packs: Ps): Diagnose<Ps> {
  return async (device, observations, settings = {}) => {
    const request = await observeAll(packs, device, observations, settings);
    const findings = await recognise(request.pack, request.answers);
    const beliefs = weigh(request.pack, findings, request.settings.tried);
    const planned = plan(request, findings, beliefs);
    return report({ ...request, findings, beliefs, plan: planned }) as never;
  };
}

export function diagnoseSyncIn<const Ps extends Packs>(packs: Ps): DiagnoseSync<Ps> {
  return (device, observations, settings = {}) => {
    const request = observe(packs, device, observations, settings);
    const findings = recogniseSync(request.pack, request.answers);
    const beliefs = weigh(request.pack, findings, request.settings.tried);
    const planned = plan(request, findings, beliefs);
    return report({ ...request, findings, beliefs, plan: planned }) as never;
  };
}
