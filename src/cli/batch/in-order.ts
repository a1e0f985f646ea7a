/**
 * Does work on many things at the same time, at most so many, and gives the results in the order of the things, each as
 * soon as it and all before it are there. It takes no further thing while nobody takes the results.
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterator<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const going: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Thing>> | undefined = things.next();
  while (coming !== undefined || going.length > 0) {
    const [oldest] = going;
    const arrival = going.length < most ? coming : undefined;
    const first = await Promise.race([
      ...(arrival ? [arrival.then((thing) => ({ thing }))] : []),
      ...(oldest ? [oldest.then((result) => ({ result }))] : []),
    ]);
    if ('result' in first) {
      going.shift();
      yield first.result;
    } else if (first.thing.done) coming = undefined;
    else {
      const result = work(first.thing.value);
      // Whoever waits for it hears of it. Until then, it must not end the program.
      result.catch(() => undefined);
      going.push(result);
      coming = things.next();
    }
  }
}
