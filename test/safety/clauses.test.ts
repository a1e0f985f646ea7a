import { describe, expect, it } from 'vitest';
import { ownNames, readActs } from '../../src/safety/lexicon';

const own = ownNames({ name: 'Lamp' });
const noticed = (text: string, kind: 'instruction' | 'report' = 'instruction') => {
  const { sure, doubtful } = readActs(text, kind, own);
  return [...sure, ...doubtful];
};

describe('a negation directly before an act forbids it', () => {
  it.each([
    'Do not freeze it.',
    'Don’t freeze it.',
    'You must not freeze it.',
    'You mustn’t freeze it.',
    'You shouldn’t freeze it.',
    'Never freeze it.',
    'Never ever freeze it.',
    'Take care not to freeze it.',
    'Do not even try to freeze it.',
    'Avoid freezing it.',
    'Refrain from freezing it.',
    'Wait without freezing it.',
    'Wait instead of freezing it.',
    'Wait rather than freezing it.',
    'They warn against freezing it.',
    'A restart does not freeze it.',
    'A restart cannot freeze it.',
    'Do not put it in the freezer.',
    'Never, under any circumstances, freeze it.',
    'Do not try to put it in the freezer.',
    'Keep it out of the freezer.',
    'Keep it away from freezers.',
    'Put it on the table, not in the freezer.',
    'Use no freezer.',
    'Never dry it in a freezer.',
    'Do not press, bend or freeze it.',
    'Do not press, bend, or freeze it.',
    'Do not press it, freeze it or bend it.',
    'Do not press or freeze it.',
    'Do not press it nor freeze it.',
    'Avoid ovens, radiators and freezers.',
    'Is it dark? Never freeze it.',
    'If it is warm, never freeze it.',
    'Не замораживайте его.',
    'Никогда не кладите его в морозилку.',
    'Нельзя замораживать или нагревать его.',
    'Подождите, вместо того чтобы ждать, без заморозки.',
    'Ни в коем случае не замораживайте его.',
    'Замораживать его не нужно.',
  ])('%s', (text) => {
    expect(noticed(text)).toEqual([]);
  });
});

describe('a negation elsewhere does not', () => {
  it.each([
    'You do not need a licence to freeze it.',
    'Instead of paying for a repair, freeze it.',
    'Instead of paying for a repair freeze it.',
    'There is no harm in freezing it.',
    'Without any tools you can freeze it.',
    'Without delay freeze it.',
    'No one will notice if you freeze it.',
    'Do not hesitate to freeze it.',
    'Do not forget to freeze it.',
    'Do not only charge it but freeze it.',
    'Do not just freeze it.',
    'Never avoid freezing it.',
    'Why not freeze it?',
    'Should you never freeze it?',
    'Do not worry, freeze it.',
    'Do not worry, freeze it or bend it.',
    'Do not be shy and freeze it.',
    'Do not charge it, freeze it.',
    'Do not charge it; freeze it.',
    'Do not charge it (freeze it).',
    'Do not charge it\nfreeze it',
    'If it does not start, freeze it.',
    'If it does not start, freeze it or call us.',
    'It never fails: freeze it.',
    'Freeze it. Never mind.',
    'Не забудьте заморозить его.',
    'Не бойтесь заморозить его.',
    'Если не включается, заморозьте его.',
    'Не только зарядите, но и заморозьте его.',
    'Почему бы не заморозить его?',
  ])('%j', (text) => {
    expect(noticed(text)).toContain('freezing');
  });
});

describe('an act is only mentioned', () => {
  it.each([
    'It was frozen when it came.',
    'The picture freezes.',
    'A service centre may open the case.',
    'Ask an electrician to repair the cable.',
    'Let a technician replace the battery.',
    'The wash takes an hour.',
  ])('in: %s', (text) => {
    expect(readActs(text, 'instruction', own).sure).toEqual([]);
  });

  it('unless it must be done', () => {
    expect(noticed('The case must be opened.')).toContain('opening');
    expect(noticed('Ask a technician to freeze it.')).toContain('freezing');
  });
});

describe('a report', () => {
  it.each([
    'Put it in the freezer.',
    'Is it dark? Then put it in the freezer.',
    'Is it dark? Put it in the freezer.',
    'Please freeze it.',
    'You should put it in the freezer.',
    'Just try to put it in the freezer.',
    'It is dark, so put it in the freezer.',
    'Have you thought of it: put it in the freezer.',
    'Why not put it in the freezer?',
    'How about the freezer?',
    'Could you put it in the freezer?',
    'Почему бы не положить его в морозилку?',
    'Положите его в морозилку.',
  ])('that tells its reader to do it counts: %s', (text) => {
    expect(noticed(text, 'report')).toContain('freezing');
  });

  it.each([
    'Has it been in a freezer or in the cold just now?',
    'Did you put it in the freezer?',
    'Did you drop it, hit it or press on it?',
    'Do the lamps come on?',
    'Somebody put it in the freezer',
    'One guide says that the freezer nearly always works.',
    'The freezer trick, a thread of owners',
    'Do not put it in the freezer.',
    'Вы клали его в морозилку?',
    'Зарядка холодного аккумулятора портит его.',
  ])('that tells nothing does not: %s', (text) => {
    expect(noticed(text, 'report')).toEqual([]);
  });

  it('in the middle of instructions is one too', () => {
    expect(noticed('Did you put it in the freezer?')).toEqual([]);
  });
});
