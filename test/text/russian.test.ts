import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { russianReader as reader } from '../../src/text/russian';
import json from '../support/russian/band.json';

const band = parsePack(json) as Pack;
const packs = { 'mi-band-4': band };

function readingOf(text: string) {
  return reader.readComplaint(packs, text, { device: 'mi-band-4' });
}

function taken(text: string) {
  const used = readingOf(text).symptoms.filter(({ standing }) => standing === 'taken');
  return Object.fromEntries(used.map(({ symptom, answer }) => [symptom, answer]));
}

describe('a complaint', () => {
  it.each([
    ['Экран не горит', { dark: true }],
    ['экран чёрный, на кнопку не реагирует', { dark: true }],
    ['Дисплей браслета вообще не светится!', { dark: true }],
    ['Браслет не заряжается', { charges: false }],
    ['перестал вибрировать после обновления', { 'no-vibration': true }],
    ['Вибрация пропала', { 'no-vibration': true }],
    ['не подключается к телефону', { 'loses-phone': true }],
    ['постоянно перезагружается', { restarts: true }],
    ['Уронил его вчера, теперь экран не горит', { fell: true, dark: true }],
  ])('%s', (text, answers) => expect(taken(text)).toEqual(answers));

  it.each([
    ['вибрирует нормально', { 'no-vibration': false }],
    ['зарядка идёт, но экран не горит', { charges: true, dark: true }],
    ['Вибрации нет', { 'no-vibration': true }],
    ['вибрации нет вообще', { 'no-vibration': true }],
    ['нет вибрации', { 'no-vibration': true }],
    ['вибрация исчезла', { 'no-vibration': true }],
    ['перестал заряжаться', { charges: false }],
    ['отказывается заряжаться', { charges: false }],
    ['так и не заряжается', { charges: false }],
    ['никак не заряжается', { charges: false }],
    ['ни на что не реагирует, экран не горит', { dark: true }],
    ['без проблем заряжается', { charges: true }],
    ['не только не заряжается, но и экран не горит', { charges: false, dark: true }],
    ['никогда не падал', { fell: false }],
    ['ни разу не ронял', { fell: false }],
    ['никто его не ронял', { fell: false }],
    ['сам не перезагружается', { restarts: false }],
    ['перезагружаться не перезагружается, но экран не горит', { restarts: false, dark: true }],
  ])('with or without negation: %s', (text, answers) => expect(taken(text)).toEqual(answers));

  it.each([
    ['экарн не горит', { dark: true }],
    ['не зарежается', { charges: false }],
    ['не подлючается к телефону', { 'loses-phone': true }],
    ['ЭКРАН НЕ ГОРИТ!!!', { dark: true }],
    ['незаряжается', { charges: false }],
    ['ваще не заряжаеться', { charges: false }],
    ['чёто не коннектится к телефону', { 'loses-phone': true }],
  ])('with typos: %s', (text, answers) => expect(taken(text)).toEqual(answers));

  it.each([
    ['заряд 8 %', { percent: 8 }],
    ['заряда осталось двадцать пять процентов', { percent: 25 }],
    ['батарея на 40%', { percent: 40 }],
    ['держал кнопку полминуты', { held: 30 }],
    ['держал кнопку полторы минуты', { held: 90 }],
    ['заряд меньше стал, двадцать процентов', { percent: 20 }],
    ['кнопку держал секунд двадцать', { held: 20 }],
    ['держал кнопку минуты две', { held: 120 }],
    ['держал кнопку пару минут', { held: 120 }],
    ['держал кнопку около тридцати секунд', { held: 30 }],
    ['держал кнопку 1,5 минуты', { held: 90 }],
    ['держал кнопку 1 с половиной минуты', { held: 90 }],
    ['заряд упал со 100 до 15 процентов', { percent: 15 }],
  ])('with numbers: %s', (text, answers) => expect(taken(text)).toMatchObject(answers));

  it.each(['Вы доставляете в Казань?', 'спасибо, хорошего дня', 'фыва олдж', ''])(
    'about nothing: %j',
    (text) => {
      expect(taken(text)).toEqual({});
      expect(readingOf(text).isUnderstood).toBe(false);
    },
  );
});

