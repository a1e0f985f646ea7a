/** A three-valued truth: `null` is unknown. */
export type Truth = boolean | null;

/** What a rule recognises, with the answered symptoms that decided it (none while it is unknown). */
export interface Finding {
  readonly value: Truth;
  readonly decidedBy: readonly string[];
}

/** What the answers decide, by id of a yes/no symptom or a rule; one that is missing is unknown. */
export type Findings = ReadonlyMap<string, Finding>;

export const unknown: Finding = { value: null, decidedBy: [] };

/** Kleene's conjunction: false if any part is false, else unknown if any is unknown. */
export function allOf(parts: readonly Finding[]): Finding {
  return combine(parts, false);
}

/** Kleene's disjunction: true if any part is true, else unknown if any is unknown. */
export function anyOf(parts: readonly Finding[]): Finding {
  return combine(parts, true);
}

/** One part of value `decisive` decides; otherwise all parts together do. */
function combine(parts: readonly Finding[], decisive: boolean): Finding {
  const deciding = parts.filter((part) => part.value === decisive);
  if (deciding.length > 0) return { value: decisive, decidedBy: union(deciding) };
  if (parts.some((part) => part.value === null)) return unknown;
  return { value: !decisive, decidedBy: union(parts) };
}

function union(parts: readonly Finding[]): string[] {
  return [...new Set(parts.flatMap((part) => part.decidedBy))].sort();
}
