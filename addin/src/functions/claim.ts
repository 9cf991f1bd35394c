// CLAIM 核对数字: a column of printed shares against their parts and wholes, as a table to spill.
import type { ClaimInput } from "@junheng/engine/claims";
import { checkClaim } from "@junheng/engine/claims";
import { inputsIn } from "@junheng/engine/reading/claims";
import { claimVerdictNames, explainClaim } from "@junheng/engine/words";
import { formatDecimal } from "@junheng/engine/statistics";
import { textOf } from "@junheng/engine/reading/cells";
import type { ArgumentId } from "../messages/functions.js";
import type { RawRange } from "./cells.js";
import { argumentName, cellOf, isLeftOut, passedOn, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { wordsOf } from "./words.js";

/** Decimals that a figure can be printed with. */
const mostDigits = 10;

/**
 * A row for each printed figure, with a header: part ÷ whole unrounded, the verdict, and the reason with its arithmetic.
 *
 * The whole may be one cell for all. A printed text says itself what it is (70.02%, 三分之一左右, 1：5.7). A number up to 1 is a
 * percentage where its decimals are given (0.7002 with 2 is 70.02%), any other number stands as it is, and is taken as a percentage
 * where only so it can hold. A blank part or whole is missing and solved for; rows of blanks stay blank.
 *
 * Errors: #VALUE! where the ranges differ in rows, or a part or whole is no number; #NUM! for decimals that are none; an error in
 * a cell is passed on.
 */
export const claim = (
  partArgument: unknown,
  wholeArgument: unknown,
  printedArgument: unknown,
  digitsArgument?: unknown,
): FunctionResult => {
  const part = columnIn(requiredRange(partArgument, "part"));
  const whole = columnIn(requiredRange(wholeArgument, "whole"));
  const printed = columnIn(requiredRange(printedArgument, "printed"));
  requireRows(part, printed, "printed");
  if (whole.length > 1) requireRows(part, whole, "whole");
  const digits = isLeftOut(digitsArgument) ? undefined : numberOr(digitsArgument, "digits", 0);
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 0 && digits <= mostDigits))
    throw functionError("#NUM!", "digitsOutOfRange", {
      argument: argumentName("digits"),
      value: digits,
      most: mostDigits,
    });
  const rows = withoutTrailingBlanks(part.map((cell, row) => [cell, printed[row]])).length;
  if (rows === 0) throw functionError("#VALUE!", "claimsEmpty", { argument: argumentName("printed") });
  const line = (row: number): readonly ResultCell[] => {
    const wholeRow = whole.length === 1 ? 0 : row;
    const text = printedAt(printed[row], row, digits);
    const inputs = [inputAt(part[row], "part", row), inputAt(whole[wholeRow], "whole", wholeRow)];
    if (text === null && inputs[0]?.value === null) return ["", "", ""];
    const stated = { name: "", inputs, formula: "a/b", printed: text };
    const check = checkClaim(stated);
    const locale = functionLocale();
    return [check.recomputed ?? "", claimVerdictNames[check.verdict][locale], explainClaim(stated, check, locale)];
  };
  return [wordsOf("recomputed", "claimVerdict", "why"), ...Array.from({ length: rows }, (_, row) => line(row))];
};

const columnIn = (range: RawRange): readonly unknown[] => range.flat();

const requireRows = (part: readonly unknown[], other: readonly unknown[], name: ArgumentId): void => {
  if (part.length === other.length) return;
  throw functionError("#VALUE!", "claimRowsDiffer", {
    first: argumentName("part"),
    firstRows: part.length,
    second: argumentName(name),
    secondRows: other.length,
  });
};

const inputAt = (raw: unknown, name: ArgumentId, row: number): ClaimInput => {
  const cell = cellOf(raw);
  if (cell !== null && typeof cell === "object") throw passedOn(cell.error, name, row, 0);
  if (cell === null) return { value: null };
  if (typeof cell === "number") return { value: cell };
  const [input, second] = inputsIn(textOf(cell));
  if (input && second === undefined) return input;
  throw functionError("#VALUE!", "claimNotANumber", {
    argument: argumentName(name),
    row: row + 1,
    given: textOf(cell),
  });
};

const printedAt = (raw: unknown, row: number, digits: number | undefined): string | null => {
  const cell = cellOf(raw);
  if (cell !== null && typeof cell === "object") throw passedOn(cell.error, "printed", row, 0);
  if (typeof cell !== "number") return cell === null ? null : textOf(cell);
  if (digits === undefined) return String(cell);
  return Math.abs(cell) <= 1 ? `${formatDecimal(cell * 100, digits)}%` : formatDecimal(cell, digits);
};

/** The function as every host has it. */
export const CLAIM = customFunction({
  id: "CLAIM",
  parameters: { part: "range", whole: "range", printed: "range", digits: "value?" },
  example: { args: [32444, 46331, "70.02%"], result: 32444 / 46331, at: [1, 0] },
  call: claim,
});
