// An amount with its unit, as people say it: 13.6 万元, 1,403 人, 1 person.
import type { Locale } from "../diagnostics/index.js";
import type { Unit } from "../schools/index.js";
import { formatDecimal } from "../statistics/index.js";
import { withMinus } from "./plain-number.js";
import { unitNames, withUnit } from "./terms.js";

/** From here on money is said in units of ten thousand (万元). */
const tenThousand = 10_000;

/**
 * An amount with its unit, as people say it (带单位的数量).
 *
 * Rule: at most two decimals, groups of three digits from a thousand on; in Chinese, money of 10,000 yuan and more, owed or held, is in 万元.
 * Units: `unit` says what one of `amount` is; any finite amount, a minus sign (U+2212) below zero. Zeros: "0" with its unit; zeros behind
 * the point go. Missing: there has to be an amount; the caller writes a dash for none. None: the unit `none` gives the number alone.
 * Source: ours; 万元 as the national forms ask it.
 *
 * @throws TypeError when the amount is not finite
 *
 * @example
 * amountText(136_000, "yuan", "zh-CN") // => "13.6 万元"
 * amountText(1403, "person", "zh-CN") // => "1,403 人"
 * amountText(1, "person", "en") // => "1 person"
 */
export function amountText(amount: number, unit: Unit, locale: Locale): string {
  const inTenThousands = locale === "zh-CN" && unit === "yuan" && Math.abs(amount) >= tenThousand;
  const number = grouped(formatDecimal(inTenThousands ? amount / tenThousand : amount, 2));
  return inTenThousands ? `${number} 万元` : withUnit(number, unit, locale);
}

/** What the numbers of a column of amounts are: the unit above it, how much one of them is, and their decimals. */
export interface ColumnUnit {
  readonly name: string;
  readonly of: number;
  readonly digits: number;
}

/**
 * The unit for a column of amounts (一列的单位): its name, how much one of it is, and the decimals to print.
 *
 * Formula: what is printed = amount ÷ `of`. In Chinese money is in 万元 with two decimals, whatever its size, so that a column has one unit.
 * Units: `of` in yuan is 10,000 or 1; `digits` 2 or 0. Zeros and blanks: as the cell has them, this says nothing of values. None: the unit
 * `none` has an empty name. Errors: none; every unit of the engine is known. Source: ours; 万元 as the national forms ask it.
 *
 * @example
 * columnUnit("yuan", "zh-CN") // => { name: "万元", of: 10000, digits: 2 }
 * columnUnit("squareMetre", "zh-CN") // => { name: "㎡", of: 1, digits: 0 }
 */
export const columnUnit = (unit: Unit, locale: Locale): ColumnUnit =>
  locale === "zh-CN" && unit === "yuan"
    ? { name: "万元", of: tenThousand, digits: 2 }
    : { name: unitNames[unit][locale], of: 1, digits: 0 };

/** Without zeros behind the point, with commas before it. */
const grouped = (printed: string): string => {
  const [whole = "", decimals = ""] = printed.split(".");
  const shown = decimals.replace(/0{1,2}$/, "");
  return withMinus(whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,")) + (shown === "" ? "" : `.${shown}`);
};
