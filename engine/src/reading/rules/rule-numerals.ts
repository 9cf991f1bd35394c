// Chinese numerals up to some hundreds, where a rule counts with them: 每低一个百分点, 第一名, 百分之九十五.

const digits = "零一二三四五六七八九";

/**
 * The value of a Chinese numeral below 1000; NaN for anything else.
 *
 * @example
 * chineseNumber("二十五") // => 25
 * chineseNumber("一百零三") // => 103
 */
export function chineseNumber(text: string): number {
  const match = /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
    text,
  );
  if (match === null || text === "") return NaN;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (sign: string | undefined): number => (sign === "两" ? 2 : digits.indexOf(sign ?? "零"));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
}

const counted =
  /[一二两三四五六七八九十百零]+(?=个|人|次|项|分(?!之|档|别)|名|起|节|件|篇|例|所|门|场|份|位|间|台|天|档)/g;
const percent = /百分之([一二两三四五六七八九十百零]+|\d+(?:\.\d+)?)/g;

/** A text with the numerals that count something, and those of percentages, in digits. */
export const withDigits = (text: string): string =>
  text
    .replace(percent, (all, inner: string) => {
      const value = /^\d/.test(inner) ? Number(inner) : chineseNumber(inner);
      return Number.isFinite(value) ? `${value}%` : all;
    })
    .replace(counted, (numeral) => {
      const value = chineseNumber(numeral);
      return Number.isFinite(value) ? String(value) : numeral;
    });
