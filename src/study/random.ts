/** Numbers from 0 to 1, the next with each call. */
export type Random = () => number;

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator. */
export function randomNumbers(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** An index, drawn by weight. */
export function draw(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index < 0 ? weights.length - 1 : index;
}
