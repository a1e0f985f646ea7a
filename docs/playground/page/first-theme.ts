// Runs before the page is drawn, so that it does not flash in the other colours.
try {
  const chosen = localStorage.getItem('remedy-rules-playground-colours');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
} catch {
  // A browser that keeps nothing has no choice to remember.
}
