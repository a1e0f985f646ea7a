import { json } from '@codemirror/lang-json';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { JSONSchema } from 'vscode-json-languageservice';
import type { PlacedIssue } from '../study/read-json';
import { schemaHelp } from './schema-help';
import { theme } from './theme';

export interface JsonEditorSettings {
  readonly root: ShadowRoot;
  /** For people who do not see it. */
  readonly label: string;
  readonly schema: JSONSchema;
  readonly text: string;
  onChange(): void;
  onCursor(): void;
}

/** An editor of a JSON text, with help from a schema, and marks for issues. */
export class JsonEditor {
  readonly view: EditorView;

  constructor(private readonly settings: JsonEditorSettings) {
    this.view = new EditorView({ root: settings.root, state: this.stateOf(settings.text) });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** The character at which the cursor is. */
  get cursor(): number {
    return this.view.state.selection.main.head;
  }

  /** The number of a line, from 1. */
  lineAt(position: number): number {
    const { doc } = this.view.state;
    return doc.lineAt(Math.min(position, doc.length)).number;
  }

  /** Another text, without the history of the one before it. */
  open(text: string): void {
    this.view.setState(this.stateOf(text));
    this.settings.onChange();
  }

  /** Selects a part of the text, and takes the keyboard there. */
  goTo({ from, to }: { readonly from: number; readonly to: number }): void {
    const { length } = this.view.state.doc;
    const [anchor, head] = [Math.min(to, length), Math.min(from, length)];
    this.view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(head, { y: 'center' }),
    });
    this.view.focus();
  }

  mark(issues: readonly PlacedIssue[]): void {
    const { state } = this.view;
    const { length } = state.doc;
    const marks = issues.map(
      ({ severity, code, message, from, to }): Diagnostic => ({
        from: Math.min(from, length),
        to: Math.min(to, length),
        severity: severity === 'note' ? 'info' : severity,
        source: code,
        message,
      }),
    );
    this.view.dispatch(setDiagnostics(state, marks));
  }

  destroy(): void {
    this.view.destroy();
  }

  private stateOf(doc: string): EditorState {
    const { label, schema, onChange, onCursor } = this.settings;
    return EditorState.create({
      doc,
      extensions: [
        schemaHelp(schema),
        basicSetup,
        json(),
        lintGutter(),
        theme,
        EditorView.lineWrapping,
        // By itself it takes the keyboard, but not every tool for accessibility knows.
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, selectionSet }) => {
          if (docChanged) onChange();
          else if (selectionSet) onCursor();
        }),
      ],
    });
  }
}
