// What WPS says of a cell, as the engine has it.
import type { Cell } from "@junheng/engine/reading/cells";
import { et } from "./model.js";

/** Excel's numbers of errors, which WPS gives as a value less `errorBase`. */
const errorTexts: Readonly<Record<number, string>> = {
  2000: "#NULL!",
  2007: "#DIV/0!",
  2015: "#VALUE!",
  2023: "#REF!",
  2029: "#NAME?",
  2036: "#NUM!",
  2042: "#N/A",
};

/** A value as a cell. A number of a single cell's error is an error: no figure of a school is minus two thousand million. */
export const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") {
    const error = errorTexts[value - et.errorBase];
    return error === undefined ? value : { error };
  }
  return typeof value === "string" || typeof value === "boolean" ? value : String(value);
};

/** Values as rows: one cell comes bare, one row may come without its frame. */
export const rowsOf = (value: unknown): readonly (readonly unknown[])[] => {
  if (!Array.isArray(value)) return [[value]];
  const rows = value as readonly unknown[];
  return rows.every(Array.isArray) ? rows : [rows];
};
