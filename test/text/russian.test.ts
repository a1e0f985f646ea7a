import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { createReader } from '../../src/text/reader';
import { readYesNo } from '../../src/text/reply/yes-no';
import { russian } from '../../src/text/russian/russian';
import { vocabularyOf } from '../../src/text/vocabulary';
import json from '../support/russian/band.json';

const band = parsePack(json) as Pack;
const packs = { 'mi-band-4': band };
const reader = createReader(russian);

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
  ])('with or without negation: %s', (text, answers) => expect(taken(text)).toEqual(answers));

  it.each([
    ['экарн не горит', { dark: true }],
    ['не зарежается', { charges: false }],
    ['не подлючается к телефону', { 'loses-phone': true }],
    ['ЭКРАН НЕ ГОРИТ!!!', { dark: true }],
  ])('with typos: %s', (text, answers) => expect(taken(text)).toEqual(answers));

  it.each([
    ['заряд 8 %', { percent: 8 }],
    ['заряда осталось двадцать пять процентов', { percent: 25 }],
    ['батарея на 40%', { percent: 40 }],
    ['держал кнопку полминуты', { held: 30 }],
    ['держал кнопку полторы минуты', { held: 90 }],
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

describe('a reply', () => {
  const read = (symptom: string, text: string) => {
    const reply = reader.readReply(band, symptom, text);
    return reply.kind === 'answer' ? reply.answer : reply.kind;
  };

  it.each([
    ['dark', 'да', true],
    ['dark', 'Ага, не горит', true],
    ['dark', 'нет', false],
    ['dark', 'Нет, горит', false],
    ['dark', 'нет он горит', false],
    ['dark', 'экран горит', false],
    ['dark', 'не горит', true],
    ['dark', 'именно так', true],
    ['dark', 'да такое бывает', true],
    ['dark', 'ничего подобного', false],
    ['fell', 'такого не было', false],
    ['swollen', 'не смотрел', 'unknown'],
    ['swollen', 'в смысле', 'how'],
    ['light', 'иначе', 'other'],
    ['swollen', 'нет, не вздулась', false],
    ['swollen', 'не вздулся', false],
    ['swollen', 'вздулся', true],
    ['swollen', 'не знаю', 'unknown'],
    ['swollen', 'без понятия', 'unknown'],
    ['swollen', 'а как это проверить?', 'how'],
    ['swollen', 'А где смотреть?', 'how'],
    ['swollen', 'моя кошка серая', 'not-understood'],
    ['smoke', 'ни дыма, ни запаха', false],
    ['smoke', 'дыма нет', false],
    ['smoke', 'Запаха гари нет', false],
    ['charges', 'не заряжается', false],
    ['charges', 'заряжается нормально', true],
    ['percent', '8', 8],
    ['percent', 'сто', 100],
    ['percent', 'процентов двадцать', 20],
    ['percent', 'больше двадцати процентов', 'not-understood'],
    ['percent', 'не вижу', 'unknown'],
    ['held', 'сто двадцать секунд', 120],
    ['held', 'полторы минуты', 90],
    ['light', 'красным', 'red'],
    ['light', 'не красным, а зелёным', 'green'],
    ['light', 'второй вариант', 'red'],
    ['light', 'каким-то другим', 'other'],
    ['light', 'первый', 'green'],
  ] as const)('to %s, %j is %j', (symptom, text, expected) => expect(read(symptom, text)).toBe(expected));
});

it.each([
  ['Браслет жужжит только при звонке?', 'жужжит только при звонке', 'yes'],
  ['Браслет жужжит только при звонке?', 'без звонка тоже', 'no'],
  ['Батарее больше двух лет?', 'всего полгода', 'no'],
  ['Батарее больше двух лет?', 'три года', 'yes'],
])('to %j, %j says %s', (question, reply, expected) => {
  const read = readYesNo(question, reply, vocabularyOf(russian));
  expect(read).toMatchObject({ kind: 'answer', answer: expected === 'yes' });
});

describe('an outcome', () => {
  it.each([
    ['помогло!', 'helped'],
    ['да, заработал', 'helped'],
    ['не помогло', 'no-change'],
    ['нет', 'no-change'],
    ['всё равно не заряжается', 'no-change'],
    ['стало хуже', 'worse'],
    ['помогло, но ненадолго', 'helped-then-returned'],
    ['проработал два дня', 'helped-then-returned'],
    ['не стал делать', 'skipped'],
    ['не нашёл эту кнопку', 'skipped'],
    ['ок', undefined],
  ])('%s: %s', (text, expected) => expect(reader.readOutcome(band, 'reset', text)).toBe(expected));
});
