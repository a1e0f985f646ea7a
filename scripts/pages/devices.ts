import { wordOf } from '../../src/format/estimates';
import type { Estimate, Method, Range, Symptom } from '../../src/format/format';
import type { Pack } from '../../src/format/pack';
import { reasonsToAvoid, riskOfRemedy } from '../../src/safety/hazards';

/** What the packs know, as Markdown: symptoms, faults, remedies with their risk, alerts, cautions and sources of each device. */
export function devicesPage(packs: Readonly<Record<string, Pack>>): string {
  return [
    '# Devices',
    'What the built-in packs contain. `npm run generate` writes this page from the packs. Words such as `common`, `usually` and `rarely` are our estimates.',
    Object.entries(packs)
      .map(([id, { device }]) => `- [${device.name}](#${id}): \`${id}\``)
      .join('\n'),
    ...Object.entries(packs).map(([id, pack]) => devicePage(id, pack)),
    '',
  ].join('\n\n');
}

function devicePage(device: string, pack: Pack): string {
  const { symptoms, rules, faults, remedies, alerts, cautions, sources } = pack;
  return [
    `## ${device}`,
    `${pack.device.name}. Service: ${pack.service.title}, ${duration(pack.service.minutes.waiting)}.`,
    table(
      `Symptoms of ${device}`,
      ['id', 'question', 'answer'],
      Object.entries(symptoms).map(([id, symptom]) => [code(id), symptom.question, kind(symptom)]),
    ),
    table(
      `Rules of ${device}`,
      ['id', 'name'],
      Object.entries(rules).map(([id, rule]) => [code(id), rule.name ?? '']),
    ),
    table(
      `Faults of ${device}`,
      ['id', 'fault', 'prior', 'signs', 'remedies', 'sources'],
      Object.entries(faults).map(([id, fault]) => [
        code(id),
        fault.name,
        wordOf(fault.prior),
        words(fault.signs),
        words(fault.remedies ?? {}),
        fault.sources.map(code).join(' '),
      ]),
    ),
    table(
      `Remedies of ${device}`,
      ['id', 'remedy', 'risk', 'methods', 'time', 'sources'],
      Object.entries(remedies).map(([id, remedy]) => [
        code(id),
        remedy.title + (reasonsToAvoid(remedy).length > 0 ? ' (avoid)' : ''),
        riskOfRemedy(remedy),
        (remedy.methods ?? []).map((method: Method) => code(method)).join(' '),
        `${duration(remedy.minutes['hands-on'])} hands-on, ${duration(remedy.minutes.waiting)} waiting`,
        remedy.sources.map(code).join(' '),
      ]),
    ),
    table(
      `Alerts of ${device}`,
      ['id', 'alert', 'raised by', 'now', 'sources'],
      Object.entries(alerts).map(([id, alert]) => [
        code(id),
        alert.name,
        alert.when.map(code).join(' '),
        alert.now.join(' '),
        alert.sources.map(code).join(' '),
      ]),
    ),
    table(
      `Cautions of ${device}`,
      ['id', 'caution', 'raised by', 'over once', 'forbids', 'because', 'until', 'sources'],
      Object.entries(cautions).map(
        ([id, { name, when = [], after = [], unless = [], forbids, because, until = '', sources }]) => [
          code(id),
          name,
          [...when.map(code), ...after.map((method) => `tried: ${code(method)}`)].join(' '),
          unless.map(code).join(' '),
          forbids.map(code).join(' '),
          because,
          until,
          sources.map(code).join(' '),
        ],
      ),
    ),
    table(
      `Sources of ${device}`,
      ['id', 'source', 'grade'],
      Object.entries(sources).map(([id, { title, url, grade }]) => [
        code(id),
        url ? `[${title}](${url})` : title,
        grade,
      ]),
    ),
  ].join('\n\n');
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function kind(symptom: Symptom): string {
  if (symptom.options) return Object.keys(symptom.options).map(code).join(' or ');
  if (symptom.unit !== undefined) return `${symptom.min} to ${symptom.max} ${symptom.unit}`;
  return symptom.covered === false ? 'yes or no; not covered' : 'yes or no';
}

function words(map: Readonly<Record<string, Estimate<string>>>): string {
  return Object.entries(map)
    .map(([id, estimate]) => `${code(id)} ${wordOf(estimate)}`)
    .join(', ');
}

function duration([from, to]: Range): string {
  const [size, unit] = to >= 2880 ? [1440, 'd'] : to >= 180 ? [60, 'h'] : [1, 'min'];
  const round = (minutes: number) => Math.round((minutes / size) * 10) / 10;
  return from === to ? `${round(to)} ${unit}` : `${round(from)} to ${round(to)} ${unit}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
