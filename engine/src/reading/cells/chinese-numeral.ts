// Numbers written in Chinese characters: 三, 十二, 一百零五, 两千, 三万五千. Internal.

const digits = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A number from 1 to 99 in Chinese characters (中文数字); any other in digits.
 *
 * Rule: tens before 十, ones behind it; 10–19 without 一 (十二). Units: a number in, its text out.
 * Zeros: 0 is "0", as numbered headings begin at one. Blank: NaN comes out as "NaN". None: always a text.
 * Errors: none; fractions, negatives and 100 or more stay digits, shown as JavaScript writes them.
 * Source: the lower-case numerals of GB/T 15835—2011.
 *
 * @example
 * inChineseNumerals(12) // => "十二"
 * inChineseNumerals(100) // => "100"
 */
export function inChineseNumerals(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return `${ten}${ones === 0 ? "" : digits.charAt(ones)}`;
}

/** The characters such a number is made of. */
export const numeralSigns = "零〇一二两三四五六七八九十百千万";

/**
 * The value of a number in Chinese characters (中文数字).
 *
 * Formula: Σ digit × its place (十 10, 百 100, 千 1000), what stands before 万 × 10000; a place without a digit counts once (十 = 10).
 * Range: whole numbers from 0, of up to 12 characters; 〇 is 零 and 两 is 二.
 * Zeros: 零 is 0, and may stand between places (三万五千零六); an empty text is none.
 * None: null for any other character (几, 亿, a digit), two digits side by side (二三), or a second 万. Errors: none thrown.
 * Source: the lower-case numerals of GB/T 15835—2011; the capitals 壹贰叁 are not read.
 *
 * @example
 * chineseNumeral("十二") // => 12
 * chineseNumeral("三万五千零六") // => 35006
 * chineseNumeral("几") // => null
 */
export function chineseNumeral(text: string): number | null {
  if (text === "" || text.length > 12) return null;
  let all = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const value = digits.indexOf(sign);
    const place = places[sign];
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (sign === "万" && all === 0) {
      all = (section + (digit ?? 0)) * 10000;
      section = 0;
      digit = null;
    } else return null;
  }
  return all + section + (digit ?? 0);
}
