import { isObject } from './broken-packs';

/** What only the shape can be wrong with. */
export const ofShape = [
  'invalid-id',
  'invalid-value',
  'missing-field',
  'no-source',
  'too-many-steps',
  'unknown-field',
  'wrong-size',
  'wrong-type',
  'duplicate-method',
];

/** Places of a merge patch, written with slashes. */
export function leavesOf(value: unknown, path: readonly string[] = []): string[] {
  if (!isObject(value)) return [path.join('/')];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** Whether no place of a group is within one of another group. */
export function areApart(groups: readonly (readonly string[])[]): boolean {
  const isWithin = (one: string, other: string) => `${one}/`.startsWith(`${other}/`);
  return groups.every((group, index) =>
    groups
      .slice(index + 1)
      .every((others) =>
        group.every((one) => others.every((other) => !isWithin(one, other) && !isWithin(other, one))),
      ),
  );
}

/** Every place in a value but the value itself. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy of a value with another one at a place, or with its key misspelt. */
export function changed(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  by: unknown,
  isRenamed: boolean,
): unknown {
  const change = (part: unknown) => (rest.length > 0 ? changed(part, rest, by, isRenamed) : by);
  if (Array.isArray(value)) return value.map((part, index) => (`${index}` === key ? change(part) : part));
  const entries = Object.entries(value as object).map(([name, part]): [string, unknown] => {
    if (name !== key) return [name, part];
    return isRenamed && rest.length === 0 ? [`${name}Z`, part] : [name, change(part)];
  });
  return Object.fromEntries(entries);
}
