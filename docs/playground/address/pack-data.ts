/** Characters of an address that are read: more than any conversation needs. */
const mostCharacters = 20_000;
/** Characters that they may unpack to, so that a small address cannot fill the memory. */
const mostUnpacked = 500_000;

/** Plain data as text for an address: compressed JSON in base64 without the characters that addresses use. */
export async function packed(data: unknown): Promise<string> {
  const text = new Blob([JSON.stringify(data)]);
  const stream = text.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The data that {@link packed} made a text of. It can be anything, so check it.
 *
 * @throws for a text that is damaged, or too long.
 */
export async function unpacked(text: string): Promise<unknown> {
  if (text.length > mostCharacters) throw new RangeError('the address is too long');
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let json = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    json += decoder.decode(value, { stream: true });
    if (json.length > mostUnpacked) {
      await reader.cancel();
      throw new RangeError('the address holds too much');
    }
  }
  return JSON.parse(json + decoder.decode());
}
