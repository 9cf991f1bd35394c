// Whether two values of a fact say the same, printed with as many decimals as each is.
import type { CountyFact } from "./fact.js";

/** Whether a value says the same as one with at most as many decimals: 82.3529 and 82.4 do. */
export function sameValue(exact: CountyFact["value"], rounded: CountyFact["value"]): boolean {
  if (typeof exact !== "number" || typeof rounded !== "number") return exact === rounded;
  return (
    Math.abs(exact - rounded) <= 0.5000001 * 10 ** -decimalsOf(rounded) &&
    (exact === rounded || decimalsOf(exact) > decimalsOf(rounded))
  );
}

/** The decimals that a value is written with. */
export const decimalsOf = (value: CountyFact["value"]): number => String(value).split(".")[1]?.length ?? 0;
