import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete';
import type { Extension, Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import {
  type CompletionItem,
  getLanguageService,
  InsertTextFormat,
  type JSONDocument,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';

interface Parsed {
  readonly document: TextDocument;
  readonly json: JSONDocument;
}

/** Completes keys and values, and shows what they mean, from a JSON Schema. Nothing is loaded. */
export function schemaHelp(schema: JSONSchema): Extension {
  const service = getLanguageService({});
  service.configure({ validate: false, schemas: [{ uri: 'own', fileMatch: ['*'], schema }] });
  const known = new WeakMap<Text, Parsed | undefined>();

  /** Nothing for a text that is nested too deeply. */
  function parsed(text: Text): Parsed | undefined {
    if (!known.has(text)) known.set(text, parse(text));
    return known.get(text);
  }

  function parse(text: Text): Parsed | undefined {
    const document = TextDocument.create('file:///text.json', 'json', 1, text.toString());
    try {
      return { document, json: service.parseJSONDocument(document) };
    } catch {
      return undefined;
    }
  }

  async function complete({ pos, explicit, state }: CompletionContext): Promise<CompletionResult | null> {
    if (!explicit && !state.sliceDoc(state.doc.lineAt(pos).from, pos).match(/"[\w$-]*$/)) return null;
    const read = parsed(state.doc);
    if (!read) return null;
    const found = await service.doComplete(read.document, read.document.positionAt(pos), read.json);
    const edit = found?.items[0]?.textEdit;
    if (!found || !edit || !('range' in edit)) return null;
    return {
      from: read.document.offsetAt(edit.range.start),
      to: read.document.offsetAt(edit.range.end),
      options: found.items.map(completionOf),
      validFor: /^"?[\w$-]*"?$/,
    };
  }

  const hover = hoverTooltip(async ({ state }, pos) => {
    const read = parsed(state.doc);
    const found = read && (await service.doHover(read.document, read.document.positionAt(pos), read.json));
    const text = plainText(found?.contents);
    if (!read || !found?.range || text === '') return null;
    return {
      pos: read.document.offsetAt(found.range.start),
      end: read.document.offsetAt(found.range.end),
      create: () => ({ dom: paragraph(text) }),
    };
  });

  return [autocompletion({ override: [complete] }), hover];
}

function completionOf({
  label,
  kind,
  documentation,
  insertText = label,
  insertTextFormat,
}: CompletionItem): Completion {
  const isSnippet = insertTextFormat === InsertTextFormat.Snippet && insertText.includes('$');
  const text = plainText(documentation);
  return {
    label: label.startsWith('"') ? label : JSON.stringify(label),
    displayLabel: label,
    type: kind === 10 ? 'property' : 'enum',
    // "$1" and "${1:text}" of the one are "${}" and "${text}" of the other.
    apply: isSnippet
      ? snippet(
          insertText.replaceAll(/\$\{?(\d+)(?::([^}]*))?\}?/g, (_whole, _number, name = '') => `\${${name}}`),
        )
      : insertText,
    ...(text !== '' && { info: () => paragraph(text) }),
  };
}

/** Descriptions come as Markdown, in which punctuation is escaped. */
function plainText(contents: unknown): string {
  const parts = [contents ?? []].flat() as (string | { readonly value: string })[];
  return parts
    .map((part) => (typeof part === 'string' ? part : part.value).replaceAll(/\\([^\w\s])/g, '$1'))
    .join('\n')
    .trim();
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'help';
  element.textContent = text;
  return element;
}
