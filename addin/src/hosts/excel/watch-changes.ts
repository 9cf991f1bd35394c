// Tells when the user's own cells change.
import type { Unsubscribe } from "../spreadsheet-host.js";
import { inExcel } from "./in-excel.js";
import { has } from "./sets.js";

/** Calls back on every change but those in sheets of which `isOurs` is true. Where Excel cannot tell, it never calls. */
export const watchChanges = (isOurs: (worksheetId: string) => boolean, callback: () => void): Unsubscribe => {
  if (!has("watching")) return () => {};
  let stopped = false;
  const registered = inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      if (!stopped && !isOurs(worksheetId)) callback();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  }).catch(() => null);
  return () => {
    stopped = true;
    void registered.then((handler) =>
      handler === null
        ? undefined
        : Excel.run(handler.context, async (context) => {
            handler.remove();
            await context.sync();
          }).catch(() => undefined),
    );
  };
};
