/** A function that keeps its results for the last few texts. */
export function remembering<Rest extends unknown[], Result>(
  make: (text: string, ...rest: Rest) => Result,
  most: number,
): (text: string, ...rest: Rest) => Result {
  const known = new Map<string, Result>();
  return (text, ...rest) => {
    const result = known.has(text) ? (known.get(text) as Result) : make(text, ...rest);
    known.delete(text);
    known.set(text, result);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return result;
  };
}
