import type { Pack } from '../format/pack';

/**
 * Remembers what is derived from a pack; packs are frozen, so it is derived once.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function perPack<Derived>(derive: (pack: Pack) => Derived): (pack: Pack) => Derived {
  const known = new WeakMap<Pack, Derived>();
  return (pack) => {
    let derived = known.get(pack);
    if (derived === undefined) {
      derived = derive(pack);
      known.set(pack, derived);
    }
    return derived;
  };
}
