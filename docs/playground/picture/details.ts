import type { Diagnosis, SuspectedFault } from '../../../src/diagnose/diagnosis';
import { make } from '../page/elements';
import type { Reasoned } from './reasoner';
import type { Support } from './support';

/** How much a piece of evidence says, in words. */
function strength(bits: number): string {
  const size = Math.abs(bits);
  return size >= 2 ? 'strongly' : size >= 0.7 ? 'clearly' : 'a little';
}

/** What speaks for a fault and what against it, as lines: the text of the pack, and how much it says. */
export function evidenceLines(
  { diagnosis, supportsOf }: Reasoned,
  { id }: SuspectedFault,
): { readonly for: HTMLElement[]; readonly against: HTMLElement[] } {
  // Several rules may be about the same answers.
  const bitsOf = new Map<string, number>();
  for (const support of supportsOf(id)) {
    const text = textOf(diagnosis, support);
    bitsOf.set(text, (bitsOf.get(text) ?? 0) + support.bits);
  }
  const telling = [...bitsOf]
    .filter(([, bits]) => Math.abs(bits) >= 0.15)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const lines = (sign: 1 | -1) =>
    telling
      .filter(([, bits]) => bits * sign > 0)
      .map(([text, bits]) =>
        make('li', {}, make('span', { lang: diagnosis.language }, text), ` (${strength(bits)})`),
      );
  return { for: lines(1), against: lines(-1) };
}

function textOf(diagnosis: Diagnosis, { id, kind, symptoms, value }: Support): string {
  if (kind === 'tried') return `${diagnosis.texts.titles[id] ?? id}: ${diagnosis.tried[id] ?? ''}`;
  const rule = diagnosis.recognised.find((one) => one.id === id);
  if (rule !== undefined && value) return rule.name;
  return symptoms
    .flatMap((symptom) => {
      const told = diagnosis.observed.find((one) => one.symptom === symptom);
      return told ? [`${told.question} ${told.text}`] : [];
    })
    .join('; ');
}

/** What the picture knows of a node, in words; nothing for one that says everything itself. */
export function detailsOf(reasoned: Reasoned, key: string): Node[] {
  const { diagnosis } = reasoned;
  const id = key.slice(key.indexOf(':') + 1);
  if (key === 'fault:')
    return [
      make('p', {}, 'The weight that is left for a fault that nobody described. Only service can repair it.'),
    ];
  if (key.startsWith('fault:')) {
    const fault = diagnosis.faults.find((one) => one.id === id);
    if (fault === undefined) return [];
    const { for: pro, against } = evidenceLines(reasoned, fault);
    return [
      make('h4', { lang: diagnosis.language }, fault.name),
      make('p', {}, `Now ${fault.standing}. ${priorWords(fault)}`),
      ...listed('Speaks for it', pro),
      ...listed('Speaks against it', against),
      ...listed('What can help', helpers(diagnosis, fault.id)),
    ];
  }
  if (key.startsWith('remedy:')) {
    const remedy = diagnosis.remedies.find((one) => one.id === id);
    if (remedy === undefined) return [];
    const reasons = remedy.reasons.map(({ fault, chance }) =>
      make(
        'li',
        {},
        make(
          'span',
          { lang: diagnosis.language },
          diagnosis.faults.find((one) => one.id === fault)?.name ?? fault,
        ),
        chance === undefined ? '' : ` (${chance} helps)`,
      ),
    );
    const open = [...remedy.ruleOut, ...remedy.askFirst].length;
    return [
      make('h4', { lang: diagnosis.language }, remedy.title),
      open > 0 &&
        make(
          'p',
          {},
          `${open === 1 ? '1 question is' : `${open} questions are`} asked before its steps are shown.`,
        ),
      ...listed('Cures', reasons),
      ...listed(
        'Warnings',
        remedy.warnings.map(({ hazard }) => make('li', { lang: diagnosis.language }, hazard)),
      ),
    ].filter((node): node is HTMLElement => node !== false);
  }
  return [];
}

/** Remedies for a fault; never those that the library advises against. */
function helpers({ remedies, language }: Diagnosis, fault: string): HTMLElement[] {
  return remedies.flatMap(({ title, reasons, advice }) => {
    const chance = reasons.find((reason) => reason.fault === fault)?.chance;
    if (chance === undefined || advice === 'avoid') return [];
    return [make('li', {}, make('span', { lang: language }, title), ` (${chance} helps)`)];
  });
}

function listed(heading: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [make('div', { class: 'facts' }, make('h5', {}, heading), make('ul', {}, ...items))];
}

function priorWords({ prior, posterior }: SuspectedFault): string {
  const times = posterior / prior;
  if (times > 1.25) return 'The answers made it more likely than it was at first.';
  return times < 0.8
    ? 'The answers made it less likely than it was at first.'
    : 'The answers did not change it much.';
}
