import { describe, expect, it } from 'vitest';
import { packs } from '../../src/built-in/all';
import { lazyPacks } from '../../src/built-in/lazy/packs';
import { lazyRussian } from '../../src/built-in/lazy/russian';
import { loadContent } from '../../src/element/content';
import { isLost, startSession } from '../../src/element/session';
import { parsePack } from '../../src/pack/parse';
import { lamp } from '../support/german-lamp';

const asked = { device: 'mi-band-4', src: '', packs: undefined, language: undefined, lang: 'en' };

it('can be imported where there is no page', async () => {
  expect(globalThis.document).toBeUndefined();
  await expect(import('../../src/element/index')).resolves.toBeDefined();
});

describe('the packs that are loaded one by one', () => {
  it.each(Object.keys(packs))('are the built-in ones: %s', async (device) => {
    expect((await lazyPacks[device]?.())?.pack).toEqual(packs[device as keyof typeof packs]);
    expect((await lazyRussian[device]?.())?.catalog.language).toBe('ru');
  });

  it('are all there is', () => {
    expect(Object.keys(lazyPacks).sort()).toEqual(Object.keys(packs).sort());
    expect(Object.keys(lazyRussian).sort()).toEqual(Object.keys(packs).sort());
  });
});

describe('what is loaded', () => {
  it('is English without a language of its own', async () => {
    expect(await loadContent(asked)).toEqual({ device: 'mi-band-4', pack: packs['mi-band-4'] });
  });

  it.each(['ru', 'ru-RU', 'RU'])('speaks Russian for "%s"', async (lang) => {
    const content = await loadContent({ ...asked, lang });
    expect(content.language?.code).toBe('ru');
    expect(startSession(content).view.language).toBe('ru');
  });

  it('is English for a pack without texts in the language of the page', async () => {
    const content = await loadContent({
      ...asked,
      device: 'lamp',
      packs: { lamp: parsePack(lamp) },
      lang: 'ru',
    });
    expect(content.language).toBeUndefined();
  });

  it('prefers a pack of the app to the built-in one', async () => {
    const pack = parsePack(lamp);
    expect((await loadContent({ ...asked, packs: { 'mi-band-4': pack } })).pack).toBe(pack);
  });

  it.each(['mi-band-44', 'constructor', ''])('is an error for the unknown device "%s"', async (device) => {
    await expect(loadContent({ ...asked, device })).rejects.toMatchObject({ code: 'unknown-device' });
  });
});

it('words that are not understood are only kept where something is asked', async () => {
  const told = { kind: 'told', isUnderstood: false } as never;
  const opening = startSession(await loadContent(asked));
  const stopped = startSession(opening.content, { swollen: true });
  const after = ({ conversation }: typeof opening) => ({ ...conversation, entries: [told] });
  expect(isLost(opening, after(opening))).toBe(false);
  expect(isLost(stopped, after(stopped))).toBe(true);
});
