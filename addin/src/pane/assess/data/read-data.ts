// The way of data into the pane: grids from the host, and one reader for all of them, whatever they came from.
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { GridSource, ReadOptions, SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";

/** What can be read of a host: one of its sources, or every sheet of the workbook that is not a result of ours. */
export type HostSource = GridSource | { readonly kind: "workbook" };

/** Reads a source; of a whole workbook progress counts the rows of all sheets read so far. */
export async function readHostGrids(
  host: SpreadsheetHost,
  source: HostSource,
  { signal, onProgress }: ReadOptions = {},
): Promise<readonly Grid[]> {
  if (source.kind !== "workbook")
    return [await host.read(source, { ...(signal && { signal }), ...(onProgress && { onProgress }) })];
  const grids: Grid[] = [];
  let rowsBefore = 0;
  for (const { name, ours } of await host.listSheets()) {
    if (ours) continue;
    const before = rowsBefore;
    const grid = await host.read(
      { kind: "sheet", name },
      {
        ...(signal && { signal }),
        onProgress: (done, total) => onProgress?.(before + done, before + total),
      },
    );
    grids.push(grid);
    rowsBefore += grid.rows.length;
  }
  return grids;
}

/** Reads the schools on grids through the door that all hosts share. It is loaded when there is something to read. */
export async function readCounty(grids: readonly Grid[], options: SubmissionOptions = {}): Promise<Submission> {
  if (grids.length === 0)
    return {
      sheets: [],
      tables: [],
      records: [],
      countyForms: [],
      countyRows: [],
      ledger: [],
      units: [],
      period: null,
      otherPeriods: [],
      diagnostics: [],
    };
  const { readSubmission } = await import("@junheng/engine/reading");
  return readSubmission(grids, options);
}

/** Reads a county for a period that was chosen, by a reader of its grids; where it is not in the data (any more) the latest is read, and `periodGone` says so. */
export async function readPeriod(
  read: (options: SubmissionOptions) => Promise<Submission>,
  period: string | null,
  options: SubmissionOptions = {},
): Promise<{ readonly reading: Submission; readonly periodGone: boolean }> {
  const chosen = await read({ ...options, ...(period !== null && { period }) });
  if (!chosen.diagnostics.some(({ code }) => code === "periodNotFound" || code === "noPeriodNamed"))
    return { reading: chosen, periodGone: false };
  const latest = await read(options);
  return { reading: latest, periodGone: latest.period !== null };
}
