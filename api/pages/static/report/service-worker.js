/** Keeps the report page on the device, so that it opens without a line. Nothing of the API is kept here. */

/** The placeholders in braces are filled in by the server. */
const CACHE = "siaga-report-{version}";
/** The addresses of all that the page needs. */
const FILES = JSON.parse('{files}');

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// The page says so when nothing waits in its outbox.
self.addEventListener("message", (event) => {
  if (event.data === "take over") {
    void self.skipWaiting();
  }
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const path = event.request.mode === "navigate" && address.pathname === "/report" ? "/report" : address.pathname;
  if (event.request.method === "GET" && address.origin === location.origin && FILES.includes(path)) {
    event.respondWith(caches.match(path, { cacheName: CACHE }).then((held) => held ?? fetch(event.request)));
  }
});
