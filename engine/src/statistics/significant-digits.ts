// A number as Excel holds it for show: fifteen significant decimal digits. Internal.

/** A number in decimal: sign · 0.d₁d₂…d₁₅ · 10^(exponent + 1). */
export interface SignificantDigits {
  readonly negative: boolean;
  /** Fifteen digits, the first of them not 0 unless the number is 0. */
  readonly digits: string;
  /** The power of ten of the first digit. */
  readonly exponent: number;
}

/** The fifteen significant digits of a finite number. */
export function significantDigits(value: number): SignificantDigits {
  const text = Math.abs(value).toExponential(14);
  const mark = text.indexOf("e");
  return {
    negative: value < 0,
    digits: text[0]! + text.slice(2, mark),
    exponent: Number(text.slice(mark + 1)),
  };
}
