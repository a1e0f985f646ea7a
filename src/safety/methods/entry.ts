import type { Hazard, Method } from '../../format/format';

/** An act with hazards of its own. */
interface MethodHazards {
  /** The act in a few words. */
  readonly name: string;
  /** Why the library advises against it, whatever a source claims. Such a remedy comes last in the list. */
  readonly avoid?: string;
  /** Minutes that it takes to restore what the act undoes; part of a remedy's cost. */
  readonly undoMinutes: number;
  readonly hazards: readonly [Hazard, ...Hazard[]];
  /** The wider act that it is a kind of: what is forbidden or asked for that one holds for it too. */
  readonly kindOf?: Method;
  /** Whether the red flags of the device are ruled out before it. */
  readonly afterRedFlags?: true;
  /** The state in which it leaves the device. */
  readonly leaves?: State;
}

/** A state in which methods are forbidden. */
export interface State {
  readonly name: string;
  readonly forbids: readonly Method[];
  /** Why, in one sentence. */
  readonly because: string;
  /** What makes it safe again, in one sentence. Without it, only service does. */
  readonly until?: string;
}

/** Some of the methods, by id. */
export type MethodTable<Ids extends Method> = Readonly<Record<Ids, MethodHazards>>;
