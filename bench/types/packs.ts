/** What is measured: packs with as many rules as large devices have, each of them written out in TypeScript. */
const rules = 60;
const symptoms = 40;

/** The source of one pack: as an object that nothing checks, or with every id checked. */
export function packSource(name: string, isChecked: boolean): string {
  const each = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `    ${line(index)}`).join('\n');
  const object = `{
  format: 1,
  device: { name: 'Device' },
  sources: { manual: { title: 'The manual', grade: 'maker' } },
  symptoms: {
${each(symptoms, (n) => `'symptom-${n}': { question: 'Is it so?' },`)}
    level: { question: 'How full?', unit: '%', min: 0, max: 100 },
    light: { question: 'Which light?', options: { red: 'Red', green: 'Green' } },
  },
  rules: {
${each(
  rules,
  (n) =>
    `'rule-${n}': { conditions: { all: [{ fact: 'symptom-${n % symptoms}', operator: 'equal', value: ${n % 2 === 0} }, { any: [{ fact: 'level', operator: 'lessThan', value: ${n} }, { fact: 'light', operator: 'equal', value: 'red' }] }] } },`,
)}
  },
  faults: {
${each(rules, (n) => `'fault-${n}': { name: 'A state', prior: 'common', signs: { 'rule-${n}': 'always', 'symptom-${n % symptoms}': 'often' }, remedies: { 'remedy-${n}': 'usually' }, sources: ['manual'] },`)}
  },
  remedies: {
${each(rules, (n) => `'remedy-${n}': { title: 'Do it', steps: ['Do it.'], methods: [], minutes: { 'hands-on': [1, 2], waiting: [0, 0] }, needs: { 'symptom-${n % symptoms}': 'It must be so.' }, sources: ['manual'] },`)}
  },
  service: { title: 'Ask', steps: ['Ask the seller.'], minutes: { 'hands-on': [1, 2], waiting: [1, 2] }, sources: ['manual'] },
}`;
  return isChecked
    ? `import { definePack } from '../../../../src/pack/index';\nexport const ${name} = definePack(${object});\n`
    : `import type { PackData } from '../../../../src/pack/index';\nexport const ${name} = ${object} as const satisfies PackData;\n`;
}

/** The source of an app that diagnoses with all of them. */
export function appSource(names: readonly string[]): string {
  return [
    `import { createDiagnoser } from '../../../../src/index';`,
    ...names.map((name) => `import { ${name} } from './${name}';`),
    `const { diagnoseSync } = createDiagnoser({ ${names.join(', ')} });`,
    ...names.map(
      (name) =>
        `export const of_${name} = diagnoseSync('${name}', { 'symptom-1': true, level: 3 }).remedies;`,
    ),
    '',
  ].join('\n');
}
