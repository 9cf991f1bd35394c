// Result sheets to the bytes of an .xlsx file. Text is always text, whatever sign it begins with.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { holdsData, withSheetNames } from "@junheng/engine/reports";
import type { Cell, CellObject } from "write-excel-file/universal";
import { lookOfWord, looks } from "./cell-looks.js";
import { cellText } from "./cell-text.js";
import { drawCharts } from "./charts/draw-charts.js";
import { formulaCell, formulaResults } from "./formula-results.js";
import { markSheets } from "./mark-sheets.js";
import { printSheets } from "./print-sheets.js";
import { rowHeight } from "./row-height.js";
import { sheetNames } from "./sheet-names.js";

/**
 * Writes a workbook of result sheets (结果工作簿), each with a mark by which it is known when it is read again.
 *
 * Rule: a sheet that holds data (`holdsData`) has no mark, for it is read; names by `sheetNames`; formulas carry the engine's value as
 * their result. Units: widths in characters; numbers unrounded, with their format. Zeros: numbers. Missing: null and what is not finite are
 * blank cells. None: no sheets make a workbook without cells. Errors: rejects only where the writer itself fails.
 * Source: ECMA-376; decision 23.
 *
 * @example
 * const file = await writeWorkbook([findingsSheet({ diagnostics: [] }, "en")]);
 * (await readWorkbook(file, "a.xlsx")).grids[0].ours // => true
 */
export async function writeWorkbook(sheets: readonly ResultSheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const names = sheetNames(sheets.map(({ name }) => name));
  const positions = new Map(sheets.map(({ id }, position) => [id, position] as const));
  const nameOf = (id: string): string | undefined => names[positions.get(id) ?? -1];
  const file = writeExcelFile(
    sheets.map((sheet, position) => ({
      sheet: names[position] ?? sheet.id,
      data: sheet.rows.map((row) => cellsOf(row, sheet.widths, nameOf)),
      columns: sheet.widths.map((width) => ({ width })),
      orientation: "landscape" as const,
      ...(sheet.frozen !== undefined && {
        stickyRowsCount: sheet.frozen.rows,
        stickyColumnsCount: sheet.frozen.columns,
      }),
      ...(sheet.wordLooks !== undefined && { conditionalFormatting: sheet.wordLooks.map(lookOfWord) }),
    })),
    {
      fontFamily: "宋体",
      fontSize: 11,
      features: [
        formulaResults,
        markSheets(sheets.map(({ id }) => (holdsData(id) ? null : id))),
        printSheets(sheets, names),
        drawCharts(sheets, names),
      ],
    },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

type NameOf = (id: string) => string | undefined;

const cellsOf = (row: ResultSheet["rows"][number], widths: readonly number[], nameOf: NameOf): Cell[] => {
  const height = rowHeight(row, widths);
  return row.map((cell) => {
    if (cell === null) return null;
    const written = cellOf(cell, nameOf);
    return height === undefined || written.height !== undefined ? written : { ...written, height };
  });
};

const cellOf = ({ formula, value, style, format, columnSpan, rowSpan }: SheetCell, nameOf: NameOf): CellObject => ({
  ...(style !== undefined && looks[style]),
  ...(formula !== undefined
    ? formulaCell({ formula: withSheetNames(formula, nameOf), value, ...(format !== undefined && { format }) })
    : valueOf(value, format)),
  ...((columnSpan ?? 1) > 1 && { columnSpan }),
  ...((rowSpan ?? 1) > 1 && { rowSpan }),
});

const valueOf = (value: SheetCell["value"], format: string | undefined): CellObject => ({
  ...(typeof value === "string" && value !== "" && { value: cellText(value), type: String }),
  ...(typeof value === "number" &&
    Number.isFinite(value) && { value, type: Number, ...(format !== undefined && { format }) }),
});
