// The sheets that were not opened but added since, as sheets to write: results with their looks, a user's own with their values.
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import type { Cell } from "@junheng/engine/reading/cells";
import { writtenSheet } from "./mark.js";
import { readSheet } from "./read-sheet.js";

/** The id of a user's own sheet: one of data, which gets no mark. */
const ownId = "data-own";

/** The sheets whose ids are not among those opened, in the order of the tabs. */
export async function addedSheets(api: FUniver, opened: ReadonlySet<string>): Promise<readonly ResultSheet[]> {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return await Promise.all(sheets.filter((sheet) => !opened.has(sheet.getSheetId())).map(asWritten));
}

/** What its cells hold now, with the looks that they were written with. */
const asWritten = async (sheet: FWorksheet): Promise<ResultSheet> => {
  const written = writtenSheet(sheet);
  const { rows, origin } = await readSheet(sheet, null, {});
  const top = origin?.row ?? 0;
  const left = origin?.column ?? 0;
  const height = Math.max(written?.rows.length ?? 0, top + rows.length);
  const valueAt = (row: number, column: number): SheetCell["value"] => plain(rows[row - top]?.[column - left] ?? null);
  return {
    id: ownId,
    widths: [],
    ...written,
    name: sheet.getSheetName(),
    rows: Array.from({ length: height }, (_, row) => {
      const looks = written?.rows[row] ?? [];
      const width = Math.max(looks.length, left + (rows[row - top]?.length ?? 0));
      return Array.from({ length: width }, (_, column) => {
        const value = valueAt(row, column);
        const look = looks[column] ?? null;
        return look === null && value === null ? null : { ...look, value };
      });
    }),
  };
};

const plain = (cell: Cell): SheetCell["value"] => {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : cell;
};
