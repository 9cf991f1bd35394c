// Tells when the user's own cells change.
import type { Unsubscribe } from "../spreadsheet-host.js";
import type { WpsEvents, WpsSheet } from "./model.js";
import { markOf } from "./sheets.js";

const sheetChange = "SheetChange";

/** Calls back on every change but those in sheets of ours. Where this build tells of none, it never calls. */
export const watchChanges = (events: WpsEvents | undefined, callback: () => void): Unsubscribe => {
  const heard = (sheet: unknown): void => {
    if (markOf(sheet as WpsSheet) === null) callback();
  };
  events?.AddApiEventListener(sheetChange, heard);
  return () => {
    events?.RemoveApiEventListener(sheetChange, heard);
  };
};
