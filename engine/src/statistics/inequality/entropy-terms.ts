// The terms of which the entropy measures are sums: each zero or more, and exact where a value is close to the mean. Internal.
// Each takes u = (x − mean) / mean and r = x / mean: close to the mean u has the digits, close to zero r has them.

/**
 * u − ln r: the term of Theil's L. Infinite at r = 0.
 *
 * With s = u / (2 + u), ln r = 2 (s + s³/3 + s⁵/5 + …); the first term taken from u leaves u·s, without subtraction.
 * Up to one half it needs + − × ÷ alone, and is therefore the same on every machine.
 */
export function logarithmicGap(u: number, r: number): number {
  if (Math.abs(u) > 0.5) return u - Math.log(r);
  const s = u / (2 + u);
  return u * s - 2 * s * beyondFirst(s * s);
}

/** s²/3 + s⁴/5 + … + s³²/33, for a square of at most 1/9: even and odd powers apart, so that two can be computed at a time. */
function beyondFirst(square: number): number {
  const fourth = square * square;
  // oxfmt-ignore
  const even = ((((((1 / 31 * fourth + 1 / 27) * fourth + 1 / 23) * fourth + 1 / 19) * fourth + 1 / 15) * fourth + 1 / 11) * fourth + 1 / 7) * fourth + 1 / 3;
  // oxfmt-ignore
  const odd = ((((((1 / 33 * fourth + 1 / 29) * fourth + 1 / 25) * fourth + 1 / 21) * fourth + 1 / 17) * fourth + 1 / 13) * fourth + 1 / 9) * fourth + 1 / 5;
  return square * (even + square * odd);
}

/** r ln r − u: the term of Theil's T. 1 at r = 0, which is its limit. */
export function entropyTerm(u: number, r: number): number {
  if (r === 0) return 1;
  if (Math.abs(u) > 0.5) return r * Math.log(r) - u;
  return u * u - r * logarithmicGap(u, r);
}

/** (eᶻ − 1 − z) / z², which is 1/2 at 0. */
function secondOrder(z: number): number {
  if (Math.abs(z) > 0.5) return (Math.expm1(z) - z) / (z * z);
  let sum = 1;
  for (let k = 16; k >= 3; k -= 1) sum = 1 + (sum * z) / k;
  return sum / 2;
}

/**
 * (r^α − 1 − α u) / (α (α − 1)): the term of the generalised entropy. Between α = 0 and 1, and close to either, it holds
 * its digits: it is built on the terms of Theil's L and T, which are its limits there.
 */
export function generalisedTerm(u: number, r: number, alpha: number): number {
  if (alpha === 2) return (u * u) / 2;
  if (alpha === 1) return entropyTerm(u, r);
  if (alpha === 0) return logarithmicGap(u, r);
  // 4 (1 + u/2 − √r), without subtraction and without a logarithm.
  if (alpha === 0.5) return (2 * u * u) / (1 + Math.sqrt(r)) ** 2;
  return termBetween(u, r, alpha);
}

/** The term of any other α: apart, so that what calls the four above holds them inside its loop. */
function termBetween(u: number, r: number, alpha: number): number {
  if (r === 0) return alpha > 0 ? 1 / alpha : Infinity;
  const gap = logarithmicGap(u, r);
  const logarithm = Math.abs(u) > 0.5 ? Math.log(r) : u - gap;
  if (alpha < 0.5) return (gap - alpha * logarithm * logarithm * secondOrder(alpha * logarithm)) / (1 - alpha);
  const beyond = alpha - 1;
  const further = beyond * r * logarithm * logarithm * secondOrder(beyond * logarithm);
  return (entropyTerm(u, r) + further) / alpha;
}
