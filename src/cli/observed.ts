import type { AnswerValue } from '../index';

/** Answers as they are typed to `diagnose`: what is so by its name, the rest as flags. */
export function typed(observed: Readonly<Record<string, AnswerValue>>): string {
  const entries = Object.entries(observed);
  const named = entries.filter(([, answer]) => answer === true).map(([id]) => id);
  const flags = entries
    .filter(([, answer]) => answer !== true)
    .map(([id, answer]) => `--answer ${id}=${answer === false ? 'no' : answer}`);
  return [...named, ...flags].join(' ');
}
