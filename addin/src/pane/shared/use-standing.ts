// What was written, as far as it stands in the workbook: it may be taken back there, and come again, by ways that no pane hears of.
import { useEffect, useMemo, useState } from "react";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { followEdits } from "./follow-edits.js";

/** The sheets of a writing that are there; looked for again after each edit. */
export function useStanding(host: SpreadsheetHost, written: WrittenSheets | null): WrittenSheets | null {
  const [there, setThere] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    setThere(null);
    if (written === null) return;
    return followEdits(
      host,
      () =>
        void host.listSheets().then(
          (sheets) => setThere(new Set(sheets.map(({ id }) => id))),
          () => {},
        ),
    );
  }, [host, written]);
  return useMemo(() => {
    if (written === null || there === null) return written;
    return { ...written, names: written.names.filter((_, at) => there.has(written.ids[at] ?? "")) };
  }, [there, written]);
}
