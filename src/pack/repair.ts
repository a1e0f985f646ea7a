import * as z from 'zod/mini';
import type { Path } from '../errors';
import { isPlainObject } from '../format/plain-object';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type ObjectDef = Extract<Def, { type: 'object' }>;

/** Stands for a text that is wrong. It ends a sentence, says nothing and is not an id. */
const noText = '…';

/** What of a repaired value is not its author's. */
export interface Repairs {
  /** Places where something may be missing or was replaced. */
  readonly places: readonly Path[];
  /** Sections with an entry whose id is wrong, so that what refers to it may be right. */
  readonly misnamed: readonly Path[];
}

/** Of a value that is as its author wrote it. */
export const noRepairs: Repairs = { places: [], misnamed: [] };

/**
 * A copy of a pack or an extension in which everything that does not fit the schema is left out or replaced. Other ids stay, and so do
 * indexes. It is good enough to look for other mistakes, and for nothing else.
 */
export function repaired(schema: Schema, value: unknown): { data: unknown; repairs: Repairs } {
  const places: Path[] = [];
  const misnamed: Path[] = [];
  const data = repair(schema, value, []);
  return { data, repairs: { places, misnamed } };

  function repair(part: Schema, given: unknown, path: Path): unknown {
    const def = defOf(part);
    switch (def.type) {
      case 'object':
        return repairObject(def, given, path);
      case 'record':
        return repairMap(def.keyType, def.valueType, given, path);
      case 'array':
        return repairList(def.element, given, path);
      case 'union':
        return repairUnion(part, def.options, given, path);
      case 'lazy':
        return repair(def.getter(), given, path);
      case 'optional':
        return isContainer(def.innerType) || fits(def.innerType, given)
          ? repair(def.innerType, given, path)
          : replaced(undefined, path);
      default:
        return fits(part, given) ? given : replaced(fillerOf(def), path);
    }
  }

  function replaced<Filler>(filler: Filler, path: Path): Filler {
    places.push(path);
    return filler;
  }

  function repairObject({ shape }: ObjectDef, given: unknown, path: Path): object {
    const fields: Readonly<Record<string, unknown>> = isPlainObject(given) ? given : replaced({}, path);
    const hasUnknown = Object.keys(fields).some((name) => !Object.hasOwn(shape, name));
    const entries = Object.entries(shape).flatMap(([name, field]): [string, unknown][] => {
      const at = [...path, name];
      const isPresent = Object.hasOwn(fields, name);
      if (isPresent || defOf(field).type !== 'optional') {
        const known = repair(field, fields[name], at);
        return known === undefined ? [] : [[name, known]];
      }
      // What is unknown may be this field under another name.
      return hasUnknown ? replaced([], at) : [];
    });
    return Object.fromEntries(entries);
  }

  function repairMap(keys: Schema, values: Schema, given: unknown, path: Path): object {
    const entries = Object.entries(isPlainObject(given) ? given : replaced({}, path));
    const known = entries.filter(([key]) => fits(keys, key));
    const isSection = path.length === 1 && defOf(keys).type === 'string';
    if (known.length < entries.length) (isSection ? misnamed : places).push(path);
    return Object.fromEntries(
      (isSection ? entries : known).map(([key, entry]) => [key, repair(values, entry, [...path, key])]),
    );
  }

  function repairList(element: Schema, given: unknown, path: Path): unknown[] {
    const list: readonly unknown[] = Array.isArray(given) ? given : replaced([], path);
    if (defOf(element).type === 'enum') {
      const known = list.filter((part) => fits(element, part));
      return known.length < list.length ? replaced(known, path) : known;
    }
    return list.map((part, index) => repair(element, part, [...path, index]));
  }

  function repairUnion(whole: Schema, options: readonly Schema[], given: unknown, path: Path): unknown {
    if (fits(whole, given)) return given;
    const objects = options.flatMap(objectsIn);
    const [first] = options;
    if (objects.length === 0 || (objects.length < options.length && !isPlainObject(given)))
      return replaced(first && fillerOf(defOf(first)), path);
    const shared = ({ shape }: ObjectDef) =>
      isPlainObject(given) ? Object.keys(given).filter((name) => Object.hasOwn(shape, name)).length : 0;
    const [likeliest] = [...objects].sort((a, b) => shared(b) - shared(a));
    return repairObject(likeliest as ObjectDef, given, path);
  }
}

function defOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function fits(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function isContainer(schema: Schema): boolean {
  return ['object', 'record', 'array'].includes(defOf(schema).type);
}

/** The kinds of object that a union can be. */
function objectsIn(schema: Schema): ObjectDef[] {
  const def = defOf(schema);
  if (def.type === 'union') return def.options.flatMap(objectsIn);
  return def.type === 'object' ? [def] : [];
}

function fillerOf(def: Def): unknown {
  switch (def.type) {
    case 'number':
      return 0;
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'readonly':
      return fillerOf(defOf(def.innerType));
    case 'tuple':
      return def.items.map((item) => fillerOf(defOf(item)));
    default:
      return noText;
  }
}
