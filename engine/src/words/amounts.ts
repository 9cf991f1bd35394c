// An amount with its unit, as people say it: 13.6 万元, 1,403 人, 1 person.
import type { Locale } from "../diagnostics/index.js";
import type { Unit } from "../schools/index.js";
import { formatDecimal } from "../statistics/index.js";
import { withMinus } from "./plain-number.js";
import { withUnit } from "./terms.js";

/** From here on money is said in units of ten thousand (万元). */
const tenThousand = 10_000;

/**
 * An amount of at most two decimals with its unit; from a thousand on the digits stand in groups of three, and in Chinese money of ten
 * thousand yuan and more is in 万元. No unit: the number alone.
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

/** Without zeros behind the point, with commas before it. */
const grouped = (printed: string): string => {
  const [whole = "", decimals = ""] = printed.split(".");
  const shown = decimals.replace(/0{1,2}$/, "");
  return withMinus(whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,")) + (shown === "" ? "" : `.${shown}`);
};
