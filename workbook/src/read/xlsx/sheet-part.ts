// One sheet of an .xlsx, read in one pass over its XML: cells, merges, what is hidden, formulas and what was stored for them.
import { addressOf, columnOf, rangeOf } from "../addresses.js";
import type { SheetFormula } from "../formulas.js";
import { maximumColumns, maximumMarks, maximumRows } from "../limits.js";
import { FileProblem } from "../problem.js";
import type { SheetCells, TextTaken } from "../sheet-cells.js";
import { sheetCells } from "../sheet-cells.js";
import { scanXml } from "../scan-xml.js";
import { isTrue, withLineEnds, withoutEscapes } from "../xml.js";
import type { CellFormat } from "./cell-formats.js";

/** A number that a format shows as a date or a time; its text is made where one is met at all. */
export interface DateCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly code: string;
}

/** What a sheet's XML gives. */
export interface SheetPart {
  readonly cells: SheetCells;
  readonly dates: readonly DateCell[];
  readonly formulas: readonly SheetFormula[];
}

/** Reads the XML. Errors: a FileProblem where it ends too early, or goes beyond the last row or column. */
export function sheetPart(
  xml: string,
  texts: readonly string[],
  formats: readonly CellFormat[],
  textTaken?: TextTaken,
): SheetPart {
  const cells = sheetCells(textTaken);
  const dates: DateCell[] = [];
  const formulas: SheetFormula[] = [];
  let row = -1;
  let column = -1;
  let type = "";
  let style = -1;
  let value = "";
  let hasValue = false;
  let formula: string | null = null;
  let inCell = false;
  let isSpoken = false;
  /** Where text goes at present. */
  let taken: "value" | "formula" | null = null;
  let hasEnded = false;

  const putNumber = (text: string): void => {
    const number = Number(text);
    if (Number.isNaN(number)) return cells.put(row, column, text);
    if (!Number.isFinite(number)) return cells.put(row, column, { error: "#NUM!" });
    const format = formats[style];
    if (format?.kind === "date") dates.push({ row, column, value: number, code: format.code });
    else if (format?.kind === "percent") cells.markPercent(row, column);
    cells.put(row, column, number);
  };
  const putCell = (): void => {
    if (type === "str" || type === "inlineStr") return cells.put(row, column, withoutEscapes(withLineEnds(value)));
    if (value.trim() === "") return;
    if (type === "s") cells.put(row, column, texts[Number(value)] ?? null);
    else if (type === "b") cells.put(row, column, isTrue(value.toLowerCase()));
    else if (type === "e") cells.put(row, column, { error: value });
    else if (type === "d") cells.put(row, column, dateTextOf(value));
    else putNumber(value);
  };
  const putFormula = (text: string): void => {
    const isText = type === "str" && hasValue;
    const stored = value === "" && !isText ? "nothing" : type === "" || type === "n" ? storedAs(value) : "value";
    if (formulas.push({ row, column, text, stored }) > maximumMarks) throw new FileProblem("sheetTooLarge");
  };

  scanXml(xml, {
    open(tag, attributes) {
      switch (tag) {
        case "c": {
          inCell = true;
          const found = columnOf(attributes("r") ?? "");
          column = found < 0 ? column + 1 : found;
          if (column >= maximumColumns) throw new FileProblem("sheetTooLarge");
          type = attributes("t") ?? "";
          style = Number(attributes("s") ?? 0);
          value = "";
          hasValue = false;
          formula = null;
          break;
        }
        case "v":
          hasValue = true;
          taken = inCell ? "value" : null;
          break;
        case "t":
          taken = inCell && !isSpoken ? "value" : null;
          break;
        case "f":
          if (inCell) formula = "";
          taken = inCell ? "formula" : null;
          break;
        case "rPh":
          isSpoken = true;
          break;
        case "row":
          row = Number(attributes("r")) >= 1 ? Math.trunc(Number(attributes("r"))) - 1 : row + 1;
          if (row >= maximumRows) throw new FileProblem("sheetTooLarge");
          column = -1;
          if (isTrue(attributes("hidden"))) cells.hideRow(row);
          break;
        case "col":
          if (isTrue(attributes("hidden")))
            cells.hideColumns(Math.max(0, Number(attributes("min")) - 1), Number(attributes("max")) - 1);
          break;
        case "mergeCell": {
          const range = rangeOf(attributes("ref") ?? "");
          if (range !== null) cells.merge(range);
        }
      }
    },
    text(text) {
      if (taken === "value") value += text;
      else if (taken === "formula" && formula !== null) formula += text;
    },
    close(tag) {
      switch (tag) {
        case "c":
          if (!inCell) return;
          putCell();
          if (formula !== null) putFormula(formula);
          inCell = false;
          break;
        case "v":
        case "t":
        case "f":
          taken = null;
          break;
        case "rPh":
          isSpoken = false;
          break;
        case "worksheet":
          hasEnded = true;
      }
    },
  });
  if (!hasEnded) throw new FileProblem("fileDamaged");
  return { cells, dates, formulas };
}

const storedAs = (value: string): SheetFormula["stored"] => (Number(value) === 0 ? "zero" : "value");

/** A date that is written out (`2024-09-01T00:00:00`), as one is shown. */
const dateTextOf = (value: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return day === undefined ? value : `${year}/${Number(month)}/${Number(day)}`;
};

/** The addresses of formulas that were saved without any result. */
export const addressesWithoutValue = (formulas: readonly SheetFormula[]): readonly string[] =>
  formulas.filter(({ stored }) => stored === "nothing").map(({ row, column }) => addressOf(row, column));
