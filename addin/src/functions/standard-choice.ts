// The standard that an argument names: a built-in one, or one that stands in a range, read again whenever a cell of it changes.
import { describeStandard } from "@junheng/engine/words";
import { standardOfWorkbook } from "@junheng/engine/reading/standards";
import type { Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import { argumentName, cellOf, requiredRange } from "./cells.js";
import { standardOfArgument } from "./choices.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** The standard of an argument. Errors: #VALUE! for a name that none has, and for a range that holds no standard. */
export const standardGiven = (argument: unknown): Standard => {
  const range = argument === undefined || argument === null ? [] : requiredRange(argument, "standard");
  return range.length * (range[0]?.length ?? 0) > 1 ? standardOfRange(range) : standardOfArgument(argument);
};

/** The standard that stands in a range, with its header 项目, 数值. Some hosts hand blank cells over as 0: no cell of a header is one. */
const standardOfRange = (range: readonly (readonly unknown[])[]): Standard => {
  const rows = range.map((row) => row.map(cellOf));
  const found = standardOfWorkbook([{ sheet: argumentName("standard"), rows }]);
  if (found?.standard) return found.standard;
  const [first] = found?.diagnostics ?? [];
  const locale = functionLocale();
  throw functionError("#VALUE!", "standardRange", {
    argument: argumentName("standard"),
    rows: range.length,
    columns: range[0]?.length ?? 0,
    reason: first === undefined ? "" : `${first.where.cell ?? ""} ${describeStandard(first, locale)}`.trim(),
    choices: standards.map(({ id }) => id),
  });
};
