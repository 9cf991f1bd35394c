// Calls a function for a grid that stops calculating when one throws: errors come back as the text that a cell shows.
import { FunctionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { isTable } from "./function-result.js";

/** What a grid shows in one cell. */
export type GridValue = string | number | boolean;

/** The result of a call with errors as text such as #DIV/0!; it never throws. `onError` hears the sentence behind an error. */
export const callForGrid = (
  call: (...args: readonly unknown[]) => FunctionResult,
  args: readonly unknown[],
  onError?: (error: unknown) => void,
): GridValue | GridValue[][] => {
  const show = (cell: ResultCell): GridValue => {
    if (!(cell instanceof FunctionError)) return cell;
    onError?.(cell);
    return cell.code;
  };
  try {
    const result = call(...args);
    return isTable(result) ? result.map((row) => row.map(show)) : show(result);
  } catch (error) {
    onError?.(error);
    return error instanceof FunctionError ? error.code : "#VALUE!";
  }
};
