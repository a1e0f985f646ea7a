import * as z from 'zod/mini';
import { checkedMark, type Pack } from '../format/pack';
import { type Role, roleOf } from '../format/role';
import type { Symptom } from '../format/symptom';
import { isAvoided, riskOfRemedy } from '../safety/hazards';
import { risk } from '../schema/diagnosis-parts';

const text = z.string();
/** A question that is answered with yes or no is its text alone, because most are. */
const asked = z.union([
  text,
  z.object({
    question: text,
    unit: z.exactOptional(text),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    options: z.exactOptional(z.record(text, text)),
  }),
]);
const questions = z.record(text, asked);

/** What a model must know of a pack to fill in arguments, and no more, because it fills the context. */
export const description = z.object({
  device: text,
  name: text,
  aliases: z.array(text),
  reviewed: z.boolean(),
  redFlags: questions,
  complaints: questions,
  circumstances: questions,
  details: questions,
  remedies: z.record(text, z.object({ title: text, risk, avoid: z.exactOptional(z.literal(true)) })),
});

export function descriptionOf(device: string, pack: Pack) {
  const withRole = (role: Role) =>
    Object.fromEntries(
      Object.entries(pack.symptoms).flatMap(([id, symptom]) =>
        roleOf(pack, id) === role ? [[id, askedOf(symptom)]] : [],
      ),
    );
  return {
    device,
    name: pack.device.name,
    aliases: [...(pack.device.aliases ?? [])],
    reviewed: checkedMark(pack)?.reviewed ?? false,
    redFlags: withRole('red-flag'),
    complaints: withRole('complaint'),
    circumstances: withRole('circumstance'),
    details: withRole('detail'),
    remedies: Object.fromEntries(
      Object.entries(pack.remedies).map(([id, remedy]) => [
        id,
        {
          title: remedy.title,
          risk: riskOfRemedy(remedy),
          ...(isAvoided(remedy) && { avoid: true as const }),
        },
      ]),
    ),
  } satisfies z.infer<typeof description>;
}

function askedOf({ question, unit, min, max, options }: Symptom): z.infer<typeof asked> {
  if (options) return { question, options: { ...options } };
  return unit === undefined ? question : { question, unit, min, max };
}

/** The same as lines to read. */
export function descriptionLines({ name, aliases, ...rest }: ReturnType<typeof descriptionOf>): string[] {
  const sections = [
    ['Red flags', rest.redFlags],
    ['Complaints', rest.complaints],
    ['Circumstances', rest.circumstances],
    ['Details', rest.details],
  ] as const;
  return [
    [name, ...aliases].join(', '),
    ...sections.flatMap(([title, entries]) => [
      '',
      `${title}:`,
      ...Object.entries(entries).map(([id, one]) => `- ${id}: ${questionLine(one)}`),
    ]),
    '',
    'Remedies (no steps here; a diagnosis gives them):',
    ...Object.entries(rest.remedies).map(
      ([id, { title, risk: danger, ...remedy }]) =>
        `- ${id}: ${title} (risk ${danger}${'avoid' in remedy ? ', do not do this' : ''})`,
    ),
  ];
}

function questionLine(one: z.infer<typeof asked>): string {
  if (typeof one === 'string') return one;
  const { question, unit, min, max, options = {} } = one;
  const choices = Object.entries(options).map(([id, words]) => `${id} (${words})`);
  return unit === undefined
    ? `${question} One of: ${choices.join(', ')}`
    : `${question} ${min} to ${max} ${unit}`;
}
