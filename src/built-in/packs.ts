/**
 * Each built-in pack by itself, so that a bundler takes along only those that an app imports.
 *
 * @module packs
 */

import type { BuiltInPacks } from './all';
import * as builtIn from './all';

/** The pack of the Mi Smart Speaker. */
export const miSmartSpeaker: BuiltInPacks['mi-smart-speaker'] = /* @__PURE__ */ builtIn.miSmartSpeaker();

/** The pack of the Mi Band 2. */
export const miBand2: BuiltInPacks['mi-band-2'] = /* @__PURE__ */ builtIn.miBand2();

/** The pack of the Mi Band 3. */
export const miBand3: BuiltInPacks['mi-band-3'] = /* @__PURE__ */ builtIn.miBand3();

/** The pack of the Mi Band 4. */
export const miBand4: BuiltInPacks['mi-band-4'] = /* @__PURE__ */ builtIn.miBand4();

/** The pack of the Mi Band 5. */
export const miBand5: BuiltInPacks['mi-band-5'] = /* @__PURE__ */ builtIn.miBand5();

export type { BuiltInPacks };
