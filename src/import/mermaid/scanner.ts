/** Reads a text from left to right, and knows the line. */
export class Scanner {
  private at = 0;
  private counted = 0;
  private lines = 1;

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
    const limit = this.text.indexOf(border, this.at);
    const places = ends
      .map((end) => ({ end, place: this.text.indexOf(end, this.at) }))
      .filter(({ place }) => place >= 0 && (limit < 0 || place < limit))
      .sort((a, b) => a.place - b.place);
    const [first] = places;
    if (first === undefined) return undefined;
    const taken = this.text.slice(this.at, first.place);
    this.at = first.place + first.end.length;
    return taken;
  }

  /** What is left of this line. */
  rest(): string {
    return (this.take(/[^\n]*/y)?.[0] ?? '').trim();
  }
}
