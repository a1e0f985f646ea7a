import { describe, expect, it } from 'vitest';
import { readings, spacedOut } from '../../src/safety/lexicon/fold';

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
    for (const sign of alike) expect(readings(`${sign}q`)[0], sign).toBe(`${letter}q`);
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
    expect(readings(`fre${sign}ezer`)[0]).toBe('freezer');
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
    ['fr!dge', 'fridge'],
    ['1ce', 'ice'],
    ['f1ash', 'flash'],
  ])('%s is %s', (text, word) => {
    expect(readings(text)).toContain(word);
  });

  it('are no letters in a number or at the end of a sentence', () => {
    expect(readings('for 24 hours!')).toEqual(['for 24 hours!']);
    expect(readings('15 minutes, 100')).toEqual(['15 minutes, 100']);
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
    ['a &amp b', 'a amp b'],
    ['this &amp; that', 'this that'],
    ['no &such; thing', 'no such; thing'],
    ['fre<b>ezer</b>', 'freezer'],
    ['x&#9999999;y', 'xy'],
    ['x&#x10ffff;y', 'x y'],
    ['this&amp;that', 'this that'],
    ['less < than > that', 'less that'],
  ])('of %s is read as %s', (text, read) => {
    expect(readings(text)[0]).toBe(read);
  });
});

describe('punctuation', () => {
  it('inside a word is a space and nothing', () => {
    expect(readings('ice-box')).toEqual(['ice box', 'icebox']);
    expect(readings('free.zer')).toEqual(['free.zer', 'freezer']);
    expect(readings('free-\n  zer')).toContain('freezer');
    expect(readings('free- \n zer')).toContain('freezer');
    expect(readings('free--zer')).toContain('freezer');
    expect(readings('one\ntwo ice-box')).toContain('one two icebox');
  });

  it('that ends a clause stays', () => {
    expect(readings('One, two: three; four! Five? Six.')).toEqual(['one, two: three; four! five? six.']);
  });

  it.each(['\n', '\r', ' – ', ' — ', ' (', ') ', ' [', '] ', ' {', '} ', ' • '])(
    'such as %j may end one',
    (sign) => {
      const [first, second] = readings(`one${sign}two`);
      expect(first).toBe('one two');
      expect(second?.replaceAll(' ', '')).toBe('one,two');
    },
  );

  it('is otherwise a space, and spaces are one', () => {
    expect(readings('  one  "two"\t\ttwo/three * ')).toContain('one two two three');
  });
});

describe('letters', () => {
  it('that are spaced out are drawn together', () => {
    expect(readings('a f r e e z e r, now')).toContain('afreezer now');
    expect(readings('the f r e e z e r now')).toContain('the freezer now');
    expect(readings('the f. r. e. e. now')).toContain('the free now');
    expect(spacedOut('in the f r e e z e r and i c e')).toEqual(['freezer', 'ice']);
    expect(spacedOut('a b and c d')).toEqual([]);
    expect(spacedOut('a b c')).toEqual(['abc']);
  });

  it('that are alone stay alone', () => {
    expect(readings('plan a or b')).toEqual(['plan a or b']);
    expect(readings('a b and c d')).toEqual(['a b and c d']);
  });

  it('that are repeated are two', () => {
    expect(readings('freeeeeeezer')).toEqual(['freezer']);
    expect(readings('freezzzer')).toEqual(['freezzer']);
  });
});
