// The cells of a sheet as a chart names them, with what they hold now: a program that does not calculate draws the same picture.
import type { ResultSheet, SheetArea } from "@junheng/engine/reports";
import { addressOf } from "../../read/addresses.js";
import { quotedSheet, xmlText } from "../xml-text.js";

/** Cells of a sheet as a chart's source. */
export interface ChartCells {
  /** The numbers of an area, as the content of `c:val` and its like. */
  readonly numbers: (area: SheetArea) => string;
  /** The texts of an area, as the content of `c:cat`. */
  readonly texts: (area: SheetArea) => string;
  /** The text of an area's first cell, as the content of `c:tx`. */
  readonly name: (area: SheetArea) => string;
  /** Where an axis of shares ends: at 1 where the largest is 1; nowhere of its own for other numbers. */
  readonly endOf: (area: SheetArea | undefined) => number | undefined;
}

/** The cells of this sheet, which has this name in the file. */
export function chartCells({ rows }: Pick<ResultSheet, "rows">, name: string): ChartCells {
  const valuesOf = ({ row, column, rows: down, columns: across }: SheetArea): readonly (string | number | null)[] =>
    Array.from({ length: down * across }, (_, at) => {
      return rows[row + Math.floor(at / across)]?.[column + (at % across)]?.value ?? null;
    });
  /** How the first number is shown: the axis shows its own so. */
  const formatOf = ({ row, column }: SheetArea): string => rows[row]?.[column]?.format ?? "General";
  const numbers = (area: SheetArea): string =>
    `<c:numRef>${formula(area, name)}<c:numCache><c:formatCode>${xmlText(formatOf(area))}</c:formatCode>${points(valuesOf(area), isNumber)}</c:numCache></c:numRef>`;
  const texts = (area: SheetArea): string =>
    `<c:strRef>${formula(area, name)}<c:strCache>${points(valuesOf(area), isFilled)}</c:strCache></c:strRef>`;
  const endOf = (area: SheetArea | undefined): number | undefined =>
    area !== undefined && Math.max(...valuesOf(area).filter(isNumber)) === 1 ? 1 : undefined;
  return { numbers, texts, endOf, name: (area) => texts({ ...area, rows: 1, columns: 1 }) };
}

const formula = ({ row, column, rows, columns }: SheetArea, name: string): string => {
  const absolute = (r: number, c: number): string => addressOf(r, c).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const last = absolute(row + rows - 1, column + columns - 1);
  return `<c:f>${xmlText(`${quotedSheet(name)}!${absolute(row, column)}:${last}`)}</c:f>`;
};

const isNumber = (value: string | number | null): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isFilled = (value: string | number | null): value is string | number => value !== null && value !== "";

const points = (
  values: readonly (string | number | null)[],
  isKept: (value: string | number | null) => value is string | number,
): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) => (isKept(value) ? `<c:pt idx="${at}"><c:v>${xmlText(String(value))}</c:v></c:pt>` : ""))
    .join("")}`;
