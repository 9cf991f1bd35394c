// Indicators into dimensions, dimensions into one score: a composite in levels, with a policy for gaps that has a name.
import { nearestName, parseChoice } from "../choices/index.js";
import { requireColumns } from "./composite-scores.js";
import { gapPolicies, withoutGaps, type GapPolicy, type KnownValue } from "./gap-policies.js";
import { normalise, normalisations, type Normalisation } from "./normalise.js";
import { aggregations, type Aggregation, type RankingColumn } from "./scoring-plan.js";

/** An indicator in a composite: the id of its column, and what it weighs among its neighbours. */
export interface CompositeIndicator {
  readonly id: string;
  readonly weight: number;
}

/** A dimension: indicators or dimensions put together by one mean. Only proportions of weights matter. */
export interface CompositeDimension extends CompositeIndicator {
  readonly aggregation: Aggregation;
  readonly parts: readonly (CompositeIndicator | CompositeDimension)[];
}

/** The choices behind it. */
export interface CompositeChoices {
  readonly normalisation: Exclude<Normalisation, "distanceToTarget">;
  readonly gaps: GapPolicy;
  /** For `reweigh`: the least share of the weight of a dimension's parts that has to have a value, 0 to 1; 0 where it is left out. */
  readonly minimumShare?: number;
}

/** What comes out. */
export interface CompositeLevels {
  /** Each dimension's scores, one a unit, by its id; null where the policy leaves none. The index itself stands under its own id. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  /** What each indicator weighs in the whole: its shares multiplied all the way up. Together 1. */
  readonly effectiveWeights: Readonly<Record<string, number>>;
}

/**
 * A composite in levels (分级综合指数): each dimension is the mean of its parts, up to one score a unit.
 *
 * Formula: Σ share · value, or Π value ^ share where a dimension's mean is geometric, a share being a weight over its neighbours' sum; indicators are made
 * comparable by `normalise` over the units that have a value. Scores from 0 to 1 for `minMax` and `rank`. Gaps by the policy, at every level: `leaveOut` no score, `reweigh` over what is
 * there, if that weighs at least `minimumShare`, `lowest` as the least comparable value of the column. Zero is a value. Null where the policy leaves no score. Cost: O(indicators · units).
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, steps 3 and 6; Becker et al., COINr, 2022, for weights within levels.
 *
 * @throws TypeError when columns differ in length, a value is not finite, a choice is none of those, a weight is not above zero, an id is there twice or means no column, or a dimension is empty
 * @throws RangeError when z scores are to be put together geometrically or with `lowest`, or `minimumShare` is not from 0 to 1
 * @example
 * const columns = [
 *   { id: "books", direction: "higher", values: [10, 20, 30] },
 *   { id: "rooms", direction: "higher", values: [1, null, 3] },
 *   { id: "teachers", direction: "higher", values: [5, 7, 6] },
 * ];
 * const things = { id: "things", weight: 1, aggregation: "arithmetic", parts: [{ id: "books", weight: 1 }, { id: "rooms", weight: 3 }] };
 * const index = { id: "index", weight: 1, aggregation: "arithmetic", parts: [things, { id: "teachers", weight: 1 }] };
 * compositeLevels(columns, index, { normalisation: "minMax", gaps: "reweigh" }).scores.index // => [0, 0.75, 0.75]
 * compositeLevels(columns, index, { normalisation: "minMax", gaps: "leaveOut" }).scores.index // => [0, null, 0.75]
 */
export function compositeLevels(
  columns: readonly RankingColumn[],
  index: CompositeDimension,
  choices: CompositeChoices,
): CompositeLevels {
  const caller = "compositeLevels";
  requireColumns(caller, columns);
  const normalisation = parseChoice(caller, "normalisation", choices.normalisation, comparables);
  const gaps = parseChoice(caller, "gaps", choices.gaps, gapPolicies);
  const { minimumShare = 0 } = choices;
  if (!(minimumShare >= 0 && minimumShare <= 1)) {
    throw new RangeError(`${caller} requires a minimum share from 0 to 1, got ${String(minimumShare)}`);
  }
  const scores: Record<string, readonly (number | null)[]> = {};
  const effectiveWeights: Record<string, number> = {};
  const seen = new Set<string>();

  const valuesOf = (part: CompositeIndicator | CompositeDimension, share: number): readonly (number | null)[] => {
    if (seen.has(part.id)) throw new TypeError(`${caller} requires ids of their own, got ${part.id} twice`);
    seen.add(part.id);
    if ("parts" in part) return (scores[part.id] = dimensionOf(part, share));
    effectiveWeights[part.id] = share;
    const column = columns.find(({ id }) => id === part.id);
    if (column !== undefined) return comparable(column, normalisation);
    const near = nearestName(part.id, new Set(columns.map(({ id }) => id)));
    throw new TypeError(
      `${caller} requires indicators with a column, got ${part.id}${near === null ? "" : `: did you mean ${near}?`}`,
    );
  };
  const dimensionOf = ({ id, parts, aggregation }: CompositeDimension, share: number): readonly (number | null)[] => {
    parseChoice(caller, `the aggregation of ${id}`, aggregation, aggregations);
    if (normalisation === "zScore" && (aggregation === "geometric" || gaps === "lowest")) {
      throw new RangeError(
        `${caller} requires values of zero or more for a geometric mean or the lowest, and z scores are negative`,
      );
    }
    const all = parts.reduce((sum, { weight }) => sum + requireWeight(caller, id, weight), 0);
    if (parts.length === 0) throw new TypeError(`${caller} requires dimensions with parts, got none in ${id}`);
    const values = parts.map((part) => valuesOf(part, (share * part.weight) / all));
    return Array.from(columns[0]!.values, (_, unit) => {
      const weighed = parts.map(({ weight }, at) => ({ value: values[at]![unit]!, weight }));
      const known = withoutGaps(weighed, gaps, minimumShare);
      return known && meanOf(known, aggregation);
    });
  };
  valuesOf(index, 1);
  return { scores, effectiveWeights };
}

const comparables = normalisations.filter((each) => each !== "distanceToTarget");

/** Over the units that have a value. */
function comparable({ values, direction }: RankingColumn, normalisation: Normalisation): readonly (number | null)[] {
  const all = Array.from(values);
  const normalised = normalise(
    all.filter((value) => value !== null),
    normalisation,
    { direction },
  );
  let next = 0;
  return all.map((value) => (value === null ? null : normalised[next++]!));
}

const meanOf = (known: readonly KnownValue[], aggregation: Aggregation): number =>
  aggregation === "arithmetic"
    ? known.reduce((sum, { value, share }) => sum + share * value, 0)
    : known.reduce((product, { value, share }) => product * value ** share, 1);

function requireWeight(caller: string, id: string, weight: number): number {
  if (Number.isFinite(weight) && weight > 0) return weight;
  throw new TypeError(`${caller} requires weights above zero, got ${String(weight)} in ${id}`);
}
