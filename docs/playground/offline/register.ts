/** Lets the page work without a network. A new version of the page takes over the next time it is opened. */
export async function workOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    const { waiting } = registration;
    if (waiting === null) return;
    // Everything that was said is in the address, so nothing is lost.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('replace the version before');
  } catch {
    // Some browsers refuse in private windows; the page then needs the network.
  }
}
