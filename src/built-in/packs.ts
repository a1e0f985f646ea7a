/**
 * Each built-in pack by itself, so that a bundler takes along only those that an app imports.
 *
 * @module remedy-rules/packs
 */

import type { Pack } from '../format/pack';
import type { MiBand2, MiBand3, MiBand4, MiBand5, MiSmartSpeaker } from './all';
import * as builtIn from './all';

/** The pack of the Mi Smart Speaker. */
export const miSmartSpeaker: Pack<MiSmartSpeaker> = /* @__PURE__ */ builtIn.miSmartSpeaker();

/** The pack of the Mi Band 2. */
export const miBand2: Pack<MiBand2> = /* @__PURE__ */ builtIn.miBand2();

/** The pack of the Mi Band 3. */
export const miBand3: Pack<MiBand3> = /* @__PURE__ */ builtIn.miBand3();

/** The pack of the Mi Band 4. */
export const miBand4: Pack<MiBand4> = /* @__PURE__ */ builtIn.miBand4();

/** The pack of the Mi Band 5. */
export const miBand5: Pack<MiBand5> = /* @__PURE__ */ builtIn.miBand5();

export type { MiBand2, MiBand3, MiBand4, MiBand5, MiSmartSpeaker };
