import { describe, expect, it } from 'vitest';
import { createDiagnoser, diagnoseSync } from '../../src/index';
import { definePack, extendPack, parsePack } from '../../src/pack/index';
import { smallPack } from '../support/small-pack';

const kindsOf = (pack: unknown) => {
  const { reviewed, notices } = createDiagnoser({ lamp: pack as never }).diagnoseSync('lamp', {});
  return [reviewed, notices.map(({ kind }) => kind)];
};

describe('a notice', () => {
  it('says that a pack is a stranger’s, until the app says that it was reviewed', () => {
    expect(kindsOf(parsePack(smallPack))).toEqual([false, ['unreviewed']]);
    expect(kindsOf(parsePack(smallPack, { reviewed: true }))).toEqual([true, []]);
    expect(kindsOf(definePack(smallPack))).toEqual([true, []]);
    expect(kindsOf(extendPack(parsePack(smallPack), { format: 1 }))).toEqual([false, ['unreviewed']]);
    expect(diagnoseSync('mi-band-2', {})).toMatchObject({ reviewed: true, notices: [] });
  });

  it('says that nobody reads the language of a pack', () => {
    const kinds = (language: string) => kindsOf(definePack({ ...smallPack, language }))[1];
    expect(kinds('tlh')).toEqual(['unread']);
    expect(kinds('de-AT')).toEqual(['unread']);
    expect([kinds('en'), kinds('en-GB'), kinds('ru')]).toEqual([[], [], []]);
  });
});
