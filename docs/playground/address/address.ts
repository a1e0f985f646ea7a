/** What an address says: which device, in which language, which part of the page, and how far the conversation is. */
export interface Address {
  readonly device: string;
  readonly lang: string;
  readonly tab: string;
  /** A conversation, as `packed` made it; missing before the first reply. */
  readonly conversation?: string;
}

/** The part of an address after `#`. */
export function hashOf({ device, lang, tab, conversation }: Address): string {
  const parts = { device, lang, tab, ...(conversation !== undefined && { c: conversation }) };
  return `#${new URLSearchParams(parts)}`;
}

/** Reads the part of an address after `#`. What it leaves out, or has wrong, is as in `otherwise`. */
export function readHash(
  hash: string,
  allowed: { readonly [Part in 'device' | 'lang' | 'tab']: readonly string[] },
  otherwise: Address,
): { readonly address: Address; readonly wrong: readonly string[] } {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const wrong: string[] = [];
  const read = (part: 'device' | 'lang' | 'tab') => {
    const value = parts.get(part);
    if (value === null) return otherwise[part];
    if (allowed[part].includes(value)) return value;
    wrong.push(part);
    return otherwise[part];
  };
  const address = { device: read('device'), lang: read('lang'), tab: read('tab') };
  const conversation = parts.get('c');
  return { address: { ...address, ...(conversation !== null && { conversation }) }, wrong };
}
