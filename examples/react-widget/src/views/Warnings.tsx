import type { Warning } from 'remedy-rules';

export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  return warnings.map(({ signalWord, hazard, consequence, avoidance }) => (
    <div key={hazard} className="warning" data-signal={signalWord}>
      <strong>{signalWord}</strong>
      <p>
        {hazard} {consequence} {avoidance}
      </p>
    </div>
  ));
}
