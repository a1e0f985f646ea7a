import type { Alert, Hazard, Method, Remedy } from '../format/format';
import type { Pack } from '../format/pack';
import { methods as english } from '../languages/en/methods';
import type { HazardSentences, MethodSentences } from '../languages/subjects/methods';
import { methods } from './methods';
import type { Danger } from './methods/entry';
import { harms, highestRisk, type Risk, type SignalWord, signalWord } from './risk';

/** A hazard as the owner sees it. */
export interface Warning extends Hazard {
  /** How serious it is, from harm and likelihood: `DANGER`, `WARNING`, `CAUTION` or `NOTICE`. */
  readonly signalWord: SignalWord;
  /** The method that it comes from; missing if the pack added it, or if it comes from two remedies together. */
  readonly method?: Method;
  /** Remedies that make this one more dangerous: they come before it in the list, or were tried. */
  readonly with?: readonly string[];
}

const signalWords: readonly SignalWord[] = ['DANGER', 'WARNING', 'CAUTION', 'NOTICE'];

/** Every warning of a remedy, most serious first: those of its methods, which nothing can remove, then the pack's own. */
export function warningsOf(
  { methods: used, hazards = [] }: Pick<Remedy, 'methods' | 'hazards'>,
  words: MethodSentences = english,
): Warning[] {
  const warnings: Warning[] = [
    ...[...used]
      .sort()
      .flatMap((method) => hazardsOf(method, words).map((hazard) => warning(hazard, method))),
    ...hazards.map((hazard) => warning(hazard)),
  ];
  return gravestFirst(warnings);
}

/** The hazards of a method, in words. */
export function hazardsOf(method: Method, words: MethodSentences = english): Hazard[] {
  const sentences: readonly HazardSentences[] = words[method].hazards;
  return methods[method].hazards.map((danger, index) => ({
    ...danger,
    ...(sentences[index] as HazardSentences),
  }));
}

/** Warnings in the order of their signal words, most serious first. Among equals, those of the library come first. */
export function gravestFirst(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => rankOf(a) - rankOf(b));
}

/** A pack cannot bury what the library knows below hazards of its own. */
function rankOf(warning: Warning): number {
  const isOfPack = warning.method === undefined && warning.with === undefined;
  return 2 * signalWords.indexOf(warning.signalWord) + (isOfPack ? 1 : 0);
}

function warning(hazard: Hazard, method?: Method): Warning {
  return { signalWord: signalWord(hazard), ...hazard, ...(method && { method }) };
}

/** The risk of a remedy, which follows from all its hazards. */
export function riskOfRemedy({ methods: used, hazards = [] }: Pick<Remedy, 'methods' | 'hazards'>): Risk {
  const dangers: readonly Danger[] = used.flatMap((method): readonly Danger[] => methods[method].hazards);
  return highestRisk([...dangers, ...hazards]);
}

/** Whether the library advises against a remedy, whatever any source claims. */
export function isAvoided({ methods: used }: Pick<Remedy, 'methods'>): boolean {
  return used.some((method) => methods[method].avoid);
}

/** Why the library advises against a remedy. Empty if it does not. */
export function reasonsToAvoid(
  { methods: used }: Pick<Remedy, 'methods'>,
  words: MethodSentences = english,
): string[] {
  return [...used].sort().flatMap((method) => (methods[method].avoid && words[method].avoid) || []);
}

/** Expected minutes of a remedy or of service: hands-on, waiting, and restoring what its methods undo. */
export function minutesOf({
  minutes,
  methods: used = [],
}: Pick<Remedy, 'minutes'> & Partial<Pick<Remedy, 'methods'>>): number {
  const undo = used.map((method) => methods[method].undoMinutes);
  return [mean(minutes['hands-on']), mean(minutes.waiting), ...undo].reduce((sum, part) => sum + part, 0);
}

function mean([smallest, largest]: readonly [number, number]): number {
  return (smallest + largest) / 2;
}

/** Methods with those that they are a kind of, each once. */
export function widened(used: readonly Method[]): Method[] {
  return [...new Set(used.flatMap((method) => [method, methods[method].kindOf ?? method]))];
}

/** Ids of the alerts that true findings raise, most serious first. While there is one, no remedy is advised. */
export function raisedAlerts(pack: Pack, isTrue: (finding: string) => boolean): string[] {
  const gravityOf = (id: string) => harms.indexOf((pack.alerts[id] as Alert).harm);
  return Object.keys(pack.alerts)
    .filter((id) => pack.alerts[id]?.when.some(isTrue))
    .sort()
    .sort((a, b) => gravityOf(b) - gravityOf(a));
}
