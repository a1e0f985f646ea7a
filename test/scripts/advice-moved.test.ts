import { expect, it } from 'vitest';
import { adviceMoved } from '../../scripts/changelog/advice-moved';
import { type Pack, parsePack } from '../../src/pack/index';
import { smallPack } from '../support/small-pack';

const lamp = (change: object = {}) => parsePack({ ...smallPack, ...change }) as Pack;
const { 'plug-in': plugIn } = smallPack.remedies;
const burning = {
  harm: 'minor-injury',
  likelihood: 'likely',
  hazard: 'It is hot.',
  consequence: 'It burns.',
  avoidance: 'Let it cool.',
};

async function moved(before: Pack | undefined, after: Pack | undefined): Promise<string | undefined> {
  const named = (pack: Pack | undefined) => new Map(pack ? [['Lamp', pack]] : []);
  return (await adviceMoved(named(before), named(after))).get('Lamp');
}

it('a pack that advises the same is not mentioned', async () => {
  expect(await moved(lamp(), lamp({ device: { name: 'Lamp', aliases: ['Light'] } }))).toBeUndefined();
});

it('a device that is new or gone is', async () => {
  expect(await moved(undefined, lamp())).toBe('**Lamp** is new.');
  expect(await moved(lamp(), undefined)).toBe('**Lamp** is removed.');
});

it('another first step is told in titles and questions, with the number of situations', async () => {
  const text = await moved(
    lamp(),
    lamp({ remedies: { 'plug-in': { ...plugIn, minutes: { 'hands-on': [9000, 9000], waiting: [0, 0] } } } }),
  );
  expect(text).toMatch(/^\*\*Lamp\*\*: the first step changes in \d+ of \d+ sampled situations\.$/m);
  expect(text).toMatch(
    /^- “Ask the seller” instead of “Plug it in”, (once|\d+ times); for example: “Is it dark\?” yes\.$/m,
  );
});

it('remedies and alerts that come, go, or have another risk or place are told', async () => {
  const alerts = {
    hot: {
      name: 'It is hot',
      harm: 'serious-injury',
      hazard: 'It can burn you.',
      consequence: 'Burns.',
      when: ['warm'],
      now: ['Leave it.'],
      sources: ['us'],
    },
  };
  const shake = { ...plugIn, title: 'Shake it', steps: ['Shake the lamp.'] };
  const faults = {
    unplugged: { ...smallPack.faults.unplugged, remedies: { 'plug-in': 'usually', shake: 'rarely' } },
  };
  const more = lamp({ alerts, faults, remedies: { 'plug-in': { ...plugIn, hazards: [burning] }, shake } });
  const lines = [
    '- New alert: “It is hot”.',
    '- New remedy: “Shake it”.',
    '- “Plug it in” has risk high instead of none.',
    '- “Plug it in” is listed after service instead of before service.',
  ];
  for (const line of lines) expect((await moved(lamp(), more))?.split('\n')).toContain(line);
  const back = (await moved(more, lamp()))?.split('\n');
  expect(back).toContain('- Removed alert: “It is hot”.');
  expect(back).toContain('- Removed remedy: “Shake it”.');
  expect(back).toContain('- “Plug it in” has risk none instead of high.');
});
