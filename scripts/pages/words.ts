import { cureChance, priorWeight, signChance } from '../../src/format/estimates';
import type { Method } from '../../src/format/format';
import { methods } from '../../src/languages/en/methods';

/** Words that authors write instead of numbers. */
interface Words {
  readonly title: string;
  readonly meaning: string;
  /** What the numbers are. */
  readonly unit: string;
  /** Word to its number. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** The words that stand for numbers, with these numbers. */
export const estimates: readonly Words[] = [
  {
    title: 'How often a fault shows a sign',
    meaning:
      'Chance that the finding is true if the device has the fault. `never` makes the fault much less likely where the finding is true, and `always` where it is false, but neither rules it out.',
    unit: 'Chances',
    numbers: signChance,
  },
  {
    title: 'How common a fault is',
    meaning:
      'Weight before anything is observed. Only the ratio matters: a `common` fault is as likely as several rare ones together.',
    unit: 'Weights',
    numbers: priorWeight,
  },
  {
    title: 'How often a remedy cures a fault',
    meaning:
      'Chance that the remedy, done properly, cures the fault. A remedy that never does is not listed.',
    unit: 'Chances',
    numbers: cureChance,
  },
];

/** What the words of a list mean, by the list. What is no estimate is explained by the comment of its type. */
export function meaningsOfWords(comments: ReadonlyMap<string, string>): Map<string, string> {
  const key = (words: readonly string[]) => words.join();
  const ofTypes: [words: readonly string[], type: string][] = [
    [['time', 'minor-damage', 'data', 'wear', 'damage', 'minor-injury', 'serious-injury'], 'Harm'],
    [['remote', 'possible', 'likely'], 'Likelihood'],
    [['maker', 'maintainer', 'press', 'community', 'unverified'], 'Grade'],
    [['complaint', 'circumstance', 'detail'], 'SymptomRole'],
    [['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'], 'Operator'],
  ];
  const names = Object.keys(methods) as Method[];
  return new Map([
    ...estimates.map((words): [string, string] => [key(Object.keys(words.numbers)), numbersText(words)]),
    ...ofTypes.map(([words, type]): [string, string] => [key(words), comments.get(type) ?? '']),
    [key(names), names.map((name) => `${name}: ${methods[name].name}`).join('; ')],
  ]);
}

/** Every word with its number, in one line. */
function numbersText({ unit, numbers }: Words): string {
  return `${unit}: ${Object.entries(numbers)
    .map(([word, number]) => `${word} ${number}`)
    .join(', ')}.`;
}
