import type { Diagnosis } from '../../../src/diagnose/diagnosis';

/** The call that gives a diagnosis, as code. */
export function callOf(diagnosis: Diagnosis, lang: string): string {
  const { device, observed, unanswerable, tried } = diagnosis;
  const answers = [
    ...observed.map(({ symptom, answer }) => [symptom, answer] as const),
    ...unanswerable.map((symptom) => [symptom, null] as const),
  ];
  const settings = [
    ...(Object.keys(tried).length > 0 ? [`  tried: ${objectOf(Object.entries(tried), '  ')},`] : []),
    ...(lang === 'ru' ? ['  language: russian,'] : []),
  ];
  return [
    "import { diagnoseSync } from 'remedy-rules';",
    ...(lang === 'ru' ? ["import { russian } from 'remedy-rules/languages/ru';"] : []),
    '',
    `const diagnosis = diagnoseSync(${quoted(device)}, ${objectOf(answers, '')}${settings.length > 0 ? `, {\n${settings.join('\n')}\n}` : ''});`,
    '',
    'console.log(diagnosis.next);',
  ].join('\n');
}

/** The page that embeds the element, as HTML. */
export function embedOf(device: string, lang: string): string {
  const language = lang === 'en' ? '' : ` lang="${lang}"`;
  return [
    '<script type="module" src="node_modules/remedy-rules/dist/element/element.js"></script>',
    '',
    `<remedy-rules device="${device}"${language}></remedy-rules>`,
  ].join('\n');
}

function objectOf(entries: readonly (readonly [string, unknown])[], indent: string): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => `${indent}  ${keyOf(key)}: ${literal(value)},`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function keyOf(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
