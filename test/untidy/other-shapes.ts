// What ways to write a table in another shape share: from what they start, and which other ways they leave no place for.
import type { Draft, DraftColumn } from "./draft.js";

/** Whether a draft is still one tidy table of schools alone. */
export const isTidy = ({ sheets }: Draft): boolean =>
  sheets.length === 1 &&
  sheets[0]!.columns.every(({ id }) => id !== "") &&
  sheets[0]!.rows.every(({ school }) => school);

/** The header of a column with its unit in brackets. */
export const withUnit = ({ header, unit }: DraftColumn): string => (unit === "" ? header : `${header}（${unit}）`);

/** The ways of being untidy that need a table of a school a row. */
export const excludedByShape = [
  "layout",
  "rows",
  "columns",
  "words",
  "spelling",
  "units",
  "units row",
  "order",
  "groups",
  "spoiled",
  "figures",
  "names",
  "examples",
];
