import type { Pack } from '../format/pack';

/** Marks packs that were checked; a symbol, as no JSON can hold one, and shared, as an app may load this twice. */
const checked = Symbol.for('remedy-rules.checked-pack');

/** Freezes a pack through and through and marks it as checked. */
export function markChecked<P extends Pack>(pack: P): P {
  Object.defineProperty(pack, checked, { value: true });
  return deepFreeze(pack);
}

export function isChecked(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, checked);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
