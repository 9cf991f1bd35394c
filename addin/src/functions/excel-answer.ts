// Results and errors as Excel takes them: its own error objects, and tables that are always rows of cells.
import { FunctionError, functionError } from "./function-error.js";
import type { FunctionResult } from "./function-result.js";
import { isTable } from "./function-result.js";

/** The errors Excel lets a custom function give. Only the first two can carry a sentence. */
const withSentence: readonly string[] = ["#VALUE!", "#N/A"];
const withoutSentence: readonly string[] = ["#NUM!", "#DIV/0!", "#NULL!"];

/** Any error as Excel's own. What is not ours is a mistake of the program, and says so. */
export const excelError = (error: unknown): CustomFunctions.Error => {
  const known =
    error instanceof FunctionError ? error : functionError("#VALUE!", "ownMistake", { detail: String(error) });
  if (withoutSentence.includes(known.code)) return new CustomFunctions.Error(known.code as CustomFunctions.ErrorCode);
  const code = withSentence.includes(known.code) ? known.code : "#VALUE!";
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, known.message);
};

/** Throws any error as Excel's own. */
export const throwToExcel = (error: unknown): never => {
  // oxlint-disable-next-line typescript/only-throw-error -- Excel's error class is an Error, but its types do not say so
  throw excelError(error);
};

const tableOf = (result: FunctionResult): unknown[][] => {
  const table = isTable(result) ? result : [[result]];
  return table.map((row) => row.map((cell) => (cell instanceof FunctionError ? excelError(cell) : cell)));
};

/** A table of one cell or more, or Excel's error. */
export const answerTable = (compute: () => FunctionResult): unknown[][] => {
  try {
    return tableOf(compute());
  } catch (error) {
    return throwToExcel(error);
  }
};

/** The same where a function gives one number alone, which Excel is then told. */
export const answer = (compute: () => FunctionResult, gives?: "number"): unknown => {
  const table = answerTable(compute);
  return gives === "number" ? table[0]?.[0] : table;
};

/** A table computed with functions that are loaded first, or Excel's error. Where they cannot be loaded, the next call tries again. */
export const answerLater = async <Functions>(
  load: () => Promise<Functions>,
  compute: (functions: Functions) => FunctionResult | Promise<FunctionResult>,
): Promise<unknown[][]> => {
  const loaded = await load().catch(() => throwToExcel(functionError("#VALUE!", "notLoaded")));
  try {
    return tableOf(await compute(loaded));
  } catch (error) {
    return throwToExcel(error);
  }
};
