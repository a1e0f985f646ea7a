import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageHistory } from '../../docs/playground/page/history';

const shown = { device: 'mi-band-4', lang: 'en', tab: 'try' };

function saying(symptom: string) {
  return {
    format: 1 as const,
    device: 'mi-band-4',
    known: {},
    entries: [{ kind: 'opening' as const, answers: { [symptom]: true } }],
  };
}

/** A history as the browser keeps it. */
class Entries {
  readonly hashes = [''];
  at = 0;
  pushState(_: null, __: string, hash: string) {
    this.hashes.splice(++this.at, Infinity, hash);
  }
  replaceState(_: null, __: string, hash: string) {
    this.hashes[this.at] = hash;
  }
  moveTo(at: number) {
    this.at = at;
    events.dispatchEvent(new Event('popstate'));
  }
}

let entries: Entries;
let events: EventTarget;
beforeEach(() => {
  events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  entries = new Entries();
  vi.stubGlobal('history', entries);
  vi.stubGlobal('location', {
    get hash() {
      return entries.hashes[entries.at];
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('has an entry for each reply, none for what follows from an address', async () => {
  const pages = new PageHistory();
  await pages.write(shown, saying('frozen'), { isReply: true });
  await pages.write({ ...shown, lang: 'ru' }, saying('frozen'), { isReply: false });
  await pages.write(shown, saying('swollen'), { isReply: true });
  expect(entries.hashes).toHaveLength(3);
  expect(entries.hashes[1]).toMatch(/lang=ru/);
});

it('does not overwrite the entry that the reader moves to while an address is packed', async () => {
  const pages = new PageHistory();
  await pages.write(shown, saying('frozen'), { isReply: true });
  await pages.write(shown, saying('swollen'), { isReply: true });
  const before = [...entries.hashes];
  entries.moveTo(1);
  const writing = pages.write(shown, saying('frozen'), { isReply: false });
  entries.moveTo(2);
  await writing;
  expect(entries.hashes).toEqual(before);
});
