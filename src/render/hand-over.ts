import type { HandOver } from '../conversation/hand-over';
import { type Block, bullets, type Document, type Item, pairsOf } from './document';
import { quoted } from './heard';
import { groupsOf } from './remedy';
import { outcomeWords } from './words';

const standings: Readonly<Record<HandOver['standing'], string>> = {
  solved: 'works again',
  stopped: 'stopped, because it may be dangerous',
  'not-covered': 'we have no advice for this problem',
  'nothing-left': 'no safe remedy that is worth the time is left',
  'not-finished': 'not finished',
};

const openTitles: Readonly<Record<HandOver['open'][number]['advice'], string>> = {
  try: 'Not tried yet',
  professional: 'Service',
  unlikely: 'Less likely to help',
  'last-resort': 'Not advised before service',
  avoid: 'Advised against',
};

/** What somebody who takes over a conversation must know, one fact per line. */
export function handOverDocument(handOver: HandOver): Document {
  const { name, standing, alerts, words, observed, tried, blocked, open, faults } = handOver;
  return {
    title: [`${name}: ${standings[standing]}`],
    blocks: [
      ...bullets(
        'Stopped because',
        alerts.map(
          ({ id, signalWord, name: alert, hazard }): Item => ({
            text: [{ text: `${signalWord}:`, weight: 'strong', signal: signalWord }, ` ${alert}. ${hazard}`],
            about: { alert: id },
          }),
        ),
      ),
      ...bullets('In the owner’s words', words.map(quoted)),
      ...pairsOf(
        'Observed',
        observed.map(({ symptom, question, text }) => ({ term: question, text, about: { symptom } })),
      ),
      ...pairsOf(
        'Tried',
        tried.map(({ remedy, title, outcome }) => ({
          term: title,
          text: outcomeWords[outcome],
          about: { remedy },
        })),
      ),
      ...bullets(
        'Not possible',
        blocked.map(
          ({ remedy, title, reasons }): Item => ({
            text: [`${title}: ${reasons.join(' ')}`],
            about: { remedy },
          }),
        ),
      ),
      ...groupsOf(open).flatMap(openBlocks),
      ...bullets(
        'What may be wrong',
        faults.map(
          ({ fault, name: text, standing: chance }): Item => ({
            text: [`${chance}: ${text}`],
            about: { fault, standing: chance },
          }),
        ),
      ),
    ],
  };
}

function openBlocks(group: HandOver['open']): Block[] {
  const [first] = group;
  return first === undefined
    ? []
    : bullets(
        openTitles[first.advice],
        group.map(
          ({ remedy, title, advice, risk }): Item => ({
            // A hand-over does not say who reviewed the pack.
            text: [{ text: title, risk, advice }, ...(risk === 'none' ? [] : [` (${risk} risk)`])],
            about: { remedy, risk, advice },
          }),
        ),
      );
}
