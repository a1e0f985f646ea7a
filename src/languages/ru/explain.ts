import type { ExplainSentences, SpokenMove } from '../subjects/explain';
import { quoted, timesAs } from './grammar';

export const explain: ExplainSentences = {
  influence: ({ question, answer, instead, now, other, changes }) => {
    const said = `На вопрос ${quoted(question)} вы ответили ${quoted(answer)}`;
    const otherwise = `при ответе ${quoted(instead)}`;
    if ('kind' in now && now.kind === 'solved')
      return changes
        ? `${said}; ${otherwise} дальше было бы так: ${named(other)}.`
        : `${said}; ${otherwise} тоже больше ничего не понадобилось бы.`;
    return changes
      ? `${said}, поэтому сначала: ${named(now)}; ${otherwise} сначала было бы: ${named(other)}.`
      : `${said}; ${otherwise} сначала всё равно было бы: ${named(now)}.`;
  },
  askDecides: (question, answers) => {
    const parts = answers.map(({ answer, first }) => `${quoted(answer)} — ${named(first)}`);
    return `${worthAsking(question)} От ответа зависит, что делать сначала: ${parts.join('; ')}.`;
  },
  askChangesRest: (question, first, why) =>
    `${worthAsking(question)} При любом ответе сначала: ${named(first)}, но от ответа зависит, что будет дальше. ${why}`,
  notFirst: (title, reasons) => `${quoted(title)} — не первое в списке: ${reasons.join('; ')}.`,
  noSingleChange: 'никакое одно изменение не поставило бы это на первое место',
  barred: {
    alert: 'пока есть опасность, ничего пробовать нельзя',
    solved: 'один из способов уже помог, и больше ничего не нужно',
    tried: 'это уже пробовали',
    blocked: 'здесь это невозможно',
    avoid: 'этого делать не советуют никогда',
    'high-risk': 'то, что может сломать устройство или навредить человеку, идёт после сервиса',
    'cures-nothing-suspected': 'ни один ответ не указывает на причину, которую это устраняет',
  },
  chance: (times) => `было бы первым, если бы помогало в ${timesAs(times)} чаще, чем мы думаем`,
  minutes: (times) => `было бы первым, если бы занимало в ${timesAs(times)} меньше времени`,
  otherAnswer: (question, answer) =>
    `было бы первым, если бы на вопрос ${quoted(question)} был ответ ${quoted(answer)}`,
};

const moves = {
  stop: 'остановиться и ничего не пробовать',
  solved: 'больше ничего не нужно',
  ask: 'ещё один вопрос',
};

function named(move: SpokenMove): string {
  return 'title' in move ? quoted(move.title) : moves[move.kind];
}

function worthAsking(question: string): string {
  return `Стоит спросить: ${quoted(question)}.`;
}
