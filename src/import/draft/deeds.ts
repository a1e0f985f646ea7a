import type { Remedy } from '../../format/format';
import { keyOf } from '../flow';
import { Ids } from '../ids';
import type { Deed } from '../paths';
import { asSentence, asStep, asTitle } from '../sentences';
import { says } from '../words/known';

/** What the texts of an end come to. */
export interface Outcome {
  /** The id of the remedy. */
  readonly remedy?: string;
  /** What others do about it. */
  readonly service?: string;
  /** What to do now, where nothing else may be done. */
  readonly stop?: readonly string[];
}

/**
 * Long enough that the planner asks before it tries, as the tree does: it tries a remedy of up to ten minutes instead of a
 * third question in a row.
 */
const minutes = { 'hands-on': [10, 20], waiting: [0, 0] } as const;

/** Gathers the remedies of a pack from the instructions of a tree. */
export class Deeds {
  readonly remedies: Record<string, Remedy> = {};
  readonly lines = new Map<string, number>();
  /** How often service is named in which words. */
  readonly services = new Map<string, { readonly text: string; readonly line: number; count: number }>();
  private readonly ids = new Ids(['service']);
  private readonly known = new Map<string, string>();

  constructor(private readonly source: string) {}

  /** Somebody else does what is left to others; nothing is left to do where the tree says to stop. */
  of({ sentences, line }: Deed, isEnd: boolean): Outcome {
    const [first = ''] = sentences;
    if (isEnd && says('stop', first)) return { stop: sentences.map(asStep) };
    const byOthers = isEnd ? sentences.filter((text) => says('service', text)) : [];
    const own = sentences.filter((text) => !byOthers.includes(text));
    for (const text of byOthers) this.count(text, line);
    return {
      ...(own.length > 0 && { remedy: this.remedyOf(own, line) }),
      ...(byOthers.length > 0 && { service: byOthers.map(asSentence).join(' ') }),
    };
  }

  private remedyOf(sentences: readonly string[], line: number): string {
    const [first = ''] = sentences;
    const key = keyOf(sentences.join(' '));
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.ids.of(first, 'remedy');
    this.remedies[id] = {
      title: asTitle(first),
      steps: sentences.map(asStep),
      methods: [],
      minutes,
      sources: [this.source],
    };
    this.known.set(key, id);
    this.lines.set(id, line);
    return id;
  }

  private count(text: string, line: number): void {
    const known = this.services.get(keyOf(text)) ?? { text, line, count: 0 };
    known.count += 1;
    this.services.set(keyOf(text), known);
  }
}
