import type { RankedRemedy } from 'remedy-rules';
import type { ViewOf } from 'remedy-rules/conversation';
import { adviceWords, riskLabel } from 'remedy-rules/render';
import { Heading } from './Heading';
import { Instructions } from './Instructions';
import { Warnings } from './Warnings';

type Reason = ViewOf<'service'>['reason'];

const why: Record<Reason, string> = {
  'not-covered': 'We have no advice for this problem.',
  'unknown-fault': 'What you describe does not fit any fault that we know.',
  'nothing-left': 'There is nothing safe left that is worth your time.',
};

interface Props {
  service: RankedRemedy;
  reason: Reason;
  skipped: readonly RankedRemedy[];
  mentioned: readonly RankedRemedy[];
  reviewed: boolean;
}

export function ServiceView({ service, reason, skipped, mentioned, reviewed }: Props) {
  return (
    <article>
      <Heading>{service.title}</Heading>
      <p>{why[reason]}</p>
      <Instructions remedy={service} reviewed={reviewed} />
      {skipped.length > 0 && (
        <>
          <h3>You did not try</h3>
          <ul>
            {skipped.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {mentioned.length > 0 && (
        <details>
          <summary>What else there is</summary>
          {mentioned.map((remedy) => (
            <section key={remedy.id}>
              <h3>
                {remedy.title}{' '}
                <span className="risk" data-risk={remedy.risk}>
                  {riskLabel(remedy.risk, { reviewed })}
                </span>
              </h3>
              <p>
                <strong>{adviceWords[remedy.advice]}.</strong> {remedy.avoidBecause.join(' ')}
              </p>
              <Warnings warnings={remedy.warnings} />
            </section>
          ))}
        </details>
      )}
    </article>
  );
}
