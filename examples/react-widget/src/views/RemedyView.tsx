import type { RankedRemedy } from 'remedy-rules';
import type { Outcome } from 'remedy-rules/conversation';
import { Heading } from './Heading';
import { Instructions } from './Instructions';

interface Props {
  remedy: RankedRemedy;
  reviewed: boolean;
  onTried: (outcome: Outcome) => void;
}

const outcomes: [Outcome, string][] = [
  ['helped', 'It works now'],
  ['no-change', 'Nothing changed'],
  ['worse', 'It got worse'],
  ['skipped', 'I did not try it'],
];

export function RemedyView({ remedy, reviewed, onTried }: Props) {
  return (
    <article>
      <Heading>Try this: {remedy.title}</Heading>
      <Instructions remedy={remedy} reviewed={reviewed} />
      <details>
        <summary>Why this?</summary>
        <ul>
          {remedy.reasons.map(({ fault, text }) => (
            <li key={fault}>{text}</li>
          ))}
        </ul>
        <p>Sources: {remedy.sources.map(({ title }) => title).join('; ')}</p>
      </details>
      <h3>Did it help?</h3>
      <div className="replies">
        {outcomes.map(([outcome, text]) => (
          <button key={outcome} type="button" onClick={() => onTried(outcome)}>
            {text}
          </button>
        ))}
      </div>
    </article>
  );
}
