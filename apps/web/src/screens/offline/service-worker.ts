/// <reference lib="webworker" />
/** Every file of this build, the page first. */
declare const BIFRONS_FILES: readonly string[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const files = BIFRONS_FILES;
const [page = ''] = files;
/** The workbench is one page, with its screens behind `#`. */
const home = new URL('./', location.href).pathname;
const addresses = new Set(files.map((file) => new URL(file, location.href).href));
/** Named files carry a hash of their contents, so their names are the version. */
const cacheName = `bifrons ${files.join(' ')}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
      )
      .then(() => worker.clients.claim()),
  );
});

/** A new version waits until its reader agrees to it. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const isPage = origin === location.origin && (pathname === home || pathname === `${home}index.html`);
  // Everything else is the server's: what the record is asked for, a launch, a login elsewhere, a download.
  if (request.mode === 'navigate' && isPage) event.respondWith(pageOf(request));
  if (request.mode !== 'navigate' && addresses.has(request.url)) event.respondWith(fileOf(request));
});

/** The newest page that can be had. */
async function pageOf(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
  } catch {
    // Not connected.
  }
  return (await kept(page)) ?? Response.error();
}

/** A file that is kept cannot have changed. */
async function fileOf(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

async function kept(request: Request | string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(request, { ignoreVary: true });
}
