// Where the page is hosted: kept by a service worker, so that it opens without the server; a new version is offered and never forced.
import type { Locale } from "@junheng/engine/diagnostics";
import { workbenchText } from "../messages/workbench.js";

/** From a folder there is no server that could be gone, and nothing of this kind is allowed. */
const isHosted = (): boolean => location.protocol.startsWith("http") && "serviceWorker" in navigator;

const linkManifest = (): void => {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "workbench.webmanifest";
  document.head.append(link);
};

/** Says behind the bar that there is a new version, with the button that opens it. */
const offer = (bar: HTMLElement, waiting: ServiceWorker, locale: Locale): void => {
  const strip = document.createElement("section");
  strip.className = "strip";
  strip.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = workbenchText("newVersionOpen", {}, locale);
  button.addEventListener("click", () => {
    // Leaving asks by itself where something is unsaved; who stays has the old version as before.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  });
  strip.append(workbenchText("newVersion", {}, locale), " ", button);
  bar.after(strip);
};

/** Begins once the page can be used, so that what is kept for later never slows down now. */
export async function workOffline(bar: HTMLElement, locale: () => Locale): Promise<void> {
  if (!isHosted()) return;
  linkManifest();
  let isOffered = false;
  const offerOnce = (waiting: ServiceWorker | null): void => {
    if (isOffered || waiting === null || navigator.serviceWorker.controller === null) return;
    isOffered = true;
    offer(bar, waiting, locale());
  };
  const registration = await navigator.serviceWorker.register("service-worker.js");
  offerOnce(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => offerOnce(registration.waiting));
  });
}
