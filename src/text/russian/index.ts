/**
 * Read what owners write in Russian.
 *
 * @module remedy-rules/languages/ru/text
 */

import { createReader, type Reader } from '../reader';
import { russian } from './russian';

/** Reads Russian, for packs in Russian; for `createConversations`. */
export const russianReader: Reader = /* @__PURE__ */ createReader(russian);
