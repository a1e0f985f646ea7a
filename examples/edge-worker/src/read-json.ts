import { RequestError } from './request-error';

/** A diagnosis needs far less. */
const mostBytes = 64 * 1024;

/** The body of a request as JSON. It stops reading a body that is too large. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new RequestError(415, 'wrong-content-type', 'use Content-Type: application/json');
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'not-json', 'the body must be JSON');
  }
}

/** Counts what arrives, because `Content-Length` may be missing. */
async function readText({ body }: Request): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new RequestError(413, 'too-large', `the body must have at most ${mostBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
