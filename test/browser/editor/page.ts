/** A small page with the editor, as the tests need it. */
import { EditorView } from '@codemirror/view';
import { mountEditor, packText } from '../../../docs/playground/editor/index';
import { packs } from '../../../src/built-in/all';
import type { Pack } from '../../../src/format/pack';

const device = new URLSearchParams(location.search).get('device') ?? 'mi-band-4';
const known: Readonly<Record<string, Pack>> = packs;
const host = document.querySelector<HTMLElement>('#editor');

if (host) {
  /** Each call of `onPack`: the name of the device, or nothing. */
  const received: (string | undefined)[] = [];
  const editor = mountEditor(host, {
    pack: packText(known[device] as Pack),
    device,
    onPack: (pack) => received.push(pack?.device.name),
  });
  /** The editor of the pack, or of the cases. */
  const view = (label: string) => {
    const content = host.shadowRoot?.querySelector<HTMLElement>(`.cm-content[aria-label^="${label}"]`);
    return content && EditorView.findFromDOM(content);
  };
  const textOf = (label: string) => view(label)?.state.doc.toString() ?? '';
  const replace = (label: string, old: string, now: string) => {
    const from = textOf(label).indexOf(old);
    if (from < 0) throw new Error(`not in the text: ${old}`);
    view(label)?.dispatch({ changes: { from, to: from + old.length, insert: now } });
  };
  Object.assign(globalThis, { editor, received, replace, textOf });
}
