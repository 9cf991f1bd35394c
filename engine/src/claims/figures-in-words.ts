// Figures that are words, as digits: 一半, 百分之五十点四, 翻了两番. Internal.
import { chineseNumeral, numeralSigns } from "../reading/cells/index.js";

const half = /^(?:一半|半数|半)$/;
const doubled = /^翻了?([一两二三1-3]?)番$/;
const hundredths = new RegExp(`^百分之([${numeralSigns}]{1,8})点([${numeralSigns}]{1,6})$`);

/** A figure in words as one in digits and signs; any other text as it is. */
export function figureFromWords(text: string): string {
  if (half.test(text)) return "2分之1";
  const times = doubled.exec(text)?.[1];
  if (times !== undefined) return `${2 ** (times === "" ? 1 : (chineseNumeral(times) ?? Number(times)))}倍`;
  const [, ones, decimals] = hundredths.exec(text) ?? [];
  const whole = ones === undefined ? null : chineseNumeral(ones);
  const digits = [...(decimals ?? "")].map((sign) => chineseNumeral(sign));
  return whole === null || digits.some((digit) => digit === null) ? text : `${whole}.${digits.join("")}%`;
}
