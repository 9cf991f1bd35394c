// The functions as Excel calls them: its own errors, tables as rows of cells, and promises of those that are loaded at their first call.
import { answerByStandard } from "./answer-by-standard.js";
import type { CustomFunction, FunctionByStandard } from "./custom-function.js";
import { parametersOf, standardAt } from "./custom-function.js";
import { answer, answerLater } from "./excel-answer.js";
import { functionsAtOnce } from "./functions-at-once.js";
import type { LaterFunction } from "./later-functions.js";
import { laterFunctions } from "./later-functions.js";
import { loadTableFunctions } from "./load-table-functions.js";

/** A function that Excel calls: it gives a number, a table, or a promise of a table. */
export type ExcelFunction = (...args: readonly unknown[]) => unknown;

const atOnce =
  (each: CustomFunction | FunctionByStandard): ExcelFunction =>
  (...args) =>
    "callBy" in each
      ? answerByStandard(standardAt(each, args), (standard) => each.callBy(standard, ...args))
      : answer(() => each.call(...args), each.gives);

const later =
  (id: LaterFunction): ExcelFunction =>
  (...args) =>
    answerLater(loadTableFunctions, async ({ tableFunctions, withSheetsLater }) => {
      const each = tableFunctions[id];
      const found = parametersOf(each).map(([name], at) => withSheetsLater(name, args[at]));
      return each.call(...(await Promise.all(found)));
    });

/** All of them, by id. */
export const excelFunctions: Readonly<Record<string, ExcelFunction>> = Object.fromEntries([
  ...functionsAtOnce.map((each) => [each.id, atOnce(each)] as const),
  ...laterFunctions.map((id) => [id, later(id)] as const),
]);
