// Which inputs a method reads, and which items.
import type { InputRef, Method, NumberRef } from "./method.js";

/** Ids of inputs and of items, each once, in the order in which the method names them. */
export interface MethodInputs {
  readonly inputs: readonly string[];
  readonly items: readonly string[];
}

/**
 * The inputs and items that a method takes its figures from.
 *
 * @example
 * inputsOf({ kind: "threshold", input: "rate", value: { item: "other" }, direction: "atLeast" }) // => { inputs: ["rate"], items: ["other"] }
 */
export function inputsOf(method: Method): MethodInputs {
  const inputs = new Set<string>();
  const items = new Set<string>();
  for (const ref of refsOf(method)) {
    if (typeof ref === "string") inputs.add(ref);
    else if (typeof ref === "object") items.add(ref.item);
  }
  return { inputs: [...inputs], items: [...items] };
}

/** Every reference of a method, numbers written in the rule among them. */
function refsOf(method: Method): readonly NumberRef[] {
  switch (method.kind) {
    case "bestOf":
    case "sum":
    case "mean":
      return method.of.flatMap((each) => refsOf(each.method));
    case "linearToTarget":
      return [method.input, method.target, method.zero ?? 0];
    case "ratioAsScore":
      return [method.input, method.whole ?? 100];
    case "perUnit":
      return [method.input, method.from];
    case "bandsVsReference":
      return [method.input, ...referenceOf(method.reference), ...(method.group ?? [])];
    case "threshold":
      return [method.input, method.value];
    case "thresholdElseRank":
      return [method.input, method.value, ...(method.group ?? [])];
    case "rank":
      return [method.input, ...(method.group ?? [])];
    case "ratioToBest":
      return [...method.parts.map(({ input }) => input), ...(method.group ?? [])];
    case "weightedRates":
      return method.parts.flatMap(({ input, over }) => [input, over ?? 1]);
    case "minimumCounts":
      return method.parts.flatMap(({ input, minimum }) => [input, minimum]);
    case "checklist":
      return [...method.conditions, ...(method.how.by === "allOrFault" ? method.how.faults : [])];
    case "countGate":
      return method.parts.flatMap(({ input, target }) => [input, target]);
    case "judged":
      return [method.input, ...(method.reason === undefined ? [] : [method.reason])];
    case "panel":
      return method.inputs;
    case "survey":
      return method.parts.flatMap(({ input, replies }) => [input, replies ?? 0]);
    case "growth":
      return [method.input, method.before, ...(method.group ?? [])];
    case "worseningOnly":
      return [method.input, method.before ?? 0];
    case "gapClosing":
      return method.parts.flatMap(({ own, ownBefore, other, otherBefore }) => [own, ownBefore, other, otherBefore]);
    case "complementShare":
      return [method.part, method.whole];
    case "weightedCategories":
    case "perOccurrence":
      return method.parts.map(({ input }) => input);
    case "bands":
    case "gradeToPoints":
      return [method.input];
  }
}

const referenceOf = (
  reference: NumberRef | { readonly of: string; readonly weight?: InputRef },
): readonly NumberRef[] =>
  typeof reference === "object" && "of" in reference
    ? reference.weight === undefined
      ? []
      : [reference.weight]
    : [reference];
