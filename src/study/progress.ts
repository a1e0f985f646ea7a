/** What a caller of a study may set. */
export interface StudySettings {
  /** How many situations, or sessions, to look at. */
  readonly count?: number;
  /** The same seed, pack and version give the same result. Default 1. */
  readonly seed?: number;
  /** Called after each part of the work; the study waits for what it returns, so that a program can breathe. */
  readonly onProgress?: (done: number, total: number) => void | PromiseLike<void>;
}
