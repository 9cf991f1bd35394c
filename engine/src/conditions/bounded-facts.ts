// Facts that are known to be at least or at most something: what they say beside a typed figure, and how far they may still go.
import type { PlainValue, RubricInput } from "../rubrics/index.js";
import type { CountyFact } from "./fact.js";
import { sameValue } from "./same-value.js";

/** Whether a typed value can be the true one of a computed fact: the same in its decimals, or on the open side of its bound. */
export function agreesWith({ value, bound }: CountyFact, typed: CountyFact["value"]): boolean {
  if (sameValue(value, typed) || sameValue(typed, value)) return true;
  // Nothing that applies (/) and none at all say the same of a count.
  if (typed === "/" && value === 0) return true;
  if (bound === undefined || typeof value !== "number" || typeof typed !== "number") return false;
  return bound === "atLeast" ? typed > value : typed < value;
}

/** Further than any figure of a county goes. */
const beyondAll = 1e9;

/** How far a bounded fact may go: as far as its input does; none for a fact that is exact. */
export function otherEnd({ bound }: CountyFact, { range }: Pick<RubricInput, "range">): PlainValue | undefined {
  if (bound === undefined) return undefined;
  return bound === "atLeast" ? (range?.[1] ?? beyondAll) : (range?.[0] ?? 0);
}
