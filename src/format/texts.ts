import type { Path } from '../errors';
import type { PackData } from './format';

/** A text of a pack and its place. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text in a value, with its path. */
export function textsIn(value: unknown, path: Path = []): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...path, index]));
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** A copy of a value with every text changed. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, change)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]),
  ) as Value;
}

const placeholder = /\{([^{}]*)\}/g;

/** A text with every `{id}` replaced by the words of the pack. */
export function fill(text: string, wording: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (whole, id) =>
    Object.hasOwn(wording, id) ? (wording[id] as string) : whole,
  );
}

/** A pack with every placeholder in its texts filled. */
export function fillWording({ wording = {}, ...data }: PackData): PackData {
  return mapTexts(data, (text) => fill(text, wording));
}

/** The ids in the placeholders of a value's texts, with the path of each text. */
export function placeholdersIn(value: unknown, path: Path = []) {
  return textsIn(value, path).flatMap(({ text, path: at }) =>
    [...text.matchAll(placeholder)].map(([, id]) => ({ id: id as string, path: at })),
  );
}
