import type { Hazard, Method } from '../../format/format';

/** How much a hazard of a method can harm. Its words are in `src/languages/`. */
export type Danger = Pick<Hazard, 'harm' | 'likelihood'>;

/** An act with hazards of its own. All its texts are in `src/languages/`, and nothing here depends on them. */
interface MethodHazards {
  /** Whether the library advises against it, whatever a source claims. Such a remedy comes last in the list. */
  readonly avoid?: true;
  /** Minutes that it takes to restore what the act undoes; part of a remedy's cost. */
  readonly undoMinutes: number;
  readonly hazards: readonly [Danger, ...Danger[]];
  /** The wider act that it is a kind of: what is forbidden or asked for that one holds for it too. */
  readonly kindOf?: Method;
  /** Whether the red flags of the device are ruled out before it. */
  readonly afterRedFlags?: true;
  /** What is forbidden in the state in which it leaves the device. */
  readonly leaves?: { readonly forbids: readonly Method[] };
}

/** Some of the methods, by id. */
export type MethodTable<Ids extends Method> = Readonly<Record<Ids, MethodHazards>>;
