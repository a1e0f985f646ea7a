import { isDevice } from '../../src/format/pack';
import { diagnoseSync, packs } from '../../src/index';
import { reader } from '../../src/text/index';
import { percent, share, table } from '../figures';

/** A complaint in its owner's words, and what a good repair person would do first of all. */
export interface Judged {
  readonly device: string;
  readonly complaint: string;
  /** Remedies that may come first; or that it is to stop, or that the pack has no advice. */
  readonly right: readonly string[] | 'stop' | 'not-covered';
}

/** Prints what advice complaints get from their text alone. */
export function printEndToEnd(judged: readonly Judged[]): void {
  const results = judged.map(({ device, complaint, right }) => ({ right, ...advise(device, complaint) }));
  const inScope = results.filter(({ right }) => Array.isArray(right));
  const outOfScope = results.filter(({ right }) => !Array.isArray(right));
  const isAmong = (first: number) =>
    inScope.map(({ right, remedies }) => remedies.slice(0, first).some((id) => right.includes(id)));
  const isTurnedAway = ({ verdict }: (typeof results)[number]) =>
    verdict === 'stop' || verdict === 'not-covered';
  table(
    '## Complaints end to end, from their text alone',
    [
      'in scope',
      'first remedy right',
      'one of three',
      'turned away',
      'out of scope',
      'turned away or stopped',
    ],
    [
      [
        inScope.length,
        percent(share(isAmong(1)), 1),
        percent(share(isAmong(3)), 1),
        percent(share(inScope.map(isTurnedAway)), 1),
        percent(share(inScope.map(({ isAsked }) => isAsked)), 1),
        outOfScope.length,
        percent(share(outOfScope.map(isTurnedAway)), 1),
      ],
    ],
  );
}

function advise(device: string, complaint: string) {
  if (!isDevice(packs, device)) throw new Error(`no pack for ${device}`);
  const { symptoms, tried } = reader.readComplaint(packs, complaint, { device });
  const taken = symptoms.filter(({ standing }) => standing === 'taken');
  const { verdict, remedies } = diagnoseSync(
    device,
    Object.fromEntries(taken.map(({ symptom, answer }) => [symptom, answer])),
    { tried: Object.fromEntries(tried.map(({ remedy, outcome }) => [remedy, outcome])) },
  );
  const isAsked = symptoms.some(({ standing }) => standing === 'ask');
  return { verdict, isAsked, remedies: remedies.map(({ id }) => id as string) };
}
