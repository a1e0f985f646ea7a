import type { ExplainSentences, SpokenMove } from '../subjects/explain';

export const explain: ExplainSentences = {
  influence: ({ question, answer, instead, now, other, changes }) => {
    const said = `ou answered “${question}” with ${answer}`;
    if ('kind' in now && now.kind === 'solved') {
      const otherwise = changes ? ` you would have ${named(other)}` : ', nothing else would be needed either';
      return `Y${said}; with ${instead}${otherwise}.`;
    }
    return changes
      ? `Because y${said}, ${named(now)} comes first; with ${instead} it would be ${named(other)}.`
      : `Because y${said}; with ${instead}, ${named(now)} would still come first.`;
  },
  askDecides: (question, answers) => {
    const parts = answers.map(({ answer, first }) => `${answer}: ${named(first)}`);
    return `${worthAsking(question)} What comes first depends on the answer: ${parts.join('; ')}.`;
  },
  askChangesRest: (question, first, why) =>
    `${worthAsking(question)} Whatever the answer, ${named(first)} comes first, but the answer changes what follows. ${why}`,
  notFirst: (title, reasons) => `“${title}” does not come first: ${reasons.join('; ')}.`,
  noSingleChange: 'no single change would put it there',
  barred: {
    alert: 'nothing may be tried while there is an alert',
    solved: 'a remedy has helped, so nothing else is needed',
    tried: 'it was already tried',
    blocked: 'it is not possible here',
    avoid: 'it is never advised',
    'high-risk': 'what can destroy the device or hurt someone comes after service',
    'cures-nothing-suspected': 'no answer points to a fault that it cures',
  },
  chance: (times) => `it would, if it helped ${rounded(times)} times as often as we think`,
  minutes: (times) => `it would, if it took ${rounded(times)} times less time`,
  otherAnswer: (question, answer) => `it would, if the answer to “${question}” were ${answer}`,
};

const moves = { stop: 'to stop', solved: 'nothing else', ask: 'another question' };

function named(move: SpokenMove): string {
  return 'title' in move ? `“${move.title}”` : moves[move.kind];
}

function worthAsking(question: string): string {
  return `It is worth asking “${question}”.`;
}

function rounded(factor: number): string {
  return factor < 10 ? factor.toFixed(1) : factor.toFixed(0);
}
