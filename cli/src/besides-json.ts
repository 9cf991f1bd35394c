// What was measured besides, as the JSON contract names it, unrounded; null where it was not asked for.
import type { Interval } from "@junheng/engine/statistics/intervals";
import type { GroupGini } from "@junheng/engine/statistics/shares";
import type { Shortfall } from "@junheng/engine/statistics/shortfall";
import { bootstrapDraws, type MeasuresBesides } from "./measures-besides.js";

/** The names `line`, `gini_by_group`, `against_others` and `intervals` with what is under them. */
export const besidesObject = ({ line, groups, intervals }: MeasuresBesides) => ({
  line: line && { at: line.at, below: shortfallObject(line.below), above: shortfallObject(line.above) },
  gini_by_group: (groups?.gini ?? null) && {
    total: groups!.gini!.total,
    between: groups!.gini!.between,
    within: groups!.gini!.within,
    overlap: groups!.gini!.overlap,
    groups: Object.fromEntries(groups!.gini!.groups.map((group) => [group.name, groupObject(group)])),
  },
  against_others:
    groups &&
    Object.fromEntries(
      groups.dominance.map(({ name, lorenz, generalisedLorenz }) => [
        name,
        { lorenz: curve(lorenz), generalised_lorenz: curve(generalisedLorenz) },
      ]),
    ),
  intervals: intervals && {
    way: intervals.way,
    ...(intervals.way === "bootstrap" && bootstrapDraws),
    level: 0.95,
    mean: intervalObject(intervals.of.mean),
    cv: intervalObject(intervals.of.cv),
    gini: intervalObject(intervals.of.gini),
    theil_t: intervalObject(intervals.of.theilT),
  },
});

/** The group's curve beside that of all others. */
const curve = (found: "first" | "second" | "equal" | "crossing" | null) =>
  found === "first" ? "higher" : found === "second" ? "lower" : found;

const shortfallObject = (found: Shortfall | null) =>
  found && {
    headcount: found.headcount,
    gap: found.gap,
    squared_gap: found.squaredGap,
    rows: found.units,
    lacking: found.lacking,
  };

const groupObject = ({ weightShare, valueShare, mean, gini, withinContribution }: GroupGini) => ({
  gini,
  mean,
  weight_share: weightShare,
  value_share: valueShare,
  within_contribution: withinContribution,
});

const intervalObject = (found: Interval | null) =>
  found && {
    estimate: found.estimate,
    bias: found.bias,
    standard_error: found.standardError,
    low: found.low,
    high: found.high,
  };
