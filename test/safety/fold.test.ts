import { describe, expect, it } from 'vitest';
import { fold, spellings } from '../../src/safety/lexicon/fold';

/** How a word may be read, once its text is folded. */
const read = (word: string) => spellings(fold(word));

describe('letters that look alike', () => {
  it.each([
    ['a', 'aAªａ𝒂аɑαᴀåáàâäãⓐ🅰🅐🇦А'],
    ['b', 'bBｂвЬьʙβ🅱🅑В'],
    ['c', 'cCсϲᴄçⅽС'],
    ['d', 'dDԁɗđᴅⅾ'],
    ['e', 'eEеєεҽᴇéèêëёЕ'],
    ['f', 'fFғϝꜰ'],
    ['g', 'gGɡԍɢ'],
    ['h', 'hHһнηʜħН'],
    ['i', 'iIіιɩıɪíìîïⅰІ'],
    ['j', 'jJјϳᴊ'],
    ['k', 'kKкκᴋК'],
    ['l', 'lLӏłʟⅼ'],
    ['m', 'mMмᴍⅿМ'],
    ['n', 'nNոпɴνñ'],
    ['o', 'oOоοσօøᴏºóòôöõО'],
    ['p', 'pPрρᴘР'],
    ['q', 'qQԛ'],
    ['r', 'rRгяʀ'],
    ['s', 'sSѕꜱſ'],
    ['t', 'tTтτᴛŧТ'],
    ['u', 'uUυսцᴜúùûü'],
    ['v', 'vVѵᴠⅴ'],
    ['w', 'wWԝωшᴡ'],
    ['x', 'xXхχⅹХ'],
    ['y', 'yYуүγʏýÿУ'],
    ['z', 'zZᴢʐƶ🆉🅩🇿'],
  ])('are %s: %s', (letter, alike) => {
    for (const sign of alike) expect(read(`${sign}q`)[0], sign).toBe(`${letter}q`);
  });

  it('are Cyrillic too in a word that has such letters', () => {
    expect(read('xолодильниk')).toContain('холодильник');
    expect(read('cнег')).toContain('снег');
    expect(read('НОС')).toEqual(['hoc', 'нос']);
  });

  it('leave a word of one script alone', () => {
    expect(read('freezer')).toEqual(['freezer']);
    expect(read('морозилка')).toEqual(['морозилка']);
    expect(read('Ёлка')).toEqual(['елка']);
  });

  it.each([
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u034f',
    '\u115f',
    '\u1160',
    '\u2800',
    '\u3164',
    '\u0301',
    "'",
    '’',
    '‘',
    '`',
    '´',
    'ʼ',
  ])('and %j between two are nothing', (sign) => {
    expect(fold(`fre${sign}ezer`)).toBe('freezer');
  });

  it('that are repeated are two', () => {
    expect(fold('freeeeeeezer, мороооз')).toBe('freezer, морооз');
  });
});

describe('signs that stand for letters', () => {
  it.each([
    ['0ven', 'oven'],
    ['bri2e', 'brize'],
    ['fr33zer', 'freezer'],
    ['b4ke', 'bake'],
    ['wa5h', 'wash'],
    ['do6', 'dog'],
    ['ba7tery', 'battery'],
    ['8ake', 'bake'],
    ['do9', 'dog'],
    ['b@ke', 'bake'],
    ['wa$h', 'wash'],
    ['fr€ezer', 'freezer'],
    ['£ead', 'lead'],
    ['f|ash', 'flash'],
    ['1ce', 'ice'],
    ['f1ash', 'flash'],
  ])('%s is %s', (text, word) => {
    expect(read(text)).toContain(word);
  });

  it('are no letters in a number', () => {
    expect(read('24')).toEqual(['24']);
  });
});

describe('markup', () => {
  it.each([
    ['&#102;reezer', 'freezer'],
    ['&#x66;reezer', 'freezer'],
    ['&#X66reezer', 'freezer'],
    ['&#102 reezer', 'f reezer'],
    ['free&shy;zer', 'freezer'],
    ['free&zwj;zer', 'freezer'],
    ['free&ZWNJ;zer', 'freezer'],
    ['ice&nbsp;box', 'ice box'],
    ['a &amp; b', 'a & b'],
    ['no &such; thing', 'no &such; thing'],
    ['fre<b>ezer</b>', 'freezer'],
    ['x&#9999999;y', 'xy'],
    ['less < than > that', 'less  that'],
  ])('of %s is read as %s', (text, folded) => {
    expect(fold(text).replaceAll('\u00a0', ' ')).toBe(folded);
  });
});

it('no sign becomes many', () => {
  for (const sign of ['\ufdfa', '㍿', '㏂', '㋿', 'ﬃ']) expect(fold(sign).length, sign).toBeLessThan(4);
});
