import { type BuiltInPacks, type DeviceId, type Pack, packs, roleOf } from 'remedy-rules';
import * as z from 'zod';

const device = { id: z.string(), name: z.string() };

export const deviceList = z.array(z.object(device));

/** A device with everything that a form needs. */
export const deviceForm = z.object({
  ...device,
  symptoms: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['complaint', 'circumstance', 'detail', 'red-flag']),
      question: z.string(),
      help: z.string().optional(),
      unit: z.string().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      options: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export function listDevices(): z.infer<typeof deviceList> {
  return Object.entries(packs).map(([id, { device }]) => ({ id, name: device.name }));
}

export function formOf(id: DeviceId<BuiltInPacks>): z.infer<typeof deviceForm> {
  const pack: Pack = packs[id];
  const symptoms = Object.entries(pack.symptoms).map(([symptom, asked]) => ({
    ...asked,
    id: symptom,
    role: roleOf(pack, symptom),
  }));
  // Parsing drops what only the library needs, such as how long an answer takes.
  return deviceForm.parse({ id, name: pack.device.name, symptoms });
}
