// Which of several facts of one input counts: what is computed before what is typed, and none of those that contradict each other.
import { agreesWith } from "./bounded-facts.js";
import type { CountyFact, FactOrigin } from "./fact.js";
import { decimalsOf, sameValue } from "./same-value.js";

/** Computed from single schools or events: the first of them that says something counts. */
export const computed: readonly FactOrigin[] = ["ledger", "schools"];

/**
 * The fact that counts for each input (采用的县级数据); an input whose typed facts differ has none.
 *
 * Rule: what the ledger says, else what the schools come to, else what was typed, where all that was typed agrees. A typed figure
 * takes the place of one that only bounds it, or, with `schoolsInDoubt`, of one of the schools that it agrees with. Units: those of
 * the input, the same in all its facts. Zeros are figures; a missing fact is none to choose. None: no entry in the map. Errors:
 * none; `judgeConditions` tells what was contradicted.
 *
 * Source: ours: computed figures before typed ones.
 *
 * @example
 * const typed = { input: "exchangeShare", value: 12, origin: "row", cells: [] };
 * chooseFacts([typed, { ...typed, value: 10, origin: "ledger" }]).get("exchangeShare").value // => 10
 * @example
 * const typed = { input: "exchangeShare", value: 12, origin: "row", cells: [] };
 * chooseFacts([typed, { ...typed, value: 10, origin: "form" }]).size // => 0
 */
export function chooseFacts(facts: readonly CountyFact[], schoolsInDoubt = false): ReadonlyMap<string, CountyFact> {
  const byInput = new Map<string, CountyFact[]>();
  for (const fact of facts) byInput.set(fact.input, [...(byInput.get(fact.input) ?? []), fact]);
  return new Map(
    [...byInput].flatMap(([input, own]) => {
      const fact = chosenOf(own, schoolsInDoubt);
      return fact === null ? [] : [[input, fact] as const];
    }),
  );
}

/**
 * The fact that counts: the computed one, unless it only bounds what a typed one says exactly, or is of schools whose figures are in
 * doubt and says what a typed one says without them.
 */
function chosenOf(own: readonly CountyFact[], schoolsInDoubt: boolean): CountyFact | null {
  const origin = computed.find((each) => own.some((fact) => fact.origin === each));
  if (origin === undefined) return agreed(own);
  const fact = agreed(own.filter((each) => each.origin === origin));
  if (fact === null || (fact.bound === undefined && !(schoolsInDoubt && origin === "schools"))) return fact;
  const typed = agreed(own.filter((each) => !computed.includes(each.origin)));
  return typed !== null && agreesWith(fact, typed.value) ? typed : fact;
}

/** The most exact of facts that say the same, with the cells of all; null where they differ. */
function agreed(facts: readonly CountyFact[]): CountyFact | null {
  const [first, ...others] = facts.toSorted((a, b) => decimalsOf(b.value) - decimalsOf(a.value));
  if (first === undefined || !others.every((each) => sameValue(first.value, each.value))) return null;
  return { ...first, cells: [first, ...others].flatMap(({ cells }) => cells) };
}
