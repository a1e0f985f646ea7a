/** JSON as a person would write it: short values without entries of their own are on one line. */
export function jsonText(value: object): string {
  return laidOut(value, '');
}

const widest = 100;

function laidOut(value: unknown, indent: string): string {
  const line = oneLine(value);
  if (!isObject(value)) return line;
  const isOuter = indent.length < 4 && Object.values(value).some(isObject);
  if (!isOuter && indent.length + line.length < widest) return line;
  const parts = Object.entries(value).map(([key, part]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return `${indent}  ${name}${laidOut(part, `${indent}  `)}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return `{ ${parts.join(', ')} }`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
