import { createSyncDiagnoser } from '../diagnoser';
import type { Pack } from '../format/pack';
import { type Candidate, candidatesFor } from './candidates';
import { type Case, type Cases, type Must, parseCases } from './cases';
import { type CoverageSettings, reach, unmet } from './coverage';
import { outcomeOf } from './outcome';
import { type Unreached, type Wish, wishesOf } from './wishes';

/** Cases for a person to check, and what none was found for. */
export interface Drafts {
  /** The cases, to check and name. */
  readonly cases: Cases;
  /** Parts of the pack for which no observations were found. */
  readonly unreached: readonly Unreached[];
}

/** How many observations are tried for one part of a pack. */
const patience = 400;

const why = 'Draft: check that this result is right, then give the case a name and a reason of your own.';

/**
 * Drafts cases for the parts of a pack that its cases do not cover. A draft expects what is the result today, right or
 * wrong, so a person must check it.
 *
 * @throws {InvalidCasesError} with every issue of the cases.
 */
export function draftCases(pack: Pack, cases: unknown, settings: CoverageSettings = {}): Drafts {
  const existing = parseCases(cases);
  const reached = Object.values(existing).map((one) => reach(pack, one));
  const drafts: Record<string, Case> = {};
  const unreached: Unreached[] = [];
  for (const wish of unmet(wishesOf(pack, settings), reached)) {
    // A draft for an earlier part may show this one too.
    if (reached.some(wish.isMet)) continue;
    const found = search(pack, wish);
    if (found === undefined) {
      unreached.push({ path: wish.path, missing: wish.missing });
      continue;
    }
    drafts[nameOf(wish, { ...existing, ...drafts })] = caseOf(pack, wish, found);
    reached.push(reach(pack, found));
  }
  return { cases: drafts, unreached };
}

function search(pack: Pack, { aim, isMet }: Wish): Candidate | undefined {
  const meets = (candidate: Candidate) => isMet(reach(pack, candidate, 'list'));
  let tries = 0;
  for (const candidate of candidatesFor(pack, aim)) {
    if (meets(candidate)) return simplified(candidate, meets);
    tries++;
    if (tries === patience) return undefined;
  }
  return undefined;
}

/** A candidate without the answers that it does not need. */
function simplified(candidate: Candidate, meets: (candidate: Candidate) => boolean): Candidate {
  let simplest = candidate;
  for (const id of Object.keys(candidate.given)) {
    if (candidate.kept.includes(id)) continue;
    const { [id]: _, ...given } = simplest.given;
    const simpler = { ...simplest, given };
    if (meets(simpler)) simplest = simpler;
  }
  return simplest;
}

function caseOf(pack: Pack, { aim }: Wish, { given, tried }: Candidate): Case {
  const settings = tried.length > 0 ? { tried } : {};
  const diagnosis = createSyncDiagnoser({ device: pack }).diagnoseSync('device', given, settings);
  const verdict = diagnosis.verdict as NonNullable<Must['verdict']>;
  const { finds, alerts, leads, first, blocked } = outcomeOf(pack, diagnosis);
  const wanted = (value: boolean) => Object.keys(aim.findings).filter((id) => aim.findings[id] === value);
  const found = wanted(true).filter((id) => Object.hasOwn(pack.rules, id) && finds.includes(id));
  const absent = wanted(false).filter((id) => Object.hasOwn(pack.rules, id));
  const must: Must = {
    verdict,
    ...(found.length > 0 && { finds: found }),
    ...(alerts.length > 0 && { alerts }),
    ...(leads[0] !== undefined && { leads: leads[0] }),
    ...(first.length > 0 && { first }),
    ...(blocked.length > 0 && { blocked }),
  };
  return { given, ...settings, must, ...(absent.length > 0 && { mustNot: { finds: absent } }), why };
}

/** A name that no case has yet. */
function nameOf({ path, missing }: Wish, taken: Cases): string {
  const name = `Draft: ${path.join('.')}, ${missing}`;
  for (let number = 2; ; number++) {
    const numbered = number === 2 ? name : `${name} (${number - 1})`;
    if (!Object.hasOwn(taken, numbered)) return numbered;
  }
}
