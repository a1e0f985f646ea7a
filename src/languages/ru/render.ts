import type { Amount, RenderSentences } from '../subjects/render';
import { anyOf, counted, number, ofCount, quoted } from './grammar';

export const render: RenderSentences = {
  quoted,
  signalWords: {
    DANGER: 'ОПАСНОСТЬ',
    WARNING: 'ПРЕДУПРЕЖДЕНИЕ',
    CAUTION: 'ОСТОРОЖНО',
    NOTICE: 'ВНИМАНИЕ',
  },
  risks: {
    none: 'известного риска\u00a0нет',
    low: 'низкий\u00a0риск',
    medium: 'средний\u00a0риск',
    high: 'высокий\u00a0риск',
  },
  noRiskDeclared: 'риск не\u00a0указан',
  advice: {
    try: 'Попробуйте',
    professional: 'Обратитесь в сервис',
    unlikely: 'Поможет с меньшей вероятностью',
    'last-resort': 'Только если в сервис обратиться нельзя',
    avoid: 'Не делайте этого',
  },
  outcomes: {
    helped: 'помогло',
    'no-change': 'ничего не изменилось',
    worse: 'стало хуже',
    'helped-then-returned': 'помогло, но проблема вернулась',
    skipped: 'не пробовали',
  },
  standings: { likely: 'вероятно', possible: 'возможно', unlikely: 'маловероятно' },
  chances: { usually: 'обычно', sometimes: 'иногда', rarely: 'редко' },
  grades: {
    maker: 'производитель',
    maintainer: 'разработчик программы',
    press: 'пресса',
    community: 'опыт владельцев',
    unverified: 'не проверено',
  },
  duration: (least, most) => {
    if (least.unit === most.unit && least.count === most.count) return `примерно ${amount(most)}`;
    const from = least.unit === most.unit ? number(least.count) : ofAmount(least);
    return `от ${from} до ${ofAmount(most)}`;
  },
  range: (min, max, unit) => `От ${number(min)} до ${number(max)} ${unit}.`,
  alert: {
    stop: (signalWord, name) => `${signalWord}: СТОП. ${name}.`,
    now: 'Сделайте сейчас',
  },
  diagnosis: {
    youSaid: 'Вы сказали',
    notKnown: 'не знаю',
    youTried: 'Вы пробовали',
    helped: (title) => `${quoted(title)} — помогло. Больше ничего делать не нужно.`,
    notCovered: 'Для этой проблемы у нас нет советов',
    fitsNoFault: 'То, что вы описали, не похоже ни на одну известную нам неисправность.',
    tellUs: 'Расскажите, что не так.',
    needMore: 'Чтобы найти неисправность, нужно больше ответов.',
    faults: 'Что может быть не так',
    nextRedFlags: 'Дальше: осмотрите устройство. Верно ли что-нибудь из этого?',
    next: (question) => `Дальше: ${question}`,
    doNow: 'Сделайте сейчас: ',
    doThen: 'Потом сделайте: ',
    afterAnswers: 'Что делать, когда вы ответите',
    otherwise: 'Если это не поможет',
    blocked: 'Сейчас невозможно',
    otherQuestions: 'Другие вопросы, на которые стоит ответить',
    recognised: 'Похоже на это',
  },
  remedy: {
    before: 'Прежде чем начать',
    steps: 'Сделайте так',
    serviceSteps: 'Что делать',
    success: 'Получилось, если',
    after: 'После этого',
    whyNot: 'Почему нет',
    together: (titles) => `Вместе с ${anyOf(titles.map(quoted))}: `,
    first: 'Сначала',
    doFirst: (title) => `Выполните ${quoted(title)}.`,
    nothingUnderNext: 'Продолжайте, только если под словом «Дальше» ничего не верно.',
    answerNext: 'Ответьте на вопрос под словом «Дальше».',
    noneOfThis: 'Продолжайте, только если ничего из этого не верно',
    answerFirst: 'Сначала ответьте на это',
    findOutFirst: 'Продолжайте, только если сможете это выяснить',
    serviceCan: 'Что может сделать сервис',
    helpsIf: 'Это может помочь, если причина такая',
    helpsIfOne: 'Это может помочь, если причина — одна из этих',
    becauseYouSaid: 'Потому что вы сказали',
    makesPossible: 'После этого станет возможно',
    disputed: 'Источники расходятся',
    oneSide: 'Одни',
    otherSide: 'Другие',
    sources: 'Источники, сначала лучшие',
    howToFindOut: 'Как это выяснить',
  },
  view: {
    opening: 'Что не так?',
    signs: 'Что из этого тоже верно?',
    remains: 'Верно ли что-нибудь из этого до сих пор?',
    redFlags: 'Сначала осмотрите устройство. Верно ли что-нибудь из этого?',
    tryThis: 'Попробуйте: ',
    now: 'Теперь: ',
    helped: (title) => `${quoted(title)} — помогло.`,
    'not-covered': 'Для этой проблемы у нас нет советов.',
    'unknown-fault': 'То, что вы описали, не похоже ни на одну известную нам неисправность.',
    'nothing-left': 'Безопасных способов, которые стоят вашего времени, не осталось.',
    notTried: 'Вы не пробовали',
    mentioned: 'Что ещё есть',
  },
  heard: {
    youWrote: 'Вы написали',
    understood: 'Понято так',
    isWrong: 'Это неверно? Вернитесь назад и скажите другими словами.',
    askedFirst: 'Это может быть опасно, поэтому сначала такой вопрос',
    cannotFindOut: 'Если выяснить не получается, скажите, что не знаете.',
    notUnderstood: 'Понять это не удалось.',
    otherDevice: (name) => `Вы написали про ${name}. Этот разговор о другом устройстве.`,
    didYouMean: 'Возможно, вы имели в виду',
  },
  handOver: {
    standings: {
      solved: 'снова работает',
      stopped: 'остановлено, потому что может быть опасно',
      'not-covered': 'для этой проблемы у нас нет советов',
      'nothing-left': 'безопасных способов, которые стоят времени, не осталось',
      'not-finished': 'не закончено',
    },
    open: {
      try: 'Ещё не пробовали',
      professional: 'Сервис',
      unlikely: 'Поможет с меньшей вероятностью',
      'last-resort': 'Не советуем до обращения в сервис',
      avoid: 'Не советуем делать',
    },
    stopped: 'Остановлено, потому что',
    words: 'Словами владельца',
    observed: 'Что наблюдалось',
    tried: 'Что пробовали',
    blocked: 'Невозможно',
    faults: 'Что может быть не так',
  },
  graph: { avoid: (title) => `НЕЛЬЗЯ: ${title}`, notAdvised: 'не советуем' },
};

const units = {
  minute: { one: 'минута', few: 'минуты', many: 'минут', ofOne: 'минуты' },
  hour: { one: 'час', few: 'часа', many: 'часов', ofOne: 'часа' },
  day: { one: 'день', few: 'дня', many: 'дней', ofOne: 'дня' },
};

function amount({ count, unit }: Amount): string {
  return counted(count, units[unit]);
}

function ofAmount({ count, unit }: Amount): string {
  return ofCount(count, units[unit].ofOne, units[unit].many);
}
