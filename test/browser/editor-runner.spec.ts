import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Job, Report } from '../../docs/playground/editor/study/messages';
import { Runner } from '../../docs/playground/editor/study/runner';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that does what the test says. */
class Double {
  readonly jobs: Job[] = [];
  isEnded = false;
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  postMessage(job: Job) {
    this.jobs.push(job);
  }
  terminate() {
    this.isEnded = true;
  }
  send(report: Partial<Report>) {
    const data = { number: 1, parts: {}, isLast: false, ...report };
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

const job = { subject: 'pack', text: '', baseline: '', cases: '', observed: {} } as const;

function start() {
  const workers: Double[] = [];
  const reports: Report[] = [];
  const failures: string[] = [];
  const runner = new Runner(
    () => {
      const worker = new Double();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    { onReport: (report) => reports.push(report), onFailure: (reason) => failures.push(reason) },
  );
  runner.start(job);
  return { runner, workers, reports, failures };
}

it('a worker of which nothing is heard is ended, and the next job gets a new one', () => {
  const { runner, workers, failures } = start();
  vi.advanceTimersByTime(9_000);
  workers[0]!.send({});
  vi.advanceTimersByTime(9_000);
  expect(failures).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect([failures, workers[0]!.isEnded]).toEqual([['too-long'], true]);
  runner.start(job);
  expect(workers).toHaveLength(2);
});

it('after the last report nothing is waited for', () => {
  const { workers, failures } = start();
  workers[0]!.send({ isLast: true });
  vi.advanceTimersByTime(60_000);
  expect([failures, workers[0]!.isEnded]).toEqual([[], false]);
});

it('reports on an older job are dropped', () => {
  const { runner, workers, reports } = start();
  runner.start(job);
  expect(workers[0]!.jobs.map(({ number }) => number)).toEqual([1, 2]);
  workers[0]!.send({ number: 1 });
  expect(reports).toEqual([]);
  workers[0]!.send({ number: 2 });
  expect(reports).toHaveLength(1);
});
