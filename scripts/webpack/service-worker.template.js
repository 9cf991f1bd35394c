// Keeps the workbench in the browser, so that it opens with its server gone. The build puts the files in; Excel's pages are none of them.
const files = /* files */ [];
const cacheName = "junheng-/* version */";
const prefix = "junheng-";

const addressOf = (file) => new URL(file, self.registration.scope).href;
const addresses = new Set(files.map(addressOf));
/** A name that holds the hash of its content never means anything else. */
const isLasting = (address) => /\.[0-9a-f]{8}\.(js|css)$/.test(address);

const fetchAnew = async (address) => {
  const response = await fetch(address, { cache: isLasting(address) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};

const fill = async () => {
  const cache = await caches.open(cacheName);
  for (const address of addresses) {
    const known = isLasting(address) ? await caches.match(address) : undefined;
    await cache.put(address, known ?? (await fetchAnew(address)));
  }
};

/** What earlier versions kept goes, but for the last one where a page of it may still be open. */
const tidy = async () => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  const earlier = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  for (const name of pages.length > 0 ? earlier.slice(0, -1) : earlier) await caches.delete(name);
};

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
// A new version waits until all pages of the old one are closed, or until its user asks for it.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  address.search = "";
  address.hash = "";
  const { href } = address;
  const answer = async () => {
    const kept = await caches.open(cacheName).then((cache) => cache.match(href));
    return kept ?? (await caches.match(href)) ?? (await fetch(request));
  };
  if (addresses.has(href) || isLasting(href)) event.respondWith(answer());
});
