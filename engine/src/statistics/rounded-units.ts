// Decimal rounding on the digits that Excel shows: the core of roundHalfUp and formatDecimal. Internal.

/** The rounded number as whole units of 10^-digits, in decimal digits. `caller` is the function that an error names. */
export function roundedUnits(caller: string, value: number, digits: number): { negative: boolean; units: string } {
  if (!Number.isFinite(value)) throw new TypeError(`${caller} requires a finite value, got ${String(value)}`);
  if (!Number.isInteger(digits) || Math.abs(digits) > 100) {
    throw new TypeError(`${caller} requires digits to be a whole number from -100 to 100, got ${String(digits)}`);
  }
  const { significant, exponent } = significantDigits(value);
  const negative = value < 0;
  const kept = exponent + 1 + digits;
  if (kept < 0) return { negative: false, units: "0" };
  if (kept >= significant.length) return { negative, units: significant.padEnd(kept, "0") };
  const roundUp = significant.charCodeAt(kept) >= 53; // "5"
  const units = Number(significant.slice(0, kept)) + (roundUp ? 1 : 0);
  return { negative: negative && units > 0, units: String(units) };
}

/** The fifteen significant digits of a number, and the power of ten of the first of them. */
function significantDigits(value: number): { significant: string; exponent: number } {
  const [significant, exponent] = Math.abs(value).toExponential(14).split("e");
  return { significant: significant!.replace(".", ""), exponent: Number(exponent) };
}
