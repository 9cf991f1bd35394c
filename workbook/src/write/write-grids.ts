// Grids as they are to the bytes of an .xlsx file: values and merged cells; formulas as their results. Text stays text.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { Cell as WrittenCell } from "write-excel-file/universal";
import { cellText } from "./cell-text.js";
import { markSheets } from "./mark-sheets.js";
import { sheetNames } from "./sheet-names.js";

/** The mark of a sheet of ours of which nothing more is known: still ours, so that it is not read as data. */
const savedMark = "saved";

/**
 * Writes grids as they are to .xlsx (保存表格): values and merged cells; formulas as their results.
 *
 * Rule: text stays text; sheets of ours keep their mark, so that they are not read as data again. Units: none; a share that is shown in per
 * cent stays so. Zeros: numbers. Missing: null and an empty text are blank cells; an error is written as its text. None: a grid without
 * rows is an empty sheet. Errors: rejects only where the writer itself fails. Source: ECMA-376.
 *
 * @example
 * const file = await writeGrids([{ sheet: "小学", rows: [["一小", 0, null]] }]);
 * (await readWorkbook(file, "a.xlsx")).grids[0].rows // => [["一小", 0]]
 */
export async function writeGrids(grids: readonly Grid[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const names = sheetNames(grids.map(({ sheet }) => sheet));
  const file = writeExcelFile(
    grids.map((grid, position) => ({ sheet: names[position] ?? "Sheet", data: cellsOf(grid) })),
    {
      fontFamily: "宋体",
      fontSize: 11,
      features: [markSheets(grids.map(({ ours, resultId }) => (ours === true ? (resultId ?? savedMark) : null)))],
    },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const cellsOf = ({ rows, origin, merges = [], percentCells = [] }: Grid): WrittenCell[][] => {
  const top = origin?.row ?? 0;
  const left = origin?.column ?? 0;
  const percent = new Set(percentCells);
  const spans = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const width = Math.max(0, ...rows.map((row) => row.length), ...merges.map((merge) => merge.right + 1));
  const above: WrittenCell[][] = Array.from({ length: top }, () => []);
  return [
    ...above,
    ...rows.map((row, r) => [
      ...Array.from({ length: left }, () => null),
      ...Array.from({ length: width }, (_, c) => {
        const written = cellOf(row[c] ?? null, percent.has(`${r},${c}`));
        const span = spans.get(`${r},${c}`);
        if (span === undefined) return written;
        return { ...written, rowSpan: span.bottom - span.top + 1, columnSpan: span.right - span.left + 1 };
      }),
    ]),
  ];
};

const cellOf = (cell: Cell, percent: boolean): WrittenCell => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  if (typeof cell === "number") return { value: cell, type: Number, ...(percent && { format: "0.00%" }) };
  return { value: cellText(typeof cell === "string" ? cell : cell.error), type: String };
};
