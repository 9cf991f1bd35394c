// Follows the user's edits once they have come to rest.
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

/** How long the pane waits after an edit before it follows. */
const followAfter = 600;

/** Calls back after edits; gives what stops it. */
export const followEdits = (host: SpreadsheetHost, callback: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = host.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(callback, followAfter);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
};
