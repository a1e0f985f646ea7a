import type { ReportSentences } from '../subjects/report';

export const report: ReportSentences = {
  yes: 'yes',
  no: 'no',
  number: (value, unit) => `${value} ${unit}`.trim(),
  madeWorse: (title) =>
    `“${title}” made it worse. Do not do it again. Undo what you can. If you are not sure, go to service.`,
  unreviewed: 'The makers of this app have not checked this advice. Stop if a step looks dangerous.',
  unread: 'This advice was not checked for dangerous steps. Stop if a step looks dangerous.',
  canHelp: (fault, said) =>
    `It can help if this is the cause: ${fault}. You said: ${said.map(({ question, answer }) => `“${question}” ${answer}`).join('; ')}.`,
  wouldPointTo: ({ kind, answers }, fault) => {
    const said = kind === 'yes-no' ? answers.map(capitalised) : answers.map((answer) => `“${answer}”`);
    const subject = kind === 'number' ? `An answer such as ${said[0]}` : said.join(' or ');
    return `${subject} would point to ${fault === undefined ? 'something else' : `“${fault}”`}.`;
  },
  yesWouldMean: (alert) => `Yes would mean “${alert}”. Then do not try anything else.`,
  decidesWhetherPossible: (titles) =>
    `The answer decides whether ${titles.map((title) => `“${title}”`).join(', ')} is possible.`,
  mattersFor: (fault) => `The answer matters for “${fault}”.`,
  forbiddenInState: (state, because) => `${state}. ${because}`,
  sameMadeItWorse: (title, act) => `“${title}” made it worse, and this does the same thing: ${act}.`,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
