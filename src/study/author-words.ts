import { cureChance, priorWeight, signChance, wordOf } from '../format/estimates';
import type { Chance, Frequency, Prior, Range } from '../format/format';
import { type CheckedMark, checkedMark, markChecked, type Pack } from '../format/pack';

/** One estimate in a pack, and how it can be changed. */
export interface AuthorWord {
  /** Where it is in the pack. */
  readonly path: readonly string[];
  /** The word, or `minutes`. */
  readonly word: string;
  /** The fault, remedy or finding that the estimate is about. */
  readonly concerns: { readonly fault?: string; readonly remedy?: string; readonly finding?: string };
  /** Nearest first. */
  readonly up: readonly Move[];
  readonly down: readonly Move[];
}

/** Another word, or a factor for the minutes. */
export interface Move {
  readonly to: string | number;
  readonly pack: () => Pack;
}

/** Minutes are multiplied and divided by these factors. */
const factors: readonly number[] = [1.25, 1.5, 2, 3, 4];

type Section = 'faults' | 'remedies';

/** Every prior, sign, chance and time in a pack. */
export function authorWords(pack: Pack): AuthorWord[] {
  return [
    ...Object.entries(pack.faults).flatMap(([fault, { prior, signs, remedies = {} }]): AuthorWord[] => [
      {
        path: ['faults', fault, 'prior'],
        word: wordOf(prior),
        concerns: { fault },
        ...moves(scale<Prior>(priorWeight), wordOf(prior), (to) =>
          changed(pack, 'faults', fault, { prior: to }),
        ),
      },
      ...Object.entries(signs).map(([finding, often]) => ({
        path: ['faults', fault, 'signs', finding],
        word: wordOf(often),
        concerns: { fault, finding },
        ...moves(scale<Frequency>(signChance), wordOf(often), (to) =>
          changed(pack, 'faults', fault, { signs: { ...signs, [finding]: to } }),
        ),
      })),
      ...Object.entries(remedies).map(([remedy, often]) => ({
        path: ['faults', fault, 'remedies', remedy],
        word: wordOf(often),
        concerns: { fault, remedy },
        ...moves(scale<Chance>(cureChance), wordOf(often), (to) =>
          changed(pack, 'faults', fault, { remedies: { ...remedies, [remedy]: to } }),
        ),
      })),
    ]),
    ...Object.entries(pack.remedies).map(([remedy, { minutes }]): AuthorWord => {
      const times = (factor: number): Move => ({
        to: factor,
        pack: () =>
          changed(pack, 'remedies', remedy, {
            minutes: {
              'hands-on': scaled(minutes['hands-on'], factor),
              waiting: scaled(minutes.waiting, factor),
            },
          }),
      });
      return {
        path: ['remedies', remedy, 'minutes'],
        word: 'minutes',
        concerns: { remedy },
        up: factors.map(times),
        down: factors.map((factor) => times(1 / factor)),
      };
    }),
  ];
}

/** The words of a table, lowest first. */
function scale<Word extends string>(table: Readonly<Record<Word, number>>): Word[] {
  return (Object.keys(table) as Word[]).sort((a, b) => table[a] - table[b]);
}

function moves<Word extends string>(words: readonly Word[], word: Word, pack: (to: Word) => Pack) {
  const at = words.indexOf(word);
  const move = (to: Word): Move => ({ to, pack: () => pack(to) });
  return { up: words.slice(at + 1).map(move), down: words.slice(0, at).reverse().map(move) };
}

function scaled([least, most]: Range, factor: number): Range {
  return [least * factor, most * factor];
}

/** The pack with some fields of one entry changed; only estimates change, so that it need not be checked again. */
function changed(pack: Pack, section: Section, id: string, fields: object): Pack {
  const entries = pack[section] as Readonly<Record<string, object>>;
  const same = { ...pack, [section]: { ...entries, [id]: { ...entries[id], ...fields } } };
  return markChecked(same, checkedMark(pack) as CheckedMark);
}
