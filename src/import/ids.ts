import slugify from 'slugify';

/** Long enough to recognise the text by, short enough to type. */
const longest = 40;

/** Makes ids of texts, each only once. */
export class Ids {
  private readonly used: Set<string>;

  constructor(reserved: readonly string[] = []) {
    this.used = new Set(reserved);
  }

  /** An id of the words of a text, or of another word if its letters cannot be written as an id. */
  of(text: string, otherwise: string): string {
    const words = slugify(text.normalize('NFKC').replace(/['’]/g, ''), { lower: true, strict: true })
      .replace(/[^a-z0-9]+/g, '-')
      .split('-')
      .filter(Boolean);
    while (words.length > 1 && words.join('-').length > longest) words.pop();
    const joined = words.join('-').slice(0, longest);
    return this.once(/^[a-z]/.test(joined) ? joined : [otherwise, joined].filter(Boolean).join('-'));
  }

  private once(id: string): string {
    let free = id;
    for (let count = 2; this.used.has(free); count += 1) free = `${id}-${count}`;
    this.used.add(free);
    return free;
  }
}
