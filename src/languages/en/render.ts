import type { Amount, RenderSentences } from '../subjects/render';

/** The advice about a remedy in words, such as a heading over remedies; other languages have theirs under `render.advice`. */
export const advice: RenderSentences['advice'] = {
  try: 'Try',
  professional: 'Go to service',
  unlikely: 'Less likely to help',
  'last-resort': 'Only if you cannot go to service',
  avoid: 'Do not do this',
};

/** The outcome of a remedy in words; other languages have theirs under `render.outcomes`. */
export const outcomes: RenderSentences['outcomes'] = {
  helped: 'it helped',
  'no-change': 'nothing changed',
  worse: 'it got worse',
  'helped-then-returned': 'it helped, but the problem came back',
  skipped: 'not tried',
};

export const render: RenderSentences = {
  quoted: (text) => `“${text}”`,
  signalWords: { DANGER: 'DANGER', WARNING: 'WARNING', CAUTION: 'CAUTION', NOTICE: 'NOTICE' },
  risks: {
    none: 'no known\u00a0risk',
    low: 'low\u00a0risk',
    medium: 'medium\u00a0risk',
    high: 'high\u00a0risk',
  },
  noRiskDeclared: 'no risk\u00a0declared',
  advice,
  outcomes,
  standings: { likely: 'likely', possible: 'possible', unlikely: 'unlikely' },
  chances: { usually: 'usually', sometimes: 'sometimes', rarely: 'rarely' },
  grades: {
    maker: 'maker',
    maintainer: 'maintainer',
    press: 'press',
    community: 'community',
    unverified: 'unverified',
  },
  duration: (least, most) => {
    if (least.unit !== most.unit) return `${amount(least)} to ${amount(most)}`;
    return least.count === most.count ? `about ${amount(most)}` : `${least.count} to ${amount(most)}`;
  },
  range: (min, max, unit) => `From ${min} to ${max} ${unit}.`,
  alert: {
    stop: (signalWord, name) => `${signalWord}: STOP. ${name}.`,
    now: 'Do this now',
  },
  diagnosis: {
    youSaid: 'You said',
    notKnown: 'not known',
    youTried: 'You tried',
    helped: (title) => `“${title}” helped. There is nothing left to do.`,
    notCovered: 'We have no advice for this problem',
    fitsNoFault: 'What you describe does not fit any fault that we know.',
    tellUs: 'Tell us what is wrong.',
    needMore: 'We need more answers to find the fault.',
    faults: 'What may be wrong',
    nextRedFlags: 'Next: look at the device. Is any of this true?',
    next: (question) => `Next: ${question}`,
    doNow: 'Do this now: ',
    doThen: 'Then do this: ',
    afterAnswers: 'What to do when you have answered',
    otherwise: 'If that does not help',
    blocked: 'Not possible now',
    otherQuestions: 'Other questions worth answering',
    recognised: 'This looks like',
  },
  remedy: {
    before: 'Before you start',
    steps: 'Do this',
    serviceSteps: 'What to do',
    success: 'It worked if',
    after: 'Afterwards',
    whyNot: 'Why not',
    together: (titles) => `Together with ${titles.map((title) => `“${title}”`).join(' or ')}: `,
    first: 'First',
    doFirst: (title) => `Do “${title}”.`,
    nothingUnderNext: 'Only go on if nothing under “Next” is true.',
    answerNext: 'Answer the question under “Next”.',
    noneOfThis: 'Only go on if none of this is true',
    answerFirst: 'Answer this first',
    findOutFirst: 'Only go on if you can find this out',
    serviceCan: 'What service can do',
    helpsIf: 'This can help if',
    helpsIfOne: 'This can help if one of these is true',
    becauseYouSaid: 'Because you said',
    makesPossible: 'It makes this possible',
    disputed: 'Sources disagree',
    oneSide: 'One side',
    otherSide: 'The other side',
    sources: 'Sources, best first',
    howToFindOut: 'How to find out',
  },
  view: {
    opening: 'What is wrong?',
    signs: 'Which of these is also true?',
    remains: 'Is any of this still true?',
    redFlags: 'Look at the device first. Is any of this true?',
    tryThis: 'Try this: ',
    now: 'Now: ',
    helped: (title) => `“${title}” helped.`,
    'not-covered': 'We have no advice for this problem.',
    'unknown-fault': 'What you describe does not fit any fault that we know.',
    'nothing-left': 'No safe remedy that is worth your time is left.',
    notTried: 'You did not try',
    mentioned: 'What else there is',
  },
  heard: {
    youWrote: 'You wrote',
    understood: 'I understood',
    isWrong: 'Is this wrong? Go back, and say it in other words.',
    askedFirst: 'This may be dangerous, so I ask about it first',
    cannotFindOut: 'If you cannot find out, say that you do not know.',
    notUnderstood: 'I did not understand this.',
    otherDevice: (name) => `You wrote about the ${name}. This conversation is about another device.`,
    didYouMean: 'Did you mean',
  },
  handOver: {
    standings: {
      solved: 'works again',
      stopped: 'stopped, because it may be dangerous',
      'not-covered': 'we have no advice for this problem',
      'nothing-left': 'no safe remedy that is worth the time is left',
      'not-finished': 'not finished',
    },
    open: {
      try: 'Not tried yet',
      professional: 'Service',
      unlikely: 'Less likely to help',
      'last-resort': 'Not advised before service',
      avoid: 'Advised against',
    },
    stopped: 'Stopped because',
    words: 'In the owner’s words',
    observed: 'Observed',
    tried: 'Tried',
    blocked: 'Not possible',
    faults: 'What may be wrong',
  },
  graph: { avoid: (title) => `DO NOT: ${title}`, notAdvised: 'not advised' },
};

function amount({ count, unit }: Amount): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
