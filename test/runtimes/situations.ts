import type { Case } from '../../src/testing/cases';
import { builtIn } from '../support/built-in';

/** What an owner of a device says. */
export interface Situation extends Pick<Case, 'given'> {
  readonly name: string;
  readonly device: string;
  readonly tried: readonly string[];
}

/** The situations of every case of every built-in pack. */
export const situations: readonly Situation[] = builtIn.flatMap(({ device, cases }) =>
  Object.entries(cases).map(([name, { given, tried = [] }]) => ({
    name: `${device}, ${name}`,
    device,
    given,
    tried,
  })),
);
