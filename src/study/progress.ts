/** What a caller of a study may set. */
export interface StudySettings {
  /** How many situations or sessions to study. */
  readonly count?: number;
  /** The same seed, pack and version give the same result. Default 1. */
  readonly seed?: number;
  /** Called after each part of the work. The study waits for a returned promise, so a program can do other work. */
  readonly onProgress?: (done: number, total: number) => void | PromiseLike<void>;
}
