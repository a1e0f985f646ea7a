import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/format/pack';
import { parsePack } from '../../src/pack/parse';
import { readYesNo } from '../../src/text/reply/yes-no';
import { russianReader as reader } from '../../src/text/russian';
import { russian } from '../../src/text/russian/russian';
import { vocabularyOf } from '../../src/text/vocabulary';
import json from '../support/russian/band.json';

const band = parsePack(json) as Pack;

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
    ['swollen', 'хз', 'unknown'],
    ['swollen', 'понятия не имею', 'unknown'],
    ['swollen', 'кто его знает', 'unknown'],
    ['swollen', 'не могу сказать точно', 'unknown'],
    ['swollen', 'нечем проверить', 'unknown'],
    ['swollen', 'угу', true],
    ['swollen', 'ага', true],
    ['swollen', 'вроде да', true],
    ['swollen', 'есть такое', true],
    ['swollen', 'да, немного', true],
    ['swollen', 'неа', false],
    ['swollen', 'не-а', false],
    ['swollen', 'нет конечно', false],
    ['swollen', 'конечно нет', false],
    ['swollen', 'вроде нет', false],
    ['swollen', 'да нет, ровный', false],
    ['swollen', 'ни капли', false],
    ['swollen', 'такого не замечал', false],
    ['swollen', 'а где посмотреть?', 'how'],
    ['swollen', 'что значит вздулся?', 'how'],
    ['swollen', 'не понял вопрос', 'how'],
    ['fell', 'ни разу не ронял', false],
    ['fell', 'ну было дело, уронил', true],
    ['restarts', 'да, постоянно', true],
    ['restarts', 'иногда перезагружается', true],
    ['charges', 'так и не заряжается', false],
    ['charges', 'не берёт заряд', false],
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
    ['percent', 'около двадцати процентов', 20],
    ['percent', 'половина', 50],
    ['percent', 'ноль', 0],
    ['percent', 'было 50, сейчас 20', 20],
    ['percent', 'больше двадцати процентов', 'not-understood'],
    ['percent', 'не вижу', 'unknown'],
    ['held', 'сто двадцать секунд', 120],
    ['held', 'полторы минуты', 90],
    ['held', 'пару минут', 120],
    ['held', 'полминуты', 30],
    ['held', 'минуты полторы', 90],
    ['held', 'секунд десять', 10],
    ['light', 'красным', 'red'],
    ['light', 'не красным, а зелёным', 'green'],
    ['light', 'второй вариант', 'red'],
    ['light', 'каким-то другим', 'other'],
    ['light', 'первый', 'green'],
    ['light', 'красный вроде', 'red'],
    ['light', 'не знаю', 'unknown'],
  ] as const)('to %s, %j is %j', (symptom, text, expected) => expect(read(symptom, text)).toBe(expected));
});

it.each([
  ['Браслет жужжит только при звонке?', 'жужжит только при звонке', 'yes'],
  ['Браслет жужжит только при звонке?', 'без звонка тоже', 'no'],
  ['Батарее больше двух лет?', 'всего полгода', 'no'],
  ['Батарее больше двух лет?', 'три года', 'yes'],
  ['Батарее больше двух лет?', 'года три', 'yes'],
  ['Батарее больше двух лет?', 'месяца четыре', 'no'],
  ['Экран ничего не показывает?', 'показывает', 'no'],
])('to %j, %j says %s', (question, reply, expected) => {
  const read = readYesNo(question, reply, vocabularyOf(russian));
  expect(read).toMatchObject({ kind: 'answer', answer: expected === 'yes' });
});

describe('an outcome', () => {
  it.each([
    ['помогло!', 'helped'],
    ['да, заработал', 'helped'],
    ['не помогло', 'no-change'],
    ['заработало', 'helped'],
    ['Ура, заработала!!!', 'helped'],
    ['теперь всё работает, спасибо', 'helped'],
    ['да', 'helped'],
    ['ага, ожил', 'helped'],
    ['ничего не изменилось', 'no-change'],
    ['так и не заработал', 'no-change'],
    ['без толку', 'no-change'],
    ['ноль эффекта', 'no-change'],
    ['неа', 'no-change'],
    ['то же самое', 'no-change'],
    ['до сих пор не включается', 'no-change'],
    ['сломал окончательно', 'worse'],
    ['теперь вообще хуже стало', 'worse'],
    ['помогло на день', 'helped-then-returned'],
    ['сначала заработал, потом опять завис', 'helped-then-returned'],
    ['поработал полчаса и снова погас', 'helped-then-returned'],
    ['боюсь делать', 'skipped'],
    ['пропустим', 'skipped'],
    ['не могу найти где это', 'skipped'],
    ['потом попробую', 'skipped'],
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
