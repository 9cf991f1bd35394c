// Forms of printed rules that look at ranks, alone or below a line.
import type { RuleCase, RuleForm } from "./rule-case.js";
import { factsOf, idOf, kindOf, lineAssumed, onlyFact, ownInput, valueOf } from "./rule-case.js";
import type { ReadAs } from "./rule-reading.js";

/** The ids of the inputs by which rows are compared; null where one is not known. */
const groupOf = (rule: RuleCase): readonly string[] | undefined | null => {
  const group = onlyFact(rule, "group");
  if (!group) return group;
  const ids = group.names.map((name) => idOf(rule, rule.names[name]));
  return ids.every((id) => id !== undefined) ? ids : null;
};

/** The places that are named one by one, from the first on; null where one is left out. */
const placesOf = (rule: RuleCase): { readonly points: readonly number[]; readonly after: boolean } | null => {
  const list = onlyFact(rule, "places");
  const places = factsOf(rule, "place");
  if (list === null || (list !== undefined && places.length > 0)) return null;
  if (list !== undefined) return { points: list.points, after: false };
  if (!places.every(({ place }, index) => place === index + 1)) return null;
  return { points: places.map(({ points }) => points), after: places.at(-1)?.after ?? false };
};

const orderOf = (
  rule: RuleCase,
): { readonly direction: "higher" | "lower"; readonly readAs: readonly ReadAs[] } | null => {
  const orders = factsOf(rule, "order").flatMap(({ direction }) => (direction === null ? [] : [direction]));
  const [direction = "higher"] = orders;
  if (orders.length > 1) return null;
  return {
    direction,
    readAs: orders.length === 1 ? [] : [{ assumption: "rankOrder", choice: "higher", others: ["lower"] }],
  };
};

/** 8. Points by rank: 排名第1名得15分，每降1名减1分. */
const rankForm: RuleForm = {
  name: "rank",
  may: ["place", "places", "placeStep", "order", "ties", "floor", "group", "most"],
  build: (rule) => {
    const places = placesOf(rule);
    const order = orderOf(rule);
    const fewer = onlyFact(rule, "placeStep");
    const ties = onlyFact(rule, "ties");
    const least = onlyFact(rule, "floor");
    const group = groupOf(rule);
    const [start, second] = places?.points ?? [];
    if (places === null || order === null || start === undefined) return null;
    if (fewer === null || ties === null || least === null || group === null) return null;
    const step = fewer?.step ?? (second === undefined ? undefined : start - second);
    if (step === undefined || step < 0) return null;
    // Places that are named one by one must go down by the same step.
    if (!places.points.every((points, index) => Math.abs(points - (start - index * step)) < 1e-9)) return null;
    const named = fewer === undefined;
    const last: ReadAs = { assumption: "laterPlaces", choice: "last", others: ["step", "nothing"] };
    const floor = named ? places.points.at(-1) : least?.points;
    return {
      method: {
        kind: "rank",
        input: rule.input,
        direction: order.direction,
        start,
        step: Number(step.toPrecision(12)),
        ...(floor !== undefined && { floor }),
        ...(ties !== undefined && { ties: ties.ties }),
        ...(group !== undefined && { group }),
      },
      readAs: [...order.readAs, ...(named && !places.after ? [last] : [])],
      inputs: ownInput(rule, "number"),
      most: start,
    };
  },
};

/** 7. Full points at a line, below it by rank. */
const lineElseRankForm: RuleForm = {
  name: "thresholdElseRank",
  may: ["line", "place", "places", "order", "group"],
  build: (rule) => {
    const line = onlyFact(rule, "line");
    const places = placesOf(rule);
    const order = orderOf(rule);
    const group = groupOf(rule);
    if (!line || line.points === null || valueOf(line.points, rule.points) !== rule.points) return null;
    if (places === null || places.points.length === 0 || order === null || group === null) return null;
    if (line.sign !== "≥" && line.sign !== "≤") return null;
    const atLeast = line.sign === "≥";
    if (order.readAs.length === 0 && (order.direction === "higher") !== atLeast) return null;
    const last: ReadAs = { assumption: "laterPlaces", choice: "last", others: ["nothing"] };
    return {
      method: {
        kind: "thresholdElseRank",
        input: rule.input,
        value: line.from,
        direction: atLeast ? "atLeast" : "atMost",
        steps: places.points,
        ...(group !== undefined && { group }),
      },
      readAs: [...lineAssumed(rule), ...(places.after ? [] : [last])],
      inputs: ownInput(rule, kindOf(line.unit), line.unit),
      most: rule.points,
    };
  },
};

/** Forms that look at ranks, the narrower first. */
export const rankForms: readonly RuleForm[] = [lineElseRankForm, rankForm];
