// Formulas whose stored result is a placeholder: some writers store 0, or nothing, and leave the calculating to whoever opens the file.
import { rangeOf } from "./addresses.js";
import type { SheetCells } from "./sheet-cells.js";

/** A formula of a sheet, and what was stored as its result. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stored: "nothing" | "zero" | "value";
}

/** So many cells of a sheet are looked at for its formulas; what lies beyond decides nothing. */
const maximumLooks = 2_000_000;

/**
 * The formulas whose 0 was never calculated. One is sure where what it sums up is all positive; then, or where the workbook asks to be
 * calculated when it is opened (`asksToCalculate`) and a formula mentions anything but zeros, all are where none holds another result.
 * None where the zeros can be real.
 */
export function placeholderZeros(
  formulas: readonly SheetFormula[],
  cells: SheetCells,
  asksToCalculate: boolean,
): readonly SheetFormula[] {
  const zeros = formulas.filter(({ stored }) => stored === "zero");
  if (zeros.length === 0) return [];
  const places = new Set(formulas.map(({ row, column }) => placeOf(row, column)));
  let looks = 0;
  /** The constants that a formula mentions, its own numbers among them; none where it cannot be said. */
  const constantsOf = (text: string): readonly unknown[] | null => {
    const own = withoutReferences(text).match(/\d+(?:\.\d+)?/g) ?? [];
    const constants: unknown[] = own.map(Number);
    for (const [, , reference = ""] of text.matchAll(references)) {
      const range = rangeOf(reference);
      if (range === null) return null;
      looks += (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (looks > maximumLooks) return null;
      for (let row = range.top; row <= range.bottom; row++)
        for (let column = range.left; column <= range.right; column++) {
          if (places.has(placeOf(row, column))) return null;
          constants.push(cells.valueAt(row, column));
        }
    }
    return constants;
  };
  const isWrong = ({ text }: SheetFormula): boolean => {
    const isSum = isMadeOf(text, sums, plainSigns);
    if (!isSum && !isMadeOf(text, products, productSigns)) return false;
    const numbers = constantsOf(text)?.filter((value) => typeof value === "number") ?? [];
    const enough = isSum ? numbers.some((value) => value > 0) : numbers.length > 0;
    return enough && numbers.every((value) => (isSum ? value >= 0 : value > 0));
  };
  const mentionsMore = ({ text }: SheetFormula): boolean =>
    text.includes("!") || (constantsOf(text)?.some((value) => value !== null && value !== 0) ?? false);
  const wrong = zeros.filter(isWrong);
  if (formulas.some(({ stored }) => stored === "value")) return wrong;
  return wrong.length > 0 || (asksToCalculate && zeros.some(mentionsMore)) ? zeros : [];
}

const placeOf = (row: number, column: number): number => row * 16_384 + column;

/** References to cells and ranges, without those into other sheets; before each the sign that it follows. */
const references = /(^|[^A-Z\d_.$:!'])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![A-Z\d_(])/gi;

const withoutReferences = (text: string): string => text.replace(references, "$1 ");

/** Whether a formula has these functions and signs alone, beside references and numbers. */
const isMadeOf = (text: string, functions: RegExp, signs: RegExp): boolean =>
  signs.test(withoutReferences(text).replace(functions, "("));

/** Sums, means and maxima without a minus: above zero where nothing they mention is below it and something is above. */
const sums = /\b(?:SUM|AVERAGE|MAX)\(/gi;
const plainSigns = /^[\d.+,()\s]*$/;

/** With products, quotients and minima: above zero where all that they mention is. */
const products = /\b(?:SUM|AVERAGE|MAX|MIN|MEDIAN|PRODUCT|SUMPRODUCT)\(/gi;
const productSigns = /^[\d.+*/,()\s]*$/;
