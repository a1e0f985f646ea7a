/// <reference lib="webworker" />
export type {};

declare const self: ServiceWorkerGlobalScope;

/** The built files, by their relative addresses, and a hash of them all: filled in by the build. */
declare const FILES: readonly string[];
declare const VERSION: string;

const prefix = `remedy-rules-playground ${self.registration.scope} `;
const name = prefix + VERSION;
const addresses = new Set(FILES.map((file) => new URL(file, self.registration.scope).href));

self.addEventListener('install', (event) => {
  // Past the cache of HTTP, which may still have files of the version before.
  const requests = [...addresses].map((address) => new Request(address, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOlder().then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
  if (data === 'replace the version before') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method === 'GET' && addresses.has(address)) event.respondWith(answer(address, request));
});

async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(address)) ?? fetch(request);
}

async function deleteOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one)),
  );
}
