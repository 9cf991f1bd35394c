// The plan that everybody thinks of first: all schools below the mean brought to it. It is too much, and not needed.
import type { StageResource } from "./stage-resource.js";
import { totalOf, variationOf } from "./units/resource.js";

/** What it takes, in whole units, and the variation it comes to; null where there is nothing to bring to. */
export function toTheMean({
  amounts,
  weights,
}: StageResource): { readonly needed: number; readonly cvAfter: number | null } | null {
  if (amounts.length < 2) return null;
  const mean = totalOf(amounts) / totalOf(weights);
  const lacking = amounts.map((amount, i) => Math.max(0, Math.ceil(mean * weights[i]! - amount)));
  return {
    needed: totalOf(lacking),
    cvAfter: variationOf(
      amounts.map((amount, i) => amount + lacking[i]!),
      weights,
    ),
  };
}
