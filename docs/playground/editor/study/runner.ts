import type { Job, Report } from './messages';

/** What comes from a worker. */
export interface Listener {
  onReport(report: Report): void;
  /** The worker was ended, or ended itself. The next job gets a new one. */
  onFailure(reason: 'too-long' | 'error'): void;
}

type OwnWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Milliseconds without a report after which a worker is ended. */
const timeLimit = 10_000;

/** Gives jobs to a worker, and ends it if nothing is heard from it. */
export class Runner {
  private worker: OwnWorker | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private current = 0;

  constructor(
    private readonly create: () => OwnWorker,
    private readonly listener: Listener,
  ) {}

  /** Starts a job. The worker ends the one before it as soon as it can. */
  start(job: Omit<Job, 'number'>): void {
    this.current++;
    this.worker ??= this.started();
    this.worker.postMessage({ ...job, number: this.current } satisfies Job);
    this.waitAgain();
  }

  /** Ends the worker and its job. */
  stop(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
  }

  private started(): OwnWorker {
    const worker = this.create();
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.number !== this.current) return;
      if (data.isLast) clearTimeout(this.timer);
      else this.waitAgain();
      this.listener.onReport(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail('error');
    };
    return worker;
  }

  private waitAgain(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fail('too-long'), timeLimit);
  }

  private fail(reason: 'too-long' | 'error'): void {
    this.stop();
    this.listener.onFailure(reason);
  }
}
