// A value of a Parquet file as a cell: numbers where they are held exactly, dates as their text, and never a guess.
import type { Cell } from "@junheng/engine/reading/cells";

/** A cell, and what is to be said of it: a whole number that no number holds exactly, or something that is no single value. */
export interface ParquetCell {
  readonly cell: Cell;
  readonly doubt?: "large" | "nested";
}

/** A big integer is a number where it is held exactly, and else its digits; what lies within another value is none. */
export function parquetCell(value: unknown): ParquetCell {
  if (value === null || value === undefined) return { cell: null };
  if (typeof value === "boolean") return { cell: value };
  if (typeof value === "string") return { cell: value.trim() === "" ? null : value };
  // What is no number is shown as it is, so that it is told and not counted.
  if (typeof value === "number") return { cell: Number.isFinite(value) ? value : String(value) };
  if (typeof value === "bigint") {
    const isExact = Number.isSafeInteger(Number(value));
    return isExact ? { cell: Number(value) } : { cell: String(value), doubt: "large" };
  }
  return value instanceof Date ? { cell: dateText(value) } : { cell: null, doubt: "nested" };
}

/** A day as its text; with its time where it is not midnight. */
const dateText = (date: Date): Cell => {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
};
