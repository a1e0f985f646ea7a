import { describe, expect, it } from 'vitest';
import { diagnoser } from '../../../../src/cli/diagnoser';
import { typeWords } from '../../../support/type';

const type = (line: string, options = {}) => typeWords(line === '' ? [] : line.split(' '), options);

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe('devices', () => {
  it('lists every device by id, name and other names', async () => {
    const { code, out, err } = await type('devices');
    expect([code, err]).toEqual([0, '']);
    for (const [id, { device }] of Object.entries(diagnoser.packs)) {
      expect(out).toMatch(new RegExp(`^${id}$`, 'm'));
      for (const name of [device.name, ...(device.aliases ?? [])]) expect(unwrapped(out)).toContain(name);
    }
  });
});

describe('symptoms', () => {
  it.each(Object.keys(diagnoser.packs))('lists everything that can be said about %s', async (device) => {
    const { code, out } = await type(`symptoms ${device}`);
    expect(code).toBe(0);
    for (const [id, { question, options = {} }] of Object.entries(diagnoser.packs[device]!.symptoms)) {
      expect(out).toMatch(new RegExp(`^${id} · `, 'm'));
      expect(unwrapped(out)).toContain(question);
      for (const option of Object.keys(options)) expect(out).toContain(`${option}:`);
    }
  });

  it('says the kind of answer, and marks red flags and what is not covered', async () => {
    const { out } = await type('symptoms mi-band-2');
    expect(out).toContain('battery-percent · a number from 0 to 100 (%)');
    expect(out).toContain('frozen · yes or no\n');
    expect(out).toContain('swollen · yes or no · red flag');
    expect(out).toContain('steps-wrong · yes or no · not covered');
  });
});

describe('the tour', () => {
  it('is a real diagnosis with the command that gives it, and shows how to ask oneself', async () => {
    const { code, out } = await type('');
    const command = 'diagnose mi-band-2 keeps-restarting --answer battery-percent=8';
    expect(code).toBe(0);
    expect(out).toContain(`remedy-rules ${command}\n`);
    expect(out).toContain((await type(command)).out);
    const own = [...out.slice(out.indexOf('Now your own device')).matchAll(/^ +remedy-rules (.+)$/gm)].map(
      ([, line]) => line!,
    );
    expect(own).toHaveLength(4);
    for (const line of own.filter((line) => !line.startsWith('ask')))
      expect(await type(line)).toMatchObject({ code: 0 });
  });
});
