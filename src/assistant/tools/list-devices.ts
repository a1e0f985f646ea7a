import * as z from 'zod/mini';
import { checkedMark } from '../../format/pack';
import { packIn } from '../../pack/in-language';
import { toJsonSchema } from '../../schema/json-schema';
import { instructed } from '../brief';
import type { Context, RunnableTool } from '../context';
import { inputSchemaOf, readArguments } from '../input';
import { toolInstructions } from '../instructions';
import { found, refused } from '../result';

const text = z.string();
const output = z.object({
  ...instructed,
  devices: z.array(
    z.object({
      device: text,
      name: text,
      aliases: z.array(text),
      reviewed: z.boolean(),
      languages: z.array(text),
    }),
  ),
});

export function listDevicesTool({ packs, languages, voiceIn }: Context): RunnableTool {
  const input = z.strictObject({});
  const isSpoken = (device: string, language: string) => {
    try {
      packIn(packs[device] as never, voiceIn(language).language, device);
      return true;
    } catch {
      return false;
    }
  };
  return {
    name: 'list_devices',
    title: 'List the devices',
    description: 'Lists the devices that these tools know, with their ids, names and languages.',
    inputSchema: () => inputSchemaOf(input),
    outputSchema: () => toJsonSchema(output),
    run: (given) => {
      const { issues } = readArguments(input, given);
      if (issues.length > 0) return refused(issues);
      const devices = Object.entries(packs).map(([device, pack]) => ({
        device,
        name: pack.device.name,
        aliases: [...(pack.device.aliases ?? [])],
        reviewed: checkedMark(pack)?.reviewed ?? false,
        languages: languages.filter((language) => isSpoken(device, language)),
      }));
      const lines = devices.map(({ device, name, aliases }) => `${device}: ${[name, ...aliases].join(', ')}`);
      return found({ stop: false, instruction: toolInstructions.devices, devices }, lines);
    },
  };
}
