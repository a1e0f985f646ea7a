/**
 * Whether a value is an object such as JSON has: it inherits from nothing, or from the `Object` of any realm. What a Map,
 * a Set or a class instance holds would be overlooked.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
