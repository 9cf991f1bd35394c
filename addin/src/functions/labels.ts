// Texts beside figures: the names of schools, or the groups they belong to.
import type { ArgumentId } from "../messages/functions.js";
import { cellOf, passedOn, requiredRange, requireSameSize, rangeOf } from "./cells.js";
import type { Pairs } from "./pairs.js";

/**
 * The text beside each figure, from a range of the size of the values; a blank is an empty text.
 *
 * Errors: #VALUE! where the ranges differ in size; an error in a cell beside a figure is passed on.
 */
export const labelsOf = (
  labelsArgument: unknown,
  name: ArgumentId,
  valuesArgument: unknown,
  { positions }: Pairs,
  valuesName: ArgumentId = "values",
): readonly string[] => {
  const range = requiredRange(labelsArgument, name);
  requireSameSize(rangeOf(valuesArgument), valuesName, range, name);
  const width = range[0]?.length ?? 1;
  return Array.from(positions, (position) => {
    const [row, column] = [Math.floor(position / width), position % width];
    const cell = cellOf(range[row]?.[column]);
    if (cell !== null && typeof cell === "object") throw passedOn(cell.error, name, row, column);
    return cell === null ? "" : String(cell).trim();
  });
};
