import { at, mean, share } from '../figures';
import type { Played } from './play-owners';
import type { Call } from './walk';

/** What is measured of some owners. Sessions that a red flag stops, or that go in circles, are only counted. */
export interface Measures {
  readonly owners: number;
  readonly stopped: number;
  readonly loops: number;
  /** Questions before the first remedy, or before service. */
  readonly asked: {
    readonly median: number;
    readonly most95: number;
    readonly mean: number;
    readonly most: number;
  };
  /** Owners whose fault the pack describes. */
  readonly withFault: number;
  /** The share of these whose first remedy fits their fault; service fits none. */
  readonly fits: number;
  readonly serviceFirst: number;
  /** Length of the first list before service. */
  readonly listed: { readonly median: number; readonly mean: number };
  /** Expected minutes of a session. */
  readonly minutes: number;
  readonly calls: Needless;
  /** Of the calls before anything was tried. */
  readonly callsBeforeTrying: Needless;
  /** Of the first call of each owner. */
  readonly firstCalls: Needless;
}

/** Calls that ask although the leading fault is likely and the first remedy of the list harmless. */
interface Needless {
  /** Calls of any kind. */
  readonly calls: number;
  readonly asking: number;
  /** Not among {@link asking}: the question decides whether that remedy is possible at all. */
  readonly deciding: number;
}

export function measuresOf(played: readonly Played[]): Measures {
  const counted = played.filter(({ walk }) => walk.ending === 'service');
  const walks = counted.map(({ walk }) => walk);
  const withFault = counted.filter(({ owner }) => owner.truth.fault !== undefined);
  const asked = walks.map((walk) => walk.asked);
  const listed = walks.flatMap((walk) => walk.listed ?? []);
  const calls = walks.flatMap((walk) => walk.calls);
  const endings = (ending: string) => played.filter(({ walk }) => walk.ending === ending).length;
  return {
    owners: played.length,
    stopped: endings('stop'),
    loops: endings('loop'),
    asked: { median: at(asked, 0.5), most95: at(asked, 0.95), mean: mean(asked), most: at(asked, 1) },
    withFault: withFault.length,
    fits: share(withFault.map(({ fits }) => fits)),
    serviceFirst: walks.filter(({ firstRemedy }) => firstRemedy === undefined).length,
    listed: { median: at(listed, 0.5), mean: mean(listed) },
    minutes: mean(walks.map((walk) => walk.minutes)),
    calls: needlessOf(calls),
    callsBeforeTrying: needlessOf(calls.filter(({ tried }) => tried === 0)),
    firstCalls: needlessOf(walks.flatMap((walk) => walk.calls.slice(0, 1))),
  };
}

function needlessOf(calls: readonly Call[]): Needless {
  const asking = calls.filter(({ asks, couldAct }) => asks && couldAct);
  const deciding = asking.filter(({ decidesFirst }) => decidesFirst).length;
  return { calls: calls.length, asking: asking.length - deciding, deciding };
}
