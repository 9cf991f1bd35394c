// The sheets that were not opened but added since, as sheets to write: results with their looks, a user's own with their values.
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import type { Cell } from "@junheng/engine/reading/cells";
import { inSlices } from "../in-slices.js";
import { writtenSheet, writtenWith } from "./mark.js";
import { readSheet } from "./read-sheet.js";
import { isBeingWritten } from "./write-results.js";

/** The id of a user's own sheet: one of data, which gets no mark. */
const ownId = "data-own";

/** The sheets whose ids are not among those opened, in the order of the tabs. */
export async function addedSheets(
  api: FUniver,
  opened: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<readonly ResultSheet[]> {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  const added: ResultSheet[] = [];
  for (const sheet of sheets)
    if (!opened.has(sheet.getSheetId()) && !isBeingWritten(sheet)) added.push(await asWritten(sheet, signal));
  return added;
}

/** What its cells hold now, with what they were written with. */
const asWritten = async (sheet: FWorksheet, signal: AbortSignal | undefined): Promise<ResultSheet> => {
  const { rows, origin } = await readSheet(sheet, null, signal === undefined ? {} : { signal });
  const [top, left] = [origin?.row ?? 0, origin?.column ?? 0];
  const inner = sheet.getSheet();
  const written = writtenSheet(sheet);
  const { endRow, endColumn } = written === null ? { endRow: -1, endColumn: -1 } : inner.getCellMatrix().getDataRange();
  const height = Math.max(endRow + 1, top + rows.length);
  const pause = inSlices(signal);
  const lines: (SheetCell | null)[][] = [];
  for (let row = 0; row < height; row++) {
    await pause();
    const width = Math.max(endColumn + 1, left + (rows[row - top]?.length ?? 0));
    lines.push(
      Array.from({ length: width }, (_, column) => {
        const value = plain(rows[row - top]?.[column - left] ?? null);
        const look = writtenWith(inner.getCellRaw(row, column));
        return look === null && value === null ? null : { ...look, value };
      }),
    );
  }
  return { id: ownId, widths: [], ...written, name: sheet.getSheetName(), rows: lines };
};

const plain = (cell: Cell): SheetCell["value"] => {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : cell;
};
