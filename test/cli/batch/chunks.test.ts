import { describe, expect, it } from 'vitest';
import { type Chunk, chunksOf, longestLine, type Place } from '../../../src/cli/batch/chunks';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cut(text: string, size = 7, start?: Place): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of chunksOf(inPieces(text, size), start)) chunks.push(chunk);
  return chunks;
}

const textOf = (chunks: readonly Chunk[]) =>
  chunks.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');

describe('chunks', () => {
  const text = 'one\n\nzwölf\r\nthree — 3\nlast';

  it.each([1, 2, 3, 5, 8, 100])('are whole lines with their numbers, in pieces of %i bytes', async (size) => {
    const chunks = await cut(text, size);
    expect(textOf(chunks)).toBe(text);
    const lines = text.split('\n');
    for (const { bytes, firstLine } of chunks) {
      const first = new TextDecoder().decode(bytes).split('\n')[0];
      expect(first).toBe(lines[firstLine - 1]);
    }
    expect(chunks.at(-1)?.end).toMatchObject({ lines: 5, bytes: bytesOf(text).length });
  });

  it('do not wait for more lines', async () => {
    async function* slowly() {
      yield bytesOf('one\ntwo\nth');
      throw new Error('asked for more');
    }
    const { value } = await chunksOf(slowly()).next();
    expect(textOf([value as Chunk])).toBe('one\ntwo\n');
  });

  it('drop most of a line that is too long, and count it', async () => {
    const chunks = await cut(`a\n${'x'.repeat(3 * longestLine)}\nb\n`, 65_536);
    const lines = textOf(chunks).split('\n');
    expect([lines.length, lines[0], lines[2]]).toEqual([4, 'a', 'b']);
    expect(lines[1]!.length).toBeGreaterThan(longestLine);
    expect(lines[1]!.length).toBeLessThan(longestLine + 70_000);
    expect(chunks.at(-1)?.end).toMatchObject({ lines: 3, bytes: 3 * longestLine + 5 });
  });

  it('go on after the end of any chunk, whatever the pieces', async () => {
    const chunks = await cut(text, 3);
    for (const [index, { end }] of chunks.entries())
      for (const size of [1, 4, 50]) {
        const rest = await cut(text, size, end);
        expect(textOf(rest)).toBe(textOf(chunks.slice(index + 1)));
        expect(rest.at(-1)?.end ?? end).toEqual(chunks.at(-1)?.end);
      }
  });

  it('go on with lines that were added to the input', async () => {
    const end = (await cut('one\ntwo\n')).at(-1)!.end;
    const [added] = await cut('one\ntwo\nthree\n', 100, end);
    expect([textOf([added!]), added!.firstLine]).toEqual(['three\n', 3]);
  });

  it.each([
    ['another input', 'onE\ntwo\nthree\n', 'not the one'],
    ['a shorter input', 'one\n', 'shorter'],
    ['no input', '', 'shorter'],
  ])('refuse to go on in %s', async (_what, other, message) => {
    const end = (await cut('one\ntwo\n')).at(-1)!.end;
    await expect(cut(other, 100, end)).rejects.toThrow(message);
  });

  it('refuse to go on in the middle of a line', async () => {
    const end = (await cut('one\ntwo')).at(-1)!.end;
    await expect(cut('one\ntwo and more\n', 100, end)).rejects.toThrow('goes on in a line');
  });
});
