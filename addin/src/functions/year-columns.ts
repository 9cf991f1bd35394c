// Two years' columns of schools, a row a school: figures, or none, as many in every column.
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, requiredRange, requireSameSize, withoutTrailingBlanks } from "./cells.js";
import { functionError } from "./function-error.js";
import { figureAt, pupilsAt } from "./pairs.js";

/** A column with the name of its argument. */
type Named = readonly [argument: unknown, name: ArgumentId];

/**
 * The columns, cut after the last row in which any has something.
 *
 * Errors: #VALUE! where a range is missing or of another size, #NUM! where pupils are negative, #DIV/0! where the first holds no number.
 */
export const yearColumns = (...columns: readonly [Named, ...Named[]]): readonly (readonly (number | null)[])[] => {
  const [[firstArgument, firstName]] = columns;
  const first = requiredRange(firstArgument, firstName);
  const read = columns.map(([argument, name]) => {
    const range = requiredRange(argument, name);
    requireSameSize(first, firstName, range, name);
    const at = name === "pupils" || name === "pupilsBefore" || name === "pupilsNow" ? pupilsAt : figureAt;
    return withoutTrailingBlanks(range).flatMap((cells, row) => cells.map((raw, column) => at(raw, name, row, column)));
  });
  if (read[0]?.every((figure) => figure === null) ?? true)
    throw functionError("#DIV/0!", "noNumbers", { argument: argumentName(firstName) });
  const rows = Math.max(...read.map(({ length }) => length));
  return read.map((column) => Array.from({ length: rows }, (_, row) => column[row] ?? null));
};
