// The figures of rows as they are printed, for arithmetic between rows: no unit, no doubt, no finding.
import type { Cell, Grid } from "../cells/index.js";
import { readNumberText, trimmedOf } from "../cells/index.js";

const plain = /^-?\d{1,15}(?:\.\d{1,12})?$/;

/** The number that a cell prints (a percentage as the number before its sign); NaN where it prints none. */
export function printedNumber(cell: Cell | undefined): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  if (plain.test(cell)) return Number(cell);
  const read = readNumberText(cell);
  return read.kind === "figure" ? read.value : NaN;
}

/** The figures of a row. */
export const figuresOf = (grid: Grid, row: number, columns: readonly number[]): readonly number[] =>
  columns.map((column) => printedNumber(grid.rows[row]?.[column]));

/** How many decimals a number is printed with. */
const decimalsOf = (value: number): number => Math.min(8, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** Whether a printed number is another one, rounded as it is printed. */
export const isRounded = (printed: number, exact: number): boolean =>
  Math.abs(printed - exact) <= 0.5 * 10 ** -decimalsOf(printed) * (1 + 1e-9) + 1e-9 * Math.abs(exact);

/** How many digits of a number say something: 2400 has two, 0.508 three, 0 none. By chance two agree once in ten to their number. */
export function digitsOf(value: number): number {
  if (value === 0) return 0;
  if (!Number.isSafeInteger(value))
    return trimmedOf((String(Math.abs(value)).split("e")[0] ?? "").replace(".", ""), /0/).length;
  let rest = Math.abs(value);
  while (rest % 10 === 0) rest /= 10;
  let digits = 0;
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits++;
  return digits;
}
