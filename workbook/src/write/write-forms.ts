// A form to the bytes of an .xlsx file that a school fills in with any spreadsheet program.
import type { FormCell, FormSheet } from "@junheng/engine/form-sheets";
import type { Cell, CellObject } from "write-excel-file/universal";
import { cellText } from "./cell-text.js";
import { checkLook, formLooks, inputLook } from "./form-looks.js";
import { markForm } from "./mark-form.js";
import { protectForm } from "./protect-form.js";
import { rowHeight } from "./row-height.js";
import { sheetNames } from "./sheet-names.js";

/**
 * Writes a form that schools fill in (填报表) as .xlsx, for any spreadsheet program.
 *
 * Rule: inputs take what they say and nothing else, the rest is locked, without a password. Its figures are found again by names that move
 * with their cells. Text is text, whatever it begins with; the checks alone are formulas. Units: as the form prints them; widths in
 * characters. Zeros: an input that is known to be 0 holds 0. Missing: an input without a value is blank. None: there is always a file.
 * Errors: rejects only where the writer itself fails. Source: ECMA-376; decision 19.
 *
 * @example
 * const form = await writeForm(schoolForm(nationalQuality2017));
 * (await readWorkbook(form, "form.xlsx")).grids[0].form?.made // => "national-quality-2017"
 */
export async function writeForm(form: FormSheet): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const [name = "Sheet"] = sheetNames([form.name]);
  const file = writeExcelFile(
    [
      {
        sheet: name,
        data: form.rows.map((row) => cellsOf(row, form.widths)),
        columns: form.widths.map((width) => ({ width })),
        stickyRowsCount: form.frozenRows,
        showGridLines: false,
      },
    ],
    { fontFamily: "宋体", fontSize: 11, features: [markForm(form, name), protectForm(form)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const cellsOf = (row: FormSheet["rows"][number], widths: readonly number[]): Cell[] => {
  const height = heightOf(row, widths);
  const written: Cell[] = [];
  row.forEach((cell, column) => {
    // A covered cell has its border too, or the box stays open where cells are merged.
    written[column] = cell === null ? null : { ...cellOf(cell), ...(height !== undefined && { height }) };
  });
  return written;
};

/** The height of a line: that of its look, or what its texts need. */
const heightOf = (row: FormSheet["rows"][number], widths: readonly number[]): number | undefined => {
  const least = Math.max(0, ...row.map((cell) => (cell?.kind === "text" ? (formLooks[cell.look].height ?? 0) : 20)));
  const needed = rowHeight(
    row.map((cell) =>
      cell?.kind === "text"
        ? { value: cell.text, ...(cell.columnSpan !== undefined && { columnSpan: cell.columnSpan }) }
        : null,
    ),
    widths,
  );
  return Math.max(least, needed ?? 0) || undefined;
};

const cellOf = (cell: FormCell): CellObject => ({
  ...contentOf(cell),
  ...(cell.columnSpan !== undefined && { columnSpan: cell.columnSpan }),
});

const contentOf = (cell: FormCell): CellObject => {
  switch (cell.kind) {
    case "text":
      return { ...formLooks[cell.look], ...(cell.text !== "" && { value: cellText(cell.text), type: String }) };
    case "check":
      return { ...checkLook, value: cell.formula, type: "Formula" };
    case "input": {
      const { kind, value, locked } = cell.input;
      const look = inputLook(kind, locked === true);
      if (value === undefined || value === "") return look;
      return typeof value === "number"
        ? { ...look, value, type: Number }
        : { ...look, value: cellText(value), type: String };
    }
  }
};
