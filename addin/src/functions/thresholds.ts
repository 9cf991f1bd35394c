// What ATTAINMENT and MET share: each value beside what its standard asks of every school.
import { indicatorName } from "@junheng/engine/words";
import { indicatorIn } from "@junheng/engine/indicators";
import type { Standard } from "@junheng/engine/standards";
import { parameterAt } from "@junheng/engine/standards";
import { today } from "./assessment-date.js";
import { argumentName, cellOf, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { indicatorOfArgument, stageOf } from "./choices.js";
import { functionError, isErrorCode } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { unwrapSingle } from "./function-result.js";

/**
 * Compares each value with what the standard asks today, in a table of the same shape. Blanks, text and logicals in a range stay
 * blank; an error stays that error.
 *
 * Errors: #VALUE! for an unknown name or a single value that is no number, #N/A where the standard sets no minimum.
 */
export const compareWithMinimum = (
  valuesArgument: unknown,
  indicatorArgument: unknown,
  stageArgument: unknown,
  standard: Standard,
  compare: (value: number, threshold: number, lower: boolean) => number | boolean | null,
): FunctionResult => {
  const range = requiredRange(valuesArgument, "values");
  const { threshold, lower } = thresholdOf(indicatorArgument, stageArgument, standard);
  const judge = (raw: unknown, row: number, column: number): ResultCell => {
    const cell = cellOf(raw);
    if (typeof cell === "number") return compare(cell, threshold, lower) ?? "";
    if (cell === null || typeof cell !== "object") return "";
    const code = isErrorCode(cell.error) ? cell.error : "#VALUE!";
    return functionError(code, "errorCell", {
      argument: argumentName("values"),
      row: row + 1,
      column: column + 1,
      error: cell.error,
    });
  };
  if (range.length === 1 && range[0]?.length === 1) return judgeSingle(range[0][0], judge);
  const rows = withoutTrailingBlanks(range);
  if (rows.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  return unwrapSingle(rows.map((cells, row) => cells.map((raw, column) => judge(raw, row, column))));
};

const judgeSingle = (raw: unknown, judge: (raw: unknown, row: number, column: number) => ResultCell): ResultCell => {
  const cell = cellOf(raw);
  if (typeof cell === "string" || typeof cell === "boolean")
    throw functionError("#VALUE!", "notANumber", { argument: argumentName("values"), given: String(cell) });
  const result = judge(raw, 0, 0);
  if (typeof result === "object") throw result;
  return result;
};

/** What a school is held against, and whether it is the most that it may have. */
const thresholdOf = (
  indicatorArgument: unknown,
  stageArgument: unknown,
  standard: Standard,
): { readonly threshold: number; readonly lower: boolean } => {
  const id = indicatorOfArgument(indicatorArgument, standard);
  const stage = stageOf(stageArgument);
  const rule = standard.indicators.find((entry) => entry.id === id)?.minimum?.[stage];
  const threshold = rule === undefined ? null : parameterAt(rule, today());
  if (threshold !== null) return { threshold, lower: indicatorIn(id, standard).direction === "lower" };
  const locale = functionLocale();
  throw functionError("#N/A", "noMinimum", {
    standard: standard.title[locale],
    indicator: indicatorName(id, locale, standard),
  });
};
