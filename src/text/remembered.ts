/** Words of which a function remembers what it found; the memory stays bounded, whoever writes. */
const most = 5000;

/** A function of a word that works each out once. */
export function remembered(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = find(word);
      if (known.size < most) known.set(word, found);
    }
    return found;
  };
}
