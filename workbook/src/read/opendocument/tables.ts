// The tables of an OpenDocument workbook, in one pass over its XML: cells, repeats, merges, what is hidden, and names.
import type { Cell } from "@junheng/engine/reading/cells";
import type { SheetFormula } from "../formulas.js";
import { maximumMarks, maximumRepeats, maximumRows } from "../limits.js";
import type { DefinedName } from "../opened-workbook.js";
import { FileProblem } from "../problem.js";
import type { Attributes } from "../scan-xml.js";
import { scanXml } from "../scan-xml.js";
import type { SheetCells } from "../sheet-cells.js";
import { sheetCells } from "../sheet-cells.js";
import type { CellTag } from "./cell-value.js";
import { cellTag, cellValue, countOf, excelFormula, excelReference } from "./cell-value.js";

/** A sheet, read. */
export interface Table {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: SheetCells;
  readonly formulas: SheetFormula[];
}

/** What the XML gives; `hasEnded` is false where it is cut short. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly isSpreadsheet: boolean;
  readonly hasEnded: boolean;
}

/** A row while it is read: its filled cells, and how often it is repeated downwards. */
interface Row {
  readonly times: number;
  readonly hidden: boolean;
  readonly cells: { readonly column: number; readonly tag: CellTag; readonly value: Cell }[];
  /** The next cell's column. */
  next: number;
}

/** Parts of a cell whose text is none of the cell's: notes, drawings, how a word is spoken. */
const beside = new Set(["annotation", "frame", "shapes", "ruby-text", "note", "custom-shape", "control", "g"]);

/** Reads the XML. Errors: a FileProblem where a table goes beyond the last row or column, or has too many cells. */
export function readTables(xml: string): Tables {
  const tables: Table[] = [];
  const taken = { signs: 0 };
  const names: DefinedName[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let isSpreadsheet = false;
  let hasEnded = false;
  let table: Table | null = null;
  /** How many tables the place at hand lies within; those inside a cell are passed over. */
  let depth = 0;
  let top = 0;
  let column = 0;
  let row: Row | null = null;
  let cell: CellTag | null = null;
  let text = "";
  let paragraphs = 0;
  let skipped = 0;

  scanXml(xml, {
    open(name, attributes) {
      if (beside.has(name)) skipped++;
      switch (name) {
        case "spreadsheet":
          isSpreadsheet = true;
          break;
        case "style":
          style = attributes("name") ?? "";
          break;
        case "table-properties":
          if (attributes("display") === "false") hiddenStyles.add(style);
          break;
        case "table": {
          if (depth++ > 0) break;
          const styled = attributes("style-name") ?? "";
          // The copy that LibreOffice keeps of another file's cells is no sheet of this one.
          const hidden = hiddenStyles.has(styled) || styled === "ta_extref";
          table = { name: attributes("name") ?? "", hidden, cells: sheetCells(taken), formulas: [] };
          [top, column] = [0, 0];
          break;
        }
        case "table-column": {
          if (depth !== 1) break;
          const times = countOf(attributes, "number-columns-repeated");
          if (isHidden(attributes)) table?.cells.hideColumns(column, column + times - 1);
          column += times;
          break;
        }
        case "table-row": {
          if (depth !== 1) break;
          const times = countOf(attributes, "number-rows-repeated");
          row = { times, hidden: isHidden(attributes), cells: [], next: 0 };
          break;
        }
        case "table-cell":
        case "covered-table-cell":
          if (depth === 1) [cell, text, paragraphs] = [cellTag(attributes), "", 0];
          break;
        case "p":
        case "h":
          if (skipped === 0 && paragraphs++ > 0) text += "\n";
          break;
        case "s":
          text += " ".repeat(Math.min(1000, countOf(attributes, "c")));
          break;
        case "tab":
          text += "\t";
          break;
        case "line-break":
          text += "\n";
          break;
        case "named-range":
        case "named-expression": {
          const address = attributes("cell-range-address");
          const Ref = address === undefined ? attributes("expression") : excelReference(address);
          const Sheet = depth > 0 ? { Sheet: tables.length } : {};
          if (Ref !== undefined) names.push({ Name: attributes("name") ?? "", Ref, ...Sheet });
        }
      }
    },
    text(piece) {
      if (cell !== null && skipped === 0 && depth === 1 && paragraphs > 0) text += piece.replace(/[ \t\r\n]+/g, " ");
    },
    close(name) {
      if (beside.has(name)) skipped--;
      switch (name) {
        case "table-cell":
        case "covered-table-cell": {
          if (depth !== 1 || cell === null || row === null) break;
          const value = cellValue(cell, text);
          const isKept = value !== null || cell.formula !== undefined || cell.columns * cell.rows > 1;
          if (isKept) row.cells.push({ column: row.next, tag: cell, value });
          row.next += cell.times;
          cell = null;
          break;
        }
        case "table-row":
          if (depth !== 1 || row === null) break;
          if (table !== null) putRow(table, top, row);
          top += row.times;
          row = null;
          break;
        case "table":
          if (--depth > 0 || table === null) break;
          tables.push(table);
          table = null;
          break;
        case "spreadsheet":
          hasEnded = true;
      }
    },
  });
  return { tables, names, isSpreadsheet, hasEnded };
}

const isHidden = (attributes: Attributes): boolean => /^(?:collapse|filter)$/.test(attributes("visibility") ?? "");

/** Puts a row into its table, as often as it is repeated. */
const putRow = ({ cells, formulas }: Table, top: number, row: Row): void => {
  if (row.cells.length === 0) return;
  if (top + row.times > maximumRows || row.times > maximumRepeats) throw new FileProblem("sheetTooLarge");
  for (let line = top; line < top + row.times; line++) {
    if (row.hidden) cells.hideRow(line);
    for (const { column, tag, value } of row.cells)
      for (let at = column; at < column + tag.times; at++) {
        cells.put(line, at, value);
        if (tag.type === "percentage") cells.markPercent(line, at);
        if (tag.formula !== undefined) {
          if (formulas.length >= maximumMarks) throw new FileProblem("sheetTooLarge");
          const stored = value === 0 ? "zero" : value === null ? "nothing" : "value";
          formulas.push({ row: line, column: at, text: excelFormula(tag.formula), stored });
        }
        if (tag.columns * tag.rows > 1)
          cells.merge({ top: line, left: at, bottom: line + tag.rows - 1, right: at + tag.columns - 1 });
      }
  }
};
