// What a custom function gives: one value, or a table to spill.
import type { FunctionError } from "./function-error.js";

/** One cell of a result. A blank is an empty text: Excel shows null as 0. */
export type ResultCell = string | number | boolean | FunctionError;

/** A table to spill: every row has the same length. */
export type ResultTable = readonly (readonly ResultCell[])[];

/** One value or a table. */
export type FunctionResult = ResultCell | ResultTable;

/** Whether it is a table. */
export const isTable = (result: FunctionResult): result is ResultTable => Array.isArray(result);

/** A table of one cell as that cell: a single number in, a single number out. */
export const unwrapSingle = (table: ResultTable): FunctionResult => {
  const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  return only ?? table;
};
