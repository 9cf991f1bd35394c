// Numbers as if at random, the same on every machine for the same seed.

/**
 * Numbers evenly from 0 up to 1 (伪随机数), by a counter whose bits are mixed (splitmix32).
 *
 * Formula: state += 0x9e3779b9; mixed by two multiplications and three shifts; divided by 2³². Whole 32-bit numbers alone are used, so
 * that every engine gives the same. No unit; 0 may come, 1 never. Nothing is hidden: each call of `randomFrom` begins anew with its
 * seed, of which the lowest 32 bits count; there is no seed by default and never none. Not for secrets.
 *
 * Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
 *
 * @throws RangeError when the seed is not a whole number
 * @example
 * randomFrom(0)() * 4294967296 // => 1684164658
 */
export function randomFrom(seed: number): () => number {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`randomFrom requires a whole number as its seed, got ${String(seed)}`);
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
