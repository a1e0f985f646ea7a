import { z } from 'zod';

/** What a claim is about, to its heading, in the order of the page. */
export const topics = {
  document: 'The documents themselves',
  models: 'Which model it is',
  safety: 'Safety',
  voice: 'Voice',
  power: 'Power',
  wifi: 'Wi-Fi',
  'two-speakers': 'Two speakers',
  app: 'The app',
  reset: 'Resetting the speaker',
  setup: 'Setting it up again',
  restart: 'Restarting and resetting the band',
  connection: 'Bluetooth, pairing and syncing',
  charging: 'Charging',
  display: 'Display',
  damage: 'Water, blows and dirt',
  firmware: 'Updates and firmware',
  cold: 'Cooling',
  discharge: 'Running the battery down',
  service: 'Service and warranty',
} as const;

const sentence = z.string().regex(/^[A-Z0-9](?!.*[.!?] )[^|\n]*\.$/, 'one sentence, without a table’s bars');
const section = 'symptoms|rules|faults|remedies|alerts|cautions|sources';
const path = z
  .string()
  .regex(new RegExp(`^[a-z0-9-]+/(device|service|(${section})/[a-z0-9-]+)(/[a-zA-Z0-9-]+)*$`));
const paths = z
  .array(path)
  .nonempty()
  .refine((all) => new Set(all).size === all.length, 'a place stands twice');

const common = {
  topic: z.enum(Object.keys(topics) as [keyof typeof topics]),
  /** The devices the document says it of, where it says so. */
  of: z.array(z.string()).nonempty().optional(),
  claim: sentence,
  better: z.record(z.string().regex(/^COR-(SPK|BND)-\d\d$/), z.string().min(1)).optional(),
};

const claim = z.discriminatedUnion('outcome', [
  z.strictObject({ ...common, outcome: z.literal('kept'), paths, because: sentence.optional() }),
  z.strictObject({ ...common, outcome: z.literal('corrected'), paths, because: sentence }),
  z.strictObject({ ...common, outcome: z.literal('left-out'), because: sentence }),
]);

/** Row of the inventory to what became of it. */
export const claimsSchema = z.record(z.string(), claim);

export type Claim = z.infer<typeof claim>;
export type Claims = z.infer<typeof claimsSchema>;
