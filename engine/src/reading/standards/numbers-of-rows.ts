// The rows of one dated number, from the earliest down, as a standard has it: its values, its unit, and the source of the newest.
import type { ShapeIssue, Where } from "../../diagnostics/index.js";
import { standardCodes, standardUnits } from "../../words/index.js";
import type { TableRow } from "../rubrics/index.js";
import { numberIn } from "../rubrics/index.js";
import { idOf, isNone, isoOf, sourceIn } from "./cells-of-row.js";
import type { Parts } from "./parts.js";

/** A row, and the document that its number is from if the row names none. */
export interface NumberRow {
  readonly row: TableRow;
  readonly document: string;
}

/** Puts the number at its path; a row without a date that says “none” takes all of it away. */
export function numbersFrom(
  path: string,
  rows: readonly NumberRow[],
  { put, cells }: Parts,
  issues: (ShapeIssue & { readonly where: Where })[],
): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  if (rows.length === 1 && isNone(first.row)) return put(path, null, first.row.where("value"));
  const unit = first.row.text("unit");
  const newest = sourceIn(last.row, last.document);
  const values = rows.map(({ row, document }) => {
    const own = sourceIn(row, document);
    const to = row.text("to");
    return {
      from: isoOf(row.text("from")),
      ...(to !== "" && { to: isoOf(to) }),
      value: valueIn(row),
      ...(JSON.stringify(own) !== JSON.stringify(newest) && { reference: own }),
    };
  });
  put(path, { unit: idOf(standardUnits, unit), reference: newest, values }, cells[path] ?? first.row.where("item"));
  cells[`${path}.unit`] = first.row.where("unit");
  cells[`${path}.reference`] = last.row.where("document");
  rows.forEach(({ row }, at) => {
    for (const key of ["from", "to", "value"] as const) cells[`${path}.values.${at}.${key}`] = row.where(key);
    cells[`${path}.values.${at}.reference`] = row.where("document");
    if (row.text("unit") !== unit)
      issues.push({ code: "invalid_value", path: `${path}.unit`, possible: [unit], where: row.where("unit") });
  });
}

const valueIn = (row: TableRow): number | string | null => {
  const written = row.text("value");
  return idOf(standardCodes.none, written) === "none" ? null : (numberIn(row.cell("value")) ?? written);
};
