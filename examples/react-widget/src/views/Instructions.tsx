import type { RankedRemedy } from 'remedy-rules';
import { duration, riskLabel } from 'remedy-rules/render';
import { Warnings } from './Warnings';

/**
 * What to do, with every warning before the steps. Only for the remedy of a view, or service: they have nothing left to
 * ask first. Other remedies may charge a device whose red flags are not ruled out.
 */
export function Instructions({ remedy, reviewed }: { remedy: RankedRemedy; reviewed: boolean }) {
  const { risk, minutes, warnings, before, steps, success, after } = remedy;
  return (
    <>
      <p>
        <span className="risk" data-risk={risk}>
          {riskLabel(risk, { reviewed })}
        </span>{' '}
        {duration(minutes)}
      </p>
      <Warnings warnings={warnings} />
      {before.length > 0 && (
        <>
          <h3>Before you start</h3>
          <ul>
            {before.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Do this</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {success !== undefined && <p>It worked if: {success}</p>}
      {after.length > 0 && (
        <>
          <h3>Afterwards</h3>
          <ul>
            {after.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
