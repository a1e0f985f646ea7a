import type { ReportSentences } from '../subjects/report';
import { allOf, anyOf, number, quoted } from './grammar';

export const report: ReportSentences = {
  yes: 'да',
  no: 'нет',
  number: (value, unit) => `${number(value)} ${unit}`.trim(),
  madeWorse: (title) =>
    `После «${title}» стало хуже. Больше так не делайте. Верните как было всё, что можно. Если не уверены, обратитесь в сервис.`,
  unreviewed:
    'Создатели этого приложения не проверяли эти советы. Если какой-то шаг кажется опасным, остановитесь.',
  unread: 'Эти советы не проверены на опасные шаги. Если какой-то шаг кажется опасным, остановитесь.',
  canHelp: (fault, said) =>
    `Это может помочь, если причина такая: ${fault}. Вы ответили: ${said.map(({ question, answer }) => `${quoted(question)} — ${answer}`).join('; ')}.`,
  wouldPointTo: ({ kind, answers }, fault) => {
    const said =
      kind === 'number' ? `, например ${quoted(answers[0] ?? '')},` : ` ${anyOf(answers.map(quoted))}`;
    return `Ответ${said} указывал бы на ${fault === undefined ? 'что-то другое' : `такую причину: ${quoted(fault)}`}.`;
  },
  yesWouldMean: (alert) => `Ответ «да» означал бы: ${quoted(alert)}. Тогда больше ничего не пробуйте.`,
  decidesWhetherPossible: (titles) =>
    titles.length === 1
      ? `От ответа зависит, можно ли это делать: ${quoted(titles[0] ?? '')}.`
      : `От ответа зависит, что из этого можно делать: ${allOf(titles.map(quoted))}.`,
  mattersFor: (fault) => `Ответ важен, чтобы проверить такую причину: ${quoted(fault)}.`,
  forbiddenInState: (state, because) => `${state}. ${because}`,
  sameMadeItWorse: (title, act) => `После «${title}» стало хуже, а здесь делается то же самое: ${act}.`,
};
