import { useState } from 'react';
import type { View } from 'remedy-rules/element';

/** What the app knows already, so that the owner is not asked for it. */
const known = { 'battery-percent': 80, 'second-app': false };

export function App() {
  const [view, setView] = useState<View>();
  return (
    <main>
      <h1>My band</h1>
      <p>Battery: {known['battery-percent']} %</p>
      <remedy-rules device="mi-band-4" known={known} ondiagnosed={(event) => setView(event.detail.view)} />
      <p role="status">{view && nextStep(view)}</p>
    </main>
  );
}

/** What the app itself says about it, below the element. */
function nextStep(view: View): string {
  switch (view.kind) {
    case 'solved':
      return 'Good to hear that your band works again.';
    case 'stop':
    case 'service':
      return 'Our support is happy to help: support@example.com';
    default:
      return '';
  }
}
