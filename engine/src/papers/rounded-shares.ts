// Shares that add up to their whole in print (最大余额法).
import { roundHalfUp } from "../statistics/index.js";

/**
 * The shares of parts in their sum, as percentages of so many decimals that add up to 100: each is cut, and what is left goes to those
 * that lost most; of equal ones to the first. Parts are zero or more; where all are zero there are no shares, and null stands for each.
 */
export function roundedShares(parts: readonly number[], digits: number): readonly (number | null)[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => null);
  const units = 100 * 10 ** digits;
  const exact = parts.map((part) => (part / whole) * units);
  const cut = exact.map((each) => Math.floor(each + 1e-9));
  const left = units - cut.reduce((sum, each) => sum + each, 0);
  const most = exact
    .map((each, at) => ({ at, lost: each - cut[at]! }))
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, left);
  for (const { at } of most) cut[at]! += 1;
  return cut.map((each) => roundHalfUp(each / 10 ** digits, digits));
}
