import { expect } from 'vitest';
import { InvalidPackError } from '../../src/errors';

/** Code and path of every issue for which a pack is refused; none if it loads. */
export function refusalsOf(load: () => unknown): string[] {
  try {
    load();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidPackError);
    return (error as InvalidPackError).issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}
