import type { Diagnosis } from '../../../src/diagnose/diagnosis';
import type { Picture } from './picture';

/** What an answer would do to a node. */
export interface Change {
  /** Its weight then; 0, if it would be gone. */
  readonly weight: number;
  readonly direction: 'up' | 'down' | 'same';
  /** Whether it would be the next thing to do, and is not now. */
  readonly becomesNext: boolean;
}

/** A change of a weight by less than this factor is none: the same that a question needs to be worth a reason. */
const tellingFactor = 1.25;

/** Weights below this are as thin as a line, so that their factors say nothing. */
const thin = 0.01;

/** What would change for each node of a picture. */
export function changesOf(now: Picture, then: Picture): ReadonlyMap<string, Change> {
  return new Map(
    now.nodes
      .filter(({ column, tone }) => (column === 'fault' || column === 'remedy') && tone !== 'more')
      .map(({ key, weight, isNext }) => {
        const other = then.nodes.find((node) => node.key === key);
        const becomes = other?.weight ?? 0;
        return [
          key,
          {
            weight: becomes,
            direction: directionOf(weight, becomes),
            becomesNext: other?.isNext === true && isNext !== true,
          },
        ];
      }),
  );
}

function directionOf(now: number, then: number): Change['direction'] {
  if (Math.max(now, then) < thin) return 'same';
  if (then > now * tellingFactor) return 'up';
  return now > then * tellingFactor ? 'down' : 'same';
}

/** A piece of a sentence: words of the page, or a text of the pack in quotation marks. */
export type Piece = string | { readonly quote: string };

/** Says in a sentence or two what an answer would change. */
export function sentenceOf(now: Diagnosis, then: Diagnosis): Piece[] {
  if (then.verdict === 'stop') {
    const [alert] = then.alerts;
    return ['it would stop here: ', { quote: alert?.name ?? '' }, '. Nothing else would be suggested.'];
  }
  const standings = new Map(now.faults.map(({ id, standing }) => [id, standing]));
  const changed = then.faults.filter(({ id, standing }) => standings.get(id) !== standing);
  const faults = changed
    .slice(0, 2)
    .flatMap(({ name, standing }, index): Piece[] => [
      index === 0 ? '' : ', ',
      { quote: name },
      ` would be ${standing}`,
    ]);
  const dropped = now.faults.filter(({ id }) => !then.faults.some((fault) => fault.id === id)).length;
  const pieces: Piece[] = [...faults];
  if (dropped > 0) pieces.push(`${pieces.length > 0 ? ', and ' : ''}${faultCount(dropped)} would be dropped`);
  if (pieces.length === 0) pieces.push('the same faults stay about as likely');
  pieces.push('. ', ...nextPieces(now, then));
  return pieces;
}

function faultCount(count: number): string {
  return count === 1 ? '1 fault' : `${count} faults`;
}

function nextPieces(now: Diagnosis, then: Diagnosis): Piece[] {
  const first = then.remedies[0];
  if (first === undefined) return ['More answers would be needed.'];
  const isSame = now.remedies[0]?.id === first.id;
  return [isSame ? 'First in the list stays ' : 'First in the list would be ', { quote: first.title }, '.'];
}
