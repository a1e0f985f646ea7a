import type { Method } from '../../format/format';

/** The words of one hazard, each a whole sentence that fits any device. */
export interface HazardSentences {
  readonly hazard: string;
  readonly consequence: string;
  readonly avoidance: string;
}

/** A state in which a method leaves the device. */
export interface StateSentences {
  /** The state, without a full stop: "It was cooled". */
  readonly name: string;
  /** Why something is forbidden in it. */
  readonly because: string;
  /** What makes it safe again. Without it, only service does. */
  readonly until?: string;
}

/** The words of one act. */
interface ActSentences {
  /** The act in a few words, in lower case: "opening the case". */
  readonly name: string;
  /** Why the library advises against it. */
  readonly avoid?: string;
  readonly leaves?: StateSentences;
  /** In the order of the hazards in `src/safety/methods/`. */
  readonly hazards: readonly HazardSentences[];
}

type One = { readonly hazards: readonly [HazardSentences] };
type Two = { readonly hazards: readonly [HazardSentences, HazardSentences] };
type Avoided = { readonly avoid: string };
type Leaving = { readonly leaves: StateSentences };
type LeavingForNow = { readonly leaves: StateSentences & { readonly until: string } };

/** The words of every act that has hazards of its own. A language that lacks one does not compile. */
export interface MethodSentences extends Readonly<Record<Method, ActSentences>> {
  readonly freezing: ActSentences & Two & Avoided & LeavingForNow;
  readonly heating: ActSentences & Two & Avoided & LeavingForNow;
  readonly charging: ActSentences & One;
  readonly 'unattended-charging': ActSentences & One;
  readonly 'improvised-charging': ActSentences & Two & Avoided;
  readonly 'wet-or-cold-charging': ActSentences & Two & Avoided;
  readonly 'long-charging': ActSentences & Two;
  readonly 'full-discharge': ActSentences & One;
  readonly opening: ActSentences & Two & Avoided & Leaving;
  readonly forcing: ActSentences & Two & Avoided & Leaving;
  readonly 'mains-repair': ActSentences & One & Avoided;
  readonly scraping: ActSentences & One & Avoided;
  readonly soaking: ActSentences & Two & Avoided & LeavingForNow;
  readonly 'rice-drying': ActSentences & One;
  readonly 'liquid-cleaning': ActSentences & Two;
  readonly flashing: ActSentences & One;
  readonly rooting: ActSentences & Two & Avoided;
  readonly 'unofficial-app': ActSentences & Two;
  readonly updating: ActSentences & One;
  readonly erasing: ActSentences & One;
  readonly unpairing: ActSentences & One;
  readonly 'account-bypass': ActSentences & Two & Avoided;
  readonly 'network-rename': ActSentences & One;
  readonly 'network-restart': ActSentences & One;
}
