/** Reads a text from left to right, and knows the line. */
export class Scanner {
  private at = 0;
  private counted = 0;
  private lines = 1;
  private readonly places = new Map<string, number>();

  constructor(private readonly text: string) {}

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The line of the next character, from 1. */
  get line(): number {
    for (; this.counted < this.at; this.counted += 1) if (this.text[this.counted] === '\n') this.lines += 1;
    return this.lines;
  }

  /** What a sticky expression matches here, or nothing. */
  take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Whether a text comes next, which is then behind. */
  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Everything up to the first of these texts, which is then behind; nothing if none comes before `border`. */
  takeUntil(ends: readonly string[], border: string): string | undefined {
    const places = ends.map((end) => ({ end, place: this.placeOf(end) }));
    const { end, place } = places.reduce((first, one) => (one.place < first.place ? one : first));
    if (place === Infinity || this.placeOf(border) < place) return undefined;
    const taken = this.text.slice(this.at, place);
    this.at = place + end.length;
    return taken;
  }

  /** Where a text comes next. What was found stays known until it is behind, so that a long file is not searched again. */
  private placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined && known >= this.at) return known;
    const found = this.text.indexOf(text, this.at);
    const place = found < 0 ? Infinity : found;
    this.places.set(text, place);
    return place;
  }

  /** What is left of this line. */
  rest(): string {
    return (this.take(/[^\n]*/y)?.[0] ?? '').trim();
  }
}
