// The floor of all weighted measures.

/** Every value and every weight read once, four sums side by side; the length is a multiple of four. */
export function dotProduct(values, weights) {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < values.length; i += 4) {
    a += values[i] * weights[i];
    b += values[i + 1] * weights[i + 1];
    c += values[i + 2] * weights[i + 2];
    d += values[i + 3] * weights[i + 3];
  }
  return a + b + c + d;
}
