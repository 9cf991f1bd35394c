// What Excel and the workbench hand to a function, as cells of one kind: blank, number, text, logical or error.
import type { Cell } from "@junheng/engine/reading/cells";
import { argumentNames } from "../messages/functions.js";
import type { ArgumentId } from "../messages/functions.js";
import { functionError, isErrorCode } from "./function-error.js";
import type { ErrorCode, FunctionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** A range as it arrives: rows of cells of any kind. */
export type RawRange = readonly (readonly unknown[])[];

/** The name of an argument in the user's language. */
export const argumentName = (argument: ArgumentId): string => argumentNames[argument][functionLocale()];

/** The argument as a range; a single value is a range of one cell. */
export const rangeOf = (argument: unknown): RawRange => {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? argument : [argument];
};

/**
 * A cell as it arrives, as one of ours: blank (null), number, text, logical or error.
 *
 * Excel gives errors as objects with a code, data types as objects with a basic value; the workbench gives errors as text.
 */
export const cellOf = (raw: unknown): Cell => {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : { error: "#NUM!" };
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "string") return isErrorCode(raw) ? { error: raw } : raw === "" ? null : raw;
  if (typeof raw !== "object" || raw === null) return null;
  if ("code" in raw && isErrorCode(raw.code)) return { error: raw.code };
  if ("error" in raw && isErrorCode(raw.error)) return { error: raw.error };
  return "basicValue" in raw && typeof raw.basicValue !== "object" ? cellOf(raw.basicValue) : null;
};

/** Whether the argument was left out, or is one blank cell. */
export const isLeftOut = (argument: unknown): boolean => {
  const range = rangeOf(argument);
  return range.length <= 1 && (range[0]?.length ?? 0) <= 1 && cellOf(range[0]?.[0]) === null;
};

/** Whether the argument is one value, or one cell. */
export const isOneCell = (argument: unknown): boolean => {
  const range = rangeOf(argument);
  return range.length * (range[0]?.length ?? 0) <= 1;
};

/** The range of an argument that has to be there. */
export const requiredRange = (argument: unknown, name: ArgumentId): RawRange => {
  if (argument === undefined || argument === null)
    throw functionError("#VALUE!", "argumentMissing", { argument: argumentName(name) });
  return rangeOf(argument);
};

/** The one cell of an argument that has to be a single value; an error in it is passed on. */
export const singleCell = (argument: unknown, name: ArgumentId): string | number | boolean | null => {
  const range = rangeOf(argument);
  const rows = range.length;
  const columns = range[0]?.length ?? 0;
  if (rows > 1 || columns > 1)
    throw functionError("#VALUE!", "oneCellExpected", { argument: argumentName(name), rows, columns });
  const cell = cellOf(range[0]?.[0]);
  if (cell !== null && typeof cell === "object") throw passedOn(cell.error, name, 0, 0);
  return cell;
};

/** An error found in a range, passed on as it is. Rows and columns are counted from 0. */
export const passedOn = (error: string, name: ArgumentId, row: number, column: number): FunctionError =>
  functionError(isErrorCode(error) ? (error satisfies ErrorCode) : "#VALUE!", "errorCell", {
    argument: argumentName(name),
    row: row + 1,
    column: column + 1,
    error,
  });

/** Throws, naming both sizes, unless two ranges have the same one. */
export const requireSameSize = (
  first: RawRange,
  firstName: ArgumentId,
  second: RawRange,
  secondName: ArgumentId,
): void => {
  const columnsOf = (range: RawRange): number => range[0]?.length ?? 0;
  if (first.length === second.length && columnsOf(first) === columnsOf(second)) return;
  throw functionError("#VALUE!", "sizesDiffer", {
    first: argumentName(firstName),
    firstRows: first.length,
    firstColumns: columnsOf(first),
    second: argumentName(secondName),
    secondRows: second.length,
    secondColumns: columnsOf(second),
  });
};

/** Whether a cell is blank, or may be: some versions of Excel hand the blank cells of a range over as 0. */
export const isBlankOrZero = (raw: unknown): boolean => raw === 0 || cellOf(raw) === null;

/** The range without the blank rows at its end, so that a whole column is as long as its figures. */
export const withoutTrailingBlanks = (
  range: RawRange,
  isBlank: (raw: unknown) => boolean = (raw) => cellOf(raw) === null,
): RawRange => {
  let end = range.length;
  while (end > 0 && range[end - 1]?.every(isBlank)) end--;
  return end === range.length ? range : range.slice(0, end);
};
