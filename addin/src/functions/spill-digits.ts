// How many decimals the numbers of a spilled table are shown with: those of the official forms. The values themselves stay unrounded.
import type { FunctionId } from "../messages/function-help.js";
import type { GridValue } from "./call-for-grid.js";

/** The decimals of a number of this size. */
type Digits = (size: number) => number;

/** Values and means: two decimals, and three where they are ratios below one, as teachers per pupil (师生比) are printed. */
const figures: Digits = (size) => (size < 1 ? 3 : 2);
/** Points. */
const points: Digits = () => 2;
/** Coefficients of variation, shares and weights. */
const coefficients: Digits = () => 3;

/** The first column of coefficients behind means and deviations. */
const coefficientColumn = 5;

/**
 * The decimals of each number; none where a column holds whole numbers alone, such as pupils, and for what is no number.
 *
 * @example
 * spillDigits("SCHOOLS", [[520, 5.76923]]) // => [[null, 2]]
 */
export function spillDigits(
  id: FunctionId,
  table: readonly (readonly GridValue[])[],
): readonly (readonly (number | null)[])[] {
  const sizes: number[] = [];
  const hasParts: boolean[] = [];
  for (const row of table)
    row.forEach((value, column) => {
      if (typeof value !== "number") return;
      sizes[column] = Math.max(sizes[column] ?? 0, Math.abs(value));
      hasParts[column] ||= !Number.isInteger(value);
    });
  const digits = (value: number, column: number): number => {
    if (id === "RUBRIC" || id === "JOINT") return points(value);
    if (id === "SCHOOLS") return figures(sizes[column] ?? 0);
    return (id === "ASSESS" && column < coefficientColumn ? figures : coefficients)(Math.abs(value));
  };
  return table.map((row) =>
    row.map((value, column) => (typeof value === "number" && hasParts[column] === true ? digits(value, column) : null)),
  );
}
