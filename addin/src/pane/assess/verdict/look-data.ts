// What each picture of the closer look shows, from the figures behind it.
import type { IndicatorDistribution, SchoolGrouping } from "@junheng/engine/assessment";
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import { groupName } from "@junheng/engine/words";
import { atLeast, formatDecimal } from "@junheng/engine/statistics";
import type { PaneMessage } from "../../../messages/pane.js";
import type { GroupsData, LorenzData, SpreadData } from "./draw-look.js";

type Say = (code: PaneMessage, params?: DiagnosticParams) => string;

/** Groups beyond this number are too many for a picture; the table has them all. */
const mostGroups = 12;

export const lorenzData = ({ lorenz }: IndicatorDistribution, say: Say): LorenzData => ({
  kind: "lorenz",
  points: lorenz.map(({ weightShare, valueShare }) => [weightShare, valueShare] as const),
  words: { pupils: say("lorenzPupils"), resource: say("lorenzResource"), equal: say("lorenzEqual") },
});

export const spreadData = ({ schools, mean, threshold }: IndicatorDistribution, say: Say): SpreadData => ({
  kind: "spread",
  schools: schools.map(({ name, value }) => ({
    name,
    value,
    below: threshold !== null && !atLeast(value, threshold),
  })),
  lines: [
    ...(mean === null
      ? []
      : [{ name: say("spreadMean", { value: formatDecimal(mean, 2) }), value: mean, dashed: true }]),
    ...(threshold === null
      ? []
      : [{ name: say("spreadThreshold", { value: String(threshold) }), value: threshold, dashed: false }]),
  ],
});

/** The groups with the largest parts first; null where the variation is not parted. */
export const groupShares = ({ groups }: IndicatorDistribution, grouping: SchoolGrouping, locale: Locale) =>
  groups === null || groups.total === 0
    ? null
    : groups.groups
        .map(({ name, weightShare, betweenContribution, withinContribution }) => ({
          name: groupName(grouping, name, locale),
          pupils: weightShare,
          between: betweenContribution / groups.total,
          within: withinContribution / groups.total,
        }))
        .sort((a, b) => b.between + b.within - a.between - a.within);

export const groupsData = (shares: NonNullable<ReturnType<typeof groupShares>>, say: Say): GroupsData => ({
  kind: "groups",
  groups: shares.slice(0, mostGroups),
  words: { between: say("between"), within: say("within") },
});
