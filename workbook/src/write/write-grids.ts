// Grids as they are to the bytes of an .xlsx file: values and merged cells; formulas as their results. Text stays text.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { Cell as WrittenCell } from "write-excel-file/universal";
import { cellText } from "./cell-text.js";
import { markSheets } from "./mark-sheets.js";
import { sheetNames } from "./sheet-names.js";

/** The mark of a sheet of ours of which nothing more is known: still ours, so that it is not read as data. */
const savedMark = "saved";

/** Writes a workbook of grids. Sheets of ours keep their mark. */
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
