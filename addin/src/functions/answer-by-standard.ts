// The answer of a function that is small but for its standard: at once by a built-in one, once the reader is loaded by one's own.
import type { Standard } from "@junheng/engine/standards";
import { isOneCell } from "./cells.js";
import { builtInStandard, written } from "./choices.js";
import { answerLater, answerTable, throwToExcel } from "./excel-answer.js";
import type { FunctionResult } from "./function-result.js";
import { loadTableFunctions } from "./load-table-functions.js";

/** A table, or a promise of one, which Excel takes in its place: the tool that reads the tags knows no type for both. */
export const answerByStandard = (argument: unknown, compute: (standard: Standard) => FunctionResult): unknown[][] => {
  const builtIn = builtInOf(argument);
  if (builtIn !== undefined) return answerTable(() => compute(builtIn));
  const later = answerLater(loadTableFunctions, async ({ standardGiven, withSheetsLater }) =>
    compute(standardGiven(await withSheetsLater("standard", argument))),
  );
  return later as unknown as unknown[][];
};

const builtInOf = (argument: unknown): Standard | undefined => {
  try {
    return isOneCell(argument) ? builtInStandard(written(argument, "standard")) : undefined;
  } catch (error) {
    return throwToExcel(error);
  }
};
