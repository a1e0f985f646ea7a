import type { RaisedAlert } from 'remedy-rules';
import { Heading } from './Heading';

export function StopView({ alerts }: { alerts: readonly RaisedAlert[] }) {
  return (
    <div className="stop" role="alert">
      <Heading>Stop. Do not try anything else.</Heading>
      {alerts.map(({ id, signalWord, name, hazard, consequence, now }) => (
        <section key={id}>
          <h3>
            {signalWord}: {name}
          </h3>
          <p>
            {hazard} {consequence}
          </p>
          <h4>Do this now</h4>
          <ol>
            {now.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
