import type { HandOver } from '../conversation/hand-over';
import type { RenderSentences } from '../languages/subjects/render';
import { type Block, bullets, type Document, type Item, pairsOf } from './document';
import { groupsOf } from './remedy';

/** What somebody who takes over a conversation must know, one fact per line. */
export function handOverDocument(handOver: HandOver, words: RenderSentences): Document {
  const { name, standing, alerts, words: said, observed, tried, blocked, open, faults } = handOver;
  const { handOver: headings, quoted, outcomes, standings, signalWords } = words;
  return {
    title: [`${name}: ${headings.standings[standing]}`],
    blocks: [
      ...bullets(
        headings.stopped,
        alerts.map(
          ({ id, signalWord, name: alert, hazard }): Item => ({
            text: [
              { text: `${signalWords[signalWord]}:`, weight: 'strong', signal: signalWord },
              ` ${alert}. ${hazard}`,
            ],
            about: { alert: id },
          }),
        ),
      ),
      ...bullets(headings.words, said.map(quoted)),
      ...pairsOf(
        headings.observed,
        observed.map(({ symptom, question, text }) => ({ term: question, text, about: { symptom } })),
      ),
      ...pairsOf(
        headings.tried,
        tried.map(({ remedy, title, outcome }) => ({
          term: title,
          text: outcomes[outcome],
          about: { remedy },
        })),
      ),
      ...bullets(
        headings.blocked,
        blocked.map(
          ({ remedy, title, reasons }): Item => ({
            text: [`${title}: ${reasons.join(' ')}`],
            about: { remedy },
          }),
        ),
      ),
      ...groupsOf(open).flatMap((group) => openBlocks(group, words)),
      ...bullets(
        headings.faults,
        faults.map(
          ({ fault, name: text, standing: chance }): Item => ({
            text: [`${standings[chance]}: ${text}`],
            about: { fault, standing: chance },
          }),
        ),
      ),
    ],
  };
}

function openBlocks(group: HandOver['open'], { handOver: headings, risks }: RenderSentences): Block[] {
  const [first] = group;
  return first === undefined
    ? []
    : bullets(
        headings.open[first.advice],
        group.map(
          ({ remedy, title, advice, risk }): Item => ({
            // A hand-over does not say who reviewed the pack.
            text: [
              { text: title, risk, advice },
              ...(risk === 'none' ? [] : [` (${risks[risk].replaceAll('\u00a0', ' ')})`]),
            ],
            about: { remedy, risk, advice },
          }),
        ),
      );
}
