// An example as a user would type it: where the cells of its arguments stand, and the formula that takes them.
import type { LocalText, Locale } from "@junheng/engine/diagnostics";
import type { ExampleArgument, FunctionExample } from "./custom-function.js";
import { functionNamespace } from "./function-namespace.js";

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of an argument, and the place of the first. */
export interface PlacedCells extends Place {
  /** Which argument it is, from 0. */
  readonly argument: number;
  readonly cells: readonly (readonly (string | number)[])[];
}

const isCells = (argument: ExampleArgument): argument is PlacedCells["cells"] => Array.isArray(argument);

/** The arguments that are cells, beside each other; a table has a free column behind it. */
export function placedCells(args: readonly ExampleArgument[], from: Place): readonly PlacedCells[] {
  const placed: PlacedCells[] = [];
  let { column } = from;
  for (const [argument, cells] of args.entries()) {
    if (!isCells(cells)) continue;
    placed.push({ argument, cells, row: from.row, column });
    const width = cells[0]?.length ?? 1;
    column += width === 1 ? 1 : width + 1;
  }
  return placed;
}

/** The value of an argument that is no range, in a language; undefined where it is left out. */
const valueOf = (argument: ExampleArgument, locale: Locale): unknown =>
  isText(argument) ? argument[locale] : (argument ?? undefined);

const isText = (argument: ExampleArgument): argument is LocalText =>
  typeof argument === "object" && argument !== null && "en" in argument;

/** The arguments as a host hands them over, in a language. */
export const argumentsOf = ({ args }: Pick<FunctionExample, "args">, locale: Locale): readonly unknown[] =>
  args.map((argument) => (isCells(argument) ? argument : valueOf(argument, locale)));

/** The formula in a language; without a place its cells begin in A2, under a header. */
export function exampleFormula(
  name: string,
  args: readonly ExampleArgument[],
  locale: Locale,
  from: Place = { row: 1, column: 0 },
): string {
  const ranges = new Map(placedCells(args, from).map((placed) => [placed.argument, rangeOf(placed)]));
  const written = args.map((argument, at) => ranges.get(at) ?? literal(valueOf(argument, locale)));
  return `=${functionNamespace}.${name}(${written.join(", ")})`;
}

const literal = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value ?? ""));

const rangeOf = ({ row, column, cells }: PlacedCells): string => {
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  const first = addressOf({ row, column });
  return height * width === 1 ? first : `${first}:${addressOf({ row: row + height - 1, column: column + width - 1 })}`;
};

/** The address of a cell among the first 26 columns, such as C7. */
export const addressOf = ({ row, column }: Place): string => String.fromCharCode(65 + column) + String(row + 1);
