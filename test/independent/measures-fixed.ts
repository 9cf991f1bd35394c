// Arithmetic for checking: fractions of whole numbers, and decimals with fifty places, made of BigInt alone.

/** A fraction; the denominator is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal with fifty places: the number times 10⁵⁰, cut off. */
export type Fixed = bigint;

export const one: Fixed = 10n ** 50n;

export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const over = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0n));
export const fixed = ({ over: n, under: d }: Fraction): Fixed => (n * one) / d;

/** The product of two decimals. */
export const product = (a: Fixed, b: Fixed): Fixed => (a * b) / one;

/** The square root of a fraction, by Newton's steps on whole numbers. */
export function root({ over: n, under: d }: Fraction): Fixed {
  const square = (n * one * one) / d;
  if (square === 0n) return 0n;
  let guess = 1n << BigInt((square.toString(2).length / 2 + 1) | 0);
  for (;;) {
    const next = (guess + square / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** ln((1 + z) / (1 − z)) = 2 (z + z³/3 + z⁵/5 + …). */
function twiceArtanh(z: Fixed): Fixed {
  const square = product(z, z);
  let power = z;
  let total = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    total += power / odd;
    power = product(power, square);
  }
  return 2n * total;
}

const lnOf2 = twiceArtanh(one / 3n);

/** The natural logarithm of a fraction above zero, to more than forty places. */
export function ln({ over: n, under: d }: Fraction): Fixed {
  let twos = 0n;
  let [a, b] = [n, d];
  for (; 2n * a > 3n * b; b *= 2n) twos += 1n;
  for (; 4n * a < 3n * b; a *= 2n) twos -= 1n;
  return twos * lnOf2 + twiceArtanh(((a - b) * one) / (a + b));
}

/** e to the power of a decimal: Taylor's series for a 1024th of it, squared ten times. */
export function exp(power: Fixed): Fixed {
  const small = power / 1024n;
  let term = one;
  let total = 0n;
  for (let k = 1n; term !== 0n; k += 1n) {
    total += term;
    term = product(term, small) / k;
  }
  for (let k = 0; k < 10; k += 1) total = product(total, total);
  return total;
}

/** The nearest double. */
export function double(value: Fixed): number {
  const digits = (value < 0n ? -value : value).toString().padStart(51, "0");
  return Number(`${value < 0n ? "-" : ""}${digits.slice(0, -50)}.${digits.slice(-50)}`);
}
