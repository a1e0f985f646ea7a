import type { Situation } from './situations';

/** What a runtime is asked in each situation; its name is read as a complaint. */
export const paths = ['diagnose', 'diagnoseSync', 'readComplaint'] as const;

/**
 * Where two runtimes answered differently, situation by situation. Each list of answers has a line of
 * each path a situation.
 */
export function differences(
  situations: readonly Situation[],
  expected: readonly string[],
  actual: readonly string[],
): string[] {
  const count = situations.length * paths.length;
  if (actual.length !== count) return [`${count} answers were expected, ${actual.length} came`];
  return actual.flatMap((answer, index) => {
    const wanted = expected[index] as string;
    if (answer === wanted) return [];
    const { name } = situations[Math.floor(index / paths.length)] as Situation;
    return [
      `${name}, ${paths[index % paths.length]}: ${around(answer, wanted)} instead of ${around(wanted, answer)}`,
    ];
  });
}

/** The first place in a text at which another text goes on differently. */
function around(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  return `…${text.slice(Math.max(0, same - 40), same + 40)}…`;
}