describe('a red flag', () => {
  const flagsIn = (text: string) =>
    Object.fromEntries(
      readingOf(text)
        .symptoms.filter(({ answer, standing }) => answer === true && standing !== 'suggested')
        .map(({ symptom, standing }) => [symptom, standing]),
    );

  it.each([
    ['Батарея вздулась', { swollen: 'taken' }],
    ['корпус раздуло', { swollen: 'taken' }],
    ['пошёл дым', { smoke: 'taken' }],
    ['Браслет пахнет гарью', { smoke: 'taken' }],
  ])('%s', (text, flags) => expect(flagsIn(text)).toMatchObject(flags));

  it.each([
    'Ни запаха, ни дыма.',
    'ни дыма ни запаха гари нет',
    'Нет, не вздулась',
    'запаха нет, дыма тоже нет',
    'без дыма и без запаха',
    'Дыма не было, запаха гари тоже нет',
    'вздулась? нет',
    'не вздулась и не дымит',
    'никакого дыма и запаха нет',
  ])('that is denied: %s', (text) => expect(flagsIn(text)).toEqual({}));
});

describe('what was tried', () => {
  const tried = (text: string) =>
    Object.fromEntries(readingOf(text).tried.map(({ remedy, outcome }) => [remedy, outcome]));

  it.each([
    ['сбросил — не помогло', { reset: 'no-change' }],
    ['Я уже сбросил браслет', { reset: 'no-change' }],
    ['Протёр контакты, заработало!', { 'clean-contacts': 'helped' }],
    ['перезагрузила телефон, без толку', { 'restart-phone': 'no-change' }],
    [
      'Почистил контакты и перезагрузил телефон. Стало хуже.',
      { 'clean-contacts': 'worse', 'restart-phone': 'worse' },
    ],
    ['протёр контакты, помогло на два дня', { 'clean-contacts': 'helped-then-returned' }],
    ['сброс не помог', { reset: 'no-change' }],
    ['Протёр контакты, хватило на вечер', { 'clean-contacts': 'helped-then-returned' }],
    ['Заряжал браслет всю ночь, ничего', { charge: 'no-change' }],
    ['перезагрузил телефон', { 'restart-phone': 'no-change' }],
    ['телефон перезагрузил уже раза три, ноль эмоций', { 'restart-phone': 'no-change' }],
    ['пробовал сбросить браслет — без толку', { reset: 'no-change' }],
    [
      'Браслет сбросила, контакты почистила. Ничего не изменилось',
      { reset: 'no-change', 'clean-contacts': 'no-change' },
    ],
    ['телефон перезагрузила - помогло на день, потом опять', { 'restart-phone': 'helped-then-returned' }],
  ])('%s', (text, expected) => expect(tried(text)).toEqual(expected));

  it.each([
    'не сбрасывал',
    'Стоит ли сбросить браслет?',
    'завтра сброшу',
    'Если сбросил, пропадут ли данные',
    'Браслет заряжается всю ночь, ничего',
    'браслет сам перезагрузился',
    'Браслет перезагружается, когда подключаю телефон',
    'Телефон перезагрузился',
    'хотел сбросить браслет, но боюсь',
    'советуют сбросить браслет',
    'телефон не перезагружал',
    'он сам сбросил',
  ])('is not: %s', (text) => expect(tried(text)).toEqual({}));
});

describe('the device', () => {
  it.each([
    'Мой Ми Бэнд 4 не заряжается',
    'мибэнд4 умер',
    'У моего Ми Бэнда 4 чёрный экран',
    'mi band 4 не горит',
    'ми бэнд четыре',
  ])('%s', (text) => expect(reader.readComplaint(packs, text).device).toBe('mi-band-4'));

  it('is another one with another number', () => {
    const { device, named } = reader.readComplaint(packs, 'Ми Бэнд 7 не заряжается');
    expect(device).toBeUndefined();
    expect(named.map(({ name }) => name)).toEqual(['Ми Бэнд 7']);
  });
});
