import type { Hazard, Method } from '../../format/format';

/** An act with hazards of its own. */
export interface MethodHazards {
  /** The act in a few words. */
  readonly name: string;
  /** Why the library advises against it, whatever a source claims. Such a remedy comes last in the list. */
  readonly avoid?: string;
  /** Minutes that it takes to restore what the act undoes; part of a remedy's cost. */
  readonly undoMinutes: number;
  readonly hazards: readonly [Hazard, ...Hazard[]];
}

/** Some of the methods, by id. */
export type MethodTable<Ids extends Method> = Readonly<Record<Ids, MethodHazards>>;
