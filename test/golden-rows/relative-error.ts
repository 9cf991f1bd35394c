// How far a double is from the number that is right, as a share of it: computed in whole numbers, so that nothing is lost in measuring.

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A double as the fraction that it is. */
function exactly(value: number): Fraction {
  let [over, under] = [value, 1n];
  for (; !Number.isInteger(over); over *= 2) under *= 2n;
  return { over: BigInt(over), under };
}

/** A decimal, with or without an exponent, as a fraction. */
function fractionOf(text: string): Fraction {
  const match = /^(-?\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null) throw new RangeError(`${text} is no decimal`);
  const [, whole = "", rest = "", exponent = "0"] = match;
  const power = Number(exponent) - rest.length;
  const units = BigInt(whole + rest);
  return power < 0 ? { over: units, under: 10n ** BigInt(-power) } : { over: units * 10n ** BigInt(power), under: 1n };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
const scale = 10n ** 40n;

/** 0 for the nearest double, infinite where there is no number; `expected` may have more digits than a double. */
export function relativeError(actual: number | null, expected: string): number {
  if (actual === Number(expected)) return 0;
  const right = fractionOf(expected);
  if (actual === null || !Number.isFinite(actual) || right.over === 0n) return Infinity;
  const found = exactly(actual);
  const difference = magnitude(found.over * right.under - right.over * found.under);
  return Number((scale * difference) / magnitude(right.over * found.under)) / Number(scale);
}
