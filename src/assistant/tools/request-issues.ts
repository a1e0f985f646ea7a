import type { Issue } from '../../errors';
import type { Packs } from '../../format/pack';
import { issuesOf } from '../../schema/issues';
import { requestSchema } from '../../schema/request';

/** What the library says about the device, the observations and what was tried. */
export function requestIssues(packs: Packs, given: unknown): Issue[] {
  const { device, observations, tried } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const request = { device, observations, ...(tried !== undefined && { tried }) };
  return issuesOf(requestSchema(packs).safeParse(request).error?.issues ?? []);
}
