// The order of values from low to high, by which shares and quantiles are read off. Internal.

/** From here on, sorting by the bits of the numbers beats comparing them. Below a few thousand it does not. */
const radixFrom = 4096;

/** Positions of the values from the lowest to the highest; equal values keep their order. Values are finite. */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return values.length < radixFrom ? byComparison(values) : byBits(values);
}

function byComparison(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  return order.sort((a, b) => values[a]! - values[b]! || a - b);
}

/** Radix sort, least significant 16 bits first, over the bits of the doubles made to rise with the numbers. */
function byBits(values: Float64Array): Uint32Array {
  const length = values.length;
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * length);
  const low = new Uint32Array(length);
  const high = new Uint32Array(length);
  const highFirst = new Uint32Array(new Float64Array([-0]).buffer)[0] !== 0;
  for (let i = 0; i < length; i += 1) {
    // Adding zero turns −0 into 0, so that the two stay equal.
    const zero = values[i] === 0;
    const least = zero ? 0 : bits[2 * i + (highFirst ? 1 : 0)]!;
    const most = zero ? 0 : bits[2 * i + (highFirst ? 0 : 1)]!;
    const negative = most >>> 31 === 1;
    low[i] = negative ? ~least : least;
    high[i] = negative ? ~most : most | 0x80000000;
  }
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) order[i] = i;
  const starts = new Uint32Array(65536);
  for (const [words, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    if (placeByDigit(words, shift, order, next, starts)) [order, next] = [next, order];
  }
  return order;
}

/** One pass: moves the positions to `next` by 16 bits of their words. False, and nothing moved, where all are the same. */
function placeByDigit(
  words: Uint32Array,
  shift: number,
  order: Uint32Array,
  next: Uint32Array,
  starts: Uint32Array,
): boolean {
  starts.fill(0);
  for (let i = 0; i < words.length; i += 1) starts[(words[i]! >>> shift) & 0xffff]! += 1;
  if (starts[(words[0]! >>> shift) & 0xffff] === words.length) return false;
  let start = 0;
  for (let digit = 0; digit < 65536; digit += 1) {
    const count = starts[digit]!;
    starts[digit] = start;
    start += count;
  }
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i]!;
    next[starts[(words[position]! >>> shift) & 0xffff]!++] = position;
  }
  return true;
}
