import type { CommandSentences } from '../subjects/command';
import { ask } from './ask';
import { number } from './grammar';

export const command: CommandSentences = {
  diagnose: {
    understood: 'Понято так',
    isWrong: (flag) => `Это неверно? Добавьте правильный ответ, например ${flag}`,
    notUnderstood: (words) => `не удалось понять «${words}»`,
    notUnderstoodBut: (words) => `не удалось понять «${words}»; ближайшие симптомы:`,
    seeAllSymptoms: (line) => `Чтобы увидеть все симптомы, введите: ${line}`,
    otherDevice: (mentioned, device) =>
      `Вы упомянули ${mentioned}, но эта диагностика — для устройства ${device}.`,
    makeSure: (question) => `Сначала проверьте: ${question}`,
    ifYes: (symptom) => `Если да, запустите снова с ${symptom}:`,
    ifNo: (flag) => `Если нет, то с ${flag}:`,
    toContinue: 'Чтобы продолжить',
    yourAnswers: 'ваши ответы',
    triedRemedies: (flag) => `способы, которые не помогли, например ${flag}`,
    runAgain: (additions) => `Запустите эту команду снова и добавьте ${additions.join(' или ')}:`,
    addFull: (flag) => `Добавьте ${flag}, чтобы увидеть всё: все шаги, вопросы, причины и источники.`,
    ifNothingIsTrue: (flags) => `Если ничего не верно: ${flags}`,
    either: (flag, other) => `${flag} или ${other}`,
    numberFlag: (flag, min, max, unit) => `${flag}=ЧИСЛО (от ${number(min)} до ${number(max)} ${unit})`,
    flagFor: (flag, option) => `${flag}, если «${option}»`,
  },
  explain: {
    enough: 'Новые ответы не изменят того, что делать сначала.',
    notEnough: 'Новые ответы могут изменить то, что делать сначала.',
  },
  symptoms: {
    redFlag: 'признак опасности',
    notCovered: 'советов нет',
    oneOf: 'одно из',
    yesOrNo: 'да или нет',
    getDiagnosis:
      'Запустите диагностику: перечислите симптомы устройства, а для остальных используйте --answer.',
  },
  devices: { listSymptoms: 'Показать симптомы устройства:' },
  tour: {
    example:
      'Mi Band 2 постоянно перезагружается, и его аккумулятор почти разряжен. Эта команда выясняет почему:',
    ownDevice: 'Теперь ваше устройство',
    listDevices: 'Показать устройства:',
    getDiagnosis: 'Запустить диагностику:',
    askInstead: 'Или отвечать на вопросы по одному:',
  },
  numberFrom: (min, max, unit) => `число от ${number(min)} до ${number(max)} (${unit})`,
  ask,
};
