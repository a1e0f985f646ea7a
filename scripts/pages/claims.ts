import type { Packs } from '../../src/format/pack';
import { type Claim, type Claims, topics } from './claims-schema';

export interface Part {
  readonly title: string;
  readonly intro: string;
  /** Devices that a place belongs to when the table names none. */
  readonly devices: readonly string[];
  readonly claims: Claims;
}

const outcomes = { kept: 'Kept', corrected: 'Corrected', 'left-out': 'Left out' } as const;

const intro = `# Claims

This project began with three documents found on the web: a guide to resetting the Mi Smart Speaker (SPK-01 to SPK-55),
a guide to two such speakers on one Wi-Fi (SPK-56 to SPK-80), and a machine-translated guide to the Mi Bands (BND-01 to
BND-141), which is mostly about Band 2 and in places about Band 4. Each of their statements has a row here, in our own
words, right or wrong. Other rows are contradictions and statements that cannot be right (CON), and what the documents
never say (GAP).

- **Kept**: the packs say it, sometimes for more models than the document names, or with an added precaution.
- **Corrected**: the packs cover the subject, but say something else.
- **Left out**: no pack says it.

*Where* is a path in the checked pack. We searched for better sources (COR). *Better sources* is what they say about the
claim, or about the part of it that we looked for. The sources that a pack relies on are in its own \`sources\`.

\`npm run generate\` writes this page from \`rules/claims/\`.
`;

/** `docs/claims.md`. */
export function claimsPage(parts: readonly Part[], packs: Packs): string {
  return [intro, countsTable(parts), ...parts.map((part) => partText(part, packs))].join('\n');
}

function countsTable(parts: readonly Part[]): string {
  const everything = {
    title: '**All**',
    claims: Object.assign({}, ...parts.map(({ claims }) => claims)) as Claims,
  };
  const row = ({ title, claims }: Pick<Part, 'title' | 'claims'>) => {
    const all = Object.values(claims);
    const counts = Object.keys(outcomes).map(
      (outcome) => all.filter((claim) => claim.outcome === outcome).length,
    );
    return [title, ...counts, all.length];
  };
  return table(['', ...Object.values(outcomes), 'Rows'], [...parts, everything].map(row));
}

function partText({ title, intro, devices, claims }: Part, packs: Packs): string {
  const rows = Object.entries(claims);
  const tables = Object.entries(topics).map(([topic, heading]) => {
    const about = rows.filter(([, claim]) => claim.topic === topic);
    const columns: Record<string, (id: string, claim: Claim) => string> = {
      Row: (id) => id,
      Claim: (_id, { claim }) => claim,
      ...(devices.length > 1 && { About: (_id, { of = [] }) => namesOf(of, packs) }),
      Outcome: (_id, claim) => outcomeOf(claim),
      Where: (_id, claim) => places(claim, devices, packs),
      'Better sources': (_id, claim) => better(claim),
    };
    const cells = about.map(([id, claim]) => Object.values(columns).map((cell) => cell(id, claim)));
    const head = Object.keys(columns);
    return cells.length > 0 ? `### ${heading}\n\n${table(head, cells)}` : '';
  });
  return [`## ${title}\n\n${intro}\n`, ...tables.filter(Boolean)].join('\n');
}

function outcomeOf({ outcome, because }: Claim): string {
  return `**${outcomes[outcome]}.** ${because ?? ''}`.trim();
}

function better({ better = {} }: Claim): string {
  return Object.entries(better)
    .map(([id, verdict]) => `${id}: ${verdict}`)
    .join('<br>');
}

/** Each place once, with its devices unless they are those of the whole part. */
function places(claim: Claim, devices: readonly string[], packs: Packs): string {
  const devicesOf = new Map<string, string[]>();
  for (const path of 'paths' in claim ? claim.paths : []) {
    const [device = '', ...rest] = path.split('/');
    const place = rest.join('/');
    devicesOf.set(place, [...(devicesOf.get(place) ?? []), device]);
  }
  return [...devicesOf]
    .map(([place, of]) => `\`${place}\`${of.join() === devices.join() ? '' : ` (${namesOf(of, packs)})`}`)
    .join('<br>');
}

/** "Mi Band 2, 3, 5": what the names share is said once. */
function namesOf(devices: readonly string[], packs: Packs): string {
  const names = devices.map((device) => packs[device]?.device.name ?? device);
  return names.map((name, index) => (index === 0 ? name : name.replace(/^Mi Band /, ''))).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
