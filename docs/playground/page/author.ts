import { lazyPacks } from '../../../src/built-in/lazy/packs';
import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import type { Pack, Packs } from '../../../src/format/pack';
import type { MountedEditor } from '../editor/index';
import { byId } from './elements';

/** The part for authors of packs. Its editor is loaded when the part is first opened. */
export class Author {
  private editor: MountedEditor | undefined;
  private opened: string | undefined;
  private edited: Pack | undefined;
  private readonly use = byId<HTMLInputElement>('use-edited');

  /** @param onUse called with the edited pack of a device, or with nothing for the built-in packs again. */
  constructor(private readonly onUse: (packs: Packs | undefined) => void) {
    this.use.addEventListener('change', () => this.tell());
  }

  /** Opens the pack of a device, unless it is open. */
  async open(device: string, { observed }: Pick<Diagnosis, 'observed'>): Promise<void> {
    this.observe({ observed });
    if (this.opened === device) return;
    this.opened = device;
    const [{ mountEditor, packText }, loaded] = await Promise.all([
      import('../editor/index'),
      lazyPacks[device]?.(),
    ]);
    if (loaded === undefined || this.opened !== device) return;
    const pack = packText(loaded.pack);
    if (this.editor !== undefined) this.editor.setText(pack, device);
    else {
      const onPack = (edited: Pack | undefined) => this.take(edited);
      this.editor = mountEditor(byId('editor'), { pack, device, onPack });
    }
    this.observe({ observed });
  }

  /** The advice in the editor is for what was said. */
  observe({ observed }: Pick<Diagnosis, 'observed'>): void {
    this.editor?.setObserved(Object.fromEntries(observed.map(({ symptom, answer }) => [symptom, answer])));
  }

  /** Another device has another pack. */
  forget(): void {
    this.edited = undefined;
    this.use.checked = false;
    this.use.disabled = true;
  }

  private take(edited: Pack | undefined): void {
    // While a text has errors, the last version without any stays in use.
    if (edited === undefined) return;
    this.edited = edited;
    this.use.disabled = false;
    if (this.use.checked) this.tell();
  }

  private tell(): void {
    const { opened, edited } = this;
    this.onUse(this.use.checked && opened !== undefined && edited ? { [opened]: edited } : undefined);
  }
}
