// Forms of printed rules that look at ranks, alone or below a line.
import type { Rank } from "../../rubrics/index.js";
import type { Built, RuleCase, RuleForm } from "./rule-case.js";
import { factsOf, idOf, kindOf, lineAssumed, onlyFact, otherwiseNothing, ownInput, valueOf } from "./rule-case.js";
import type { ReadAs } from "./rule-reading.js";

/** The ids of the inputs by which rows are compared; null where one is not known. */
const groupOf = (rule: RuleCase): readonly string[] | undefined | null => {
  const group = onlyFact(rule, "group");
  if (!group) return group;
  const ids = group.names.map((name) => idOf(rule, rule.names[name]));
  return ids.every((id) => id !== undefined) ? ids : null;
};

/** What places are given, from the first on. */
interface Places {
  readonly points: readonly number[];
  /** What all later ones get, where it is said. */
  readonly later: number | null;
  /** Whether several places get the same (前三名). */
  readonly shared: boolean;
}

/** The longest list of places that is written out. */
const maxPlaces = 200;

/** The places that are named one by one, from the first on; null where one is left out. */
const placesOf = (rule: RuleCase): Places | null => {
  const list = onlyFact(rule, "places");
  const rest = onlyFact(rule, "rest");
  const named = rule.facts.filter((fact) => fact.fact === "place" || fact.fact === "placeRange");
  if (list === null || rest === null || (list !== undefined && named.length > 0)) return null;
  const others = rest === undefined ? null : valueOf(rest.points, rule.points);
  if (list !== undefined) return { points: list.points, later: others, shared: false };
  const points: number[] = [];
  for (const [index, fact] of named.entries()) {
    const worth = valueOf(fact.points, rule.points);
    const next = points.length + 1;
    if (fact.fact === "place" && fact.after) {
      const begins = fact.place === next || (fact.beyond && fact.place === next - 1);
      const ends = begins && index === named.length - 1 && others === null;
      return ends ? { points, later: worth, shared: isShared(rule) } : null;
    }
    const [from, to] = fact.fact === "place" ? [fact.place, fact.place] : [fact.from, fact.to];
    if (from !== next || to < from || to > maxPlaces) return null;
    for (let place = from; place <= to; place += 1) points.push(worth);
  }
  return { points, later: others, shared: isShared(rule) };
};

const isShared = (rule: RuleCase): boolean => factsOf(rule, "placeRange").length > 0;

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

const laterAsLast: ReadAs = { assumption: "laterPlaces", choice: "last", others: ["step", "nothing"] };

type RankPoints = Pick<Rank, "start" | "step" | "floor" | "steps">;
type PaidPlaces = RankPoints & { readonly readAs: readonly ReadAs[] };

/** Whether places go down by the same step. */
const goesDownBy = (points: readonly number[], step: number): boolean =>
  points.every((each, index) => Math.abs(each - ((points[0] ?? 0) - index * step)) < 1e-9);

/** So many fewer for each place after the first; the places named must agree. */
const byStep = ({ points, later, shared }: Places, step: number, floor: number | undefined): PaidPlaces | null =>
  shared || later !== null || !goesDownBy(points, step)
    ? null
    : { start: points[0] ?? 0, step, ...(floor !== undefined && { floor }), readAs: [] };

/** Every place by its name: as a step where they go down evenly, else one by one. */
const byName = ({ points, later, shared }: Places): PaidPlaces | null => {
  const [start = later ?? 0, second = start] = points;
  const step = Number((start - second).toPrecision(12));
  const last = points.at(-1) ?? 0;
  const even = !shared && step > 0 && goesDownBy(points, step);
  if (even && later === null) return { start, step, floor: last, readAs: [laterAsLast] };
  if (even && goesDownBy([...points, later ?? last], step)) return { start, step, floor: later ?? last, readAs: [] };
  if (later === null && !shared) return null;
  return { start, step: 0, steps: [...points, later ?? 0], readAs: later === null ? [otherwiseNothing] : [] };
};

/** 8. Points by rank: 排名第1名得15分，每降1名减1分; 前三名得5分，其余得3分. */
const rankForm: RuleForm = {
  name: "rank",
  may: ["place", "placeRange", "places", "placeStep", "order", "ties", "floor", "group", "most", "rest"],
  build: (rule) => {
    const places = placesOf(rule);
    const order = orderOf(rule);
    const fewer = onlyFact(rule, "placeStep");
    const ties = onlyFact(rule, "ties");
    const floor = onlyFact(rule, "floor");
    const group = groupOf(rule);
    if (places === null || order === null || (places.points.length === 0 && places.later === null)) return null;
    if (fewer === null || ties === null || floor === null || group === null) return null;
    const paid = fewer === undefined ? byName(places) : byStep(places, fewer.step, floor?.points);
    if (paid === null) return null;
    const { readAs, ...points } = paid;
    if (holdsPlaces(rule)) return bandsOfPlaces(rule, points, readAs);
    return {
      method: {
        kind: "rank",
        input: rule.input,
        direction: order.direction,
        ...points,
        ...(ties !== undefined && { ties: ties.ties }),
        ...(group !== undefined && { group }),
      },
      readAs: [...order.readAs, ...readAs],
      inputs: ownInput(rule, "number"),
      most: Math.max(...(paid.steps ?? [paid.start])),
    };
  },
};

const holdsPlaces = ({ about }: RuleCase): boolean => /排名|名次|位次|排序/.test(about);

const placesGiven: ReadAs = { assumption: "placesGiven", choice: "places", others: ["values"] };

/** Where the column holds the places themselves, they are looked up and nothing is ranked. */
const bandsOfPlaces = (rule: RuleCase, paid: RankPoints, readAs: readonly ReadAs[]): Built => {
  const points = paid.steps ?? placesByStep(paid);
  const changes = points.flatMap((each, index) => (index > 0 && points[index - 1] === each ? [] : [{ each, index }]));
  return {
    method: {
      kind: "bands",
      input: rule.input,
      bands: changes.map(({ each, index }) => ({ ...(index > 0 && { from: index + 1 }), points: each })).reverse(),
    },
    readAs: [...readAs, placesGiven],
    inputs: ownInput(rule, "number", "名"),
    most: Math.max(...points),
  };
};

const placesByStep = ({ start, step, floor = 0 }: RankPoints): readonly number[] => {
  const above = step > 0 ? Math.min(maxPlaces, Math.max(1, Math.ceil((start - floor) / step))) : 1;
  return [...Array.from({ length: above }, (_, place) => Number((start - place * step).toPrecision(12))), floor];
};

/** 7. Full points at a line, below it by rank. */
const lineElseRankForm: RuleForm = {
  name: "thresholdElseRank",
  may: ["line", "place", "placeRange", "places", "order", "group"],
  build: (rule) => {
    const line = onlyFact(rule, "line");
    const places = placesOf(rule);
    const order = orderOf(rule);
    const group = groupOf(rule);
    if (!line || line.points === null || valueOf(line.points, rule.points) !== rule.points) return null;
    if (places === null || order === null || group === null) return null;
    const steps = places.later === null ? places.points : [...places.points, places.later];
    if (steps.length === 0) return null;
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
        steps,
        ...(group !== undefined && { group }),
      },
      readAs: [...lineAssumed(rule), ...(places.later === null ? [last] : [])],
      inputs: ownInput(rule, kindOf(line.unit), line.unit),
      most: rule.points,
    };
  },
};

/** Forms that look at ranks, the narrower first. */
export const rankForms: readonly RuleForm[] = [lineElseRankForm, rankForm];
