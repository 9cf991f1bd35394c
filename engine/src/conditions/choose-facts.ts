// Which of several facts of one input counts: what is computed before what is typed, and none of those that contradict each other.
import type { CountyFact, FactOrigin } from "./fact.js";

/** Computed from single schools or events: the first of them that says something counts. */
const computed: readonly FactOrigin[] = ["ledger", "schools"];

/**
 * The fact that counts for each input; an input whose typed facts differ has none.
 *
 * @example
 * const typed = { input: "exchangeShare", value: 12, origin: "row", cells: [] };
 * chooseFacts([typed, { ...typed, value: 10, origin: "ledger" }]).get("exchangeShare").value // => 10
 * @example
 * const typed = { input: "exchangeShare", value: 12, origin: "row", cells: [] };
 * chooseFacts([typed, { ...typed, value: 10, origin: "form" }]).size // => 0
 */
export function chooseFacts(facts: readonly CountyFact[]): ReadonlyMap<string, CountyFact> {
  const byInput = new Map<string, CountyFact[]>();
  for (const fact of facts) byInput.set(fact.input, [...(byInput.get(fact.input) ?? []), fact]);
  return new Map(
    [...byInput].flatMap(([input, own]) => {
      const origin = computed.find((each) => own.some((fact) => fact.origin === each));
      const fact = agreed(origin === undefined ? own : own.filter((each) => each.origin === origin));
      return fact === null ? [] : [[input, fact] as const];
    }),
  );
}

/** The most exact of facts that say the same, with the cells of all; null where they differ. */
function agreed(facts: readonly CountyFact[]): CountyFact | null {
  const [first, ...others] = facts.toSorted((a, b) => decimalsOf(b.value) - decimalsOf(a.value));
  if (first === undefined || !others.every((each) => sameValue(first.value, each.value))) return null;
  return { ...first, cells: [first, ...others].flatMap(({ cells }) => cells) };
}

/** Whether a value says the same as one with at most as many decimals: 82.3529 and 82.4 do. */
export function sameValue(exact: CountyFact["value"], rounded: CountyFact["value"]): boolean {
  if (typeof exact !== "number" || typeof rounded !== "number") return exact === rounded;
  return (
    Math.abs(exact - rounded) <= 0.5000001 * 10 ** -decimalsOf(rounded) &&
    (exact === rounded || decimalsOf(exact) > decimalsOf(rounded))
  );
}

const decimalsOf = (value: CountyFact["value"]): number => String(value).split(".")[1]?.length ?? 0;
