/**
 * The editor for authors of packs.
 *
 * The page that embeds it must also build `study/worker.ts` into `editor-worker.js`, in the folder of the file that holds
 * this module. Its policy must allow `worker-src 'self'`. Call `packText` to make the text of a built-in pack.
 *
 * @module editor
 */
import { jsonText } from '../../../src/cli/json-text';
import type { Pack } from '../../../src/format/pack';
import type { Observed } from '../../../src/study/index';
import { Editor } from './editor';

/** What the page gives to the editor. */
export interface EditorOptions {
  /** The text of a pack as JSON. The advice of what is edited is compared with this one. */
  readonly pack: string;
  /** The device of the pack. Of a built-in one, its cases are loaded. */
  readonly device: string;
  /** What the owner observes at first, by symptom. */
  readonly observed?: Observed;
  /** Called with each new version of the pack, which counts as a stranger's, and with nothing while it has errors. */
  onPack(pack: Pack | undefined): void;
}

/** An editor on a page. */
export interface MountedEditor {
  /** Opens another text, of the same device unless another one is named. */
  setText(text: string, device?: string): void;
  /** Shows the advice for other observations. */
  setObserved(observed: Observed): void;
  destroy(): void;
}

/**
 * Shows an editor in a shadow root of an element without one.
 *
 * @example
 * ```ts
 * const editor = mountEditor(host, { pack: packText(packs['mi-band-4']), device: 'mi-band-4', onPack: console.log });
 * ```
 */
export function mountEditor(host: HTMLElement, options: EditorOptions): MountedEditor {
  const root = host.attachShadow({ mode: 'open' });
  const editor = new Editor(root, {
    ...options,
    createWorker: () => new Worker(new URL('editor-worker.js', import.meta.url), { type: 'module' }),
  });
  return {
    setText: (text, device) => editor.offer(text, device),
    setObserved: (observed) => editor.observe(observed),
    destroy: () => editor.destroy(),
  };
}

/** A checked pack as a text that `parsePack` takes, with its parts in the order of the guide. */
export function packText(pack: Pack): string {
  const { format, device, sources, symptoms, rules, faults, remedies, ...rest } = pack;
  return jsonText({ format, device, sources, symptoms, rules, faults, remedies, ...rest });
}
