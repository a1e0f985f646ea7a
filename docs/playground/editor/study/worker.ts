/**
 * Studies packs away from the page, so that typing never waits.
 *
 * @module worker
 */
import type { Pack } from '../../../../src/format/pack';
import { packGraph } from '../../../../src/study/index';
import { compareAdvice } from './advice';
import { changesBetween, TooLargeError } from './changes';
import type { Job, Parts, Report } from './messages';
import { phraseWarningsOf, type ReadPack, readPack, warningsOf } from './read-pack';
import { remembering } from './remembering';
import { runCases } from './run-cases';

const page = globalThis as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

/** The text and the version to compare with, so that another observation needs no second reading. */
const read = remembering(readPack, 2);
const warnings = remembering((_text: string, pack: ReadPack) => warningsOf(pack), 1);

/** A newer job came. */
class Superseded extends Error {}

let latest = 0;

page.addEventListener('message', ({ data: job }: MessageEvent<Job>) => {
  latest = job.number;
  study(job).catch((error: unknown) => {
    // Thrown outside the promise, so that the page is told.
    if (!(error instanceof Superseded))
      setTimeout(() => {
        throw error;
      });
  });
});

async function study(job: Job): Promise<void> {
  const send = (parts: Partial<Parts>, isLast = false) =>
    page.postMessage({ number: job.number, parts, isLast } satisfies Report);
  const turn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    if (job.number !== latest) throw new Superseded();
  };
  await turn();
  if (job.subject === 'phrases') send({ phrases: await phraseWarningsOf(read(job.text)) }, true);
  else await studyPack(job, send, turn);
}

async function studyPack(
  { subject, text, baseline, cases, observed }: Job,
  send: (parts: Partial<Parts>, isLast?: boolean) => void,
  turn: () => Promise<void>,
): Promise<void> {
  const now = read(text);
  const { pack, issues } = now;
  if (!pack) return send({ errors: issues }, true);
  const { pack: old } = read(baseline);
  const advice = compareAdvice(pack, old, observed);
  if (subject === 'advice') return send({ advice }, true);
  send({ errors: [], pack, graph: packGraph(pack), advice });
  await turn();
  send({ warnings: warnings(text, now) });
  await turn();
  if (text === baseline) send({ changes: 'same' });
  else send({ changes: old ? await changes(old, pack, turn) : 'broken' });
  const finished = await runCases(pack, cases, async (done, total) => {
    if (done % 10 === 0) send({ cases: { issues: [], failures: [], done, total } });
    await turn();
  });
  send({ cases: finished }, true);
}

async function changes(old: Pack, pack: Pack, turn: () => Promise<void>): Promise<Parts['changes']> {
  try {
    return await changesBetween(old, pack, turn);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    return 'too-large';
  }
}
