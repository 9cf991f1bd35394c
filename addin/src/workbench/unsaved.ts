// Unsaved work is not left by a slip: leaving the page asks while there is some, and Ctrl+S (⌘S) saves it.
import type { Work } from "../kept/keep-work.js";

/** Asks before the page is left with unsaved work, in the browser's own words, and writes what still waits to be kept. */
export function guardLeaving(work: Pick<Work, "isUnsaved" | "flush">): void {
  window.addEventListener("beforeunload", (event) => {
    if (work.isUnsaved()) event.preventDefault();
  });
  window.addEventListener("pagehide", () => work.flush());
  document.addEventListener("visibilitychange", () => work.flush());
}

/** Saves by the key that saves everywhere else, wherever the focus is. */
export function saveByKey(save: () => void): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat && document.querySelector("dialog[open]") === null) save();
    },
    true,
  );
}
