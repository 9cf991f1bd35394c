// The closer look in sentences: what drives the coefficient, what would mend it, how sure it is, where it lies.
import type { IndicatorDistribution, SchoolGrouping, StageResult } from "@junheng/engine/assessment";
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import { indicatorIn, type IndicatorId, type WithOwn } from "@junheng/engine/indicators";
import { groupingNames, shortfall, unitNames } from "@junheng/engine/words";
import { formatDecimal } from "@junheng/engine/statistics";
import type { PaneMessage } from "../../../messages/pane.js";

type Say = (code: PaneMessage, params?: DiagnosticParams) => string;

/** As many schools are named; more are counted. */
const named = 5;

const percent = (share: number): string => formatDecimal(share * 100, 1);

/** The sentences, in the order in which they are read. */
export function lookSentences(
  found: IndicatorDistribution,
  stage: StageResult,
  id: IndicatorId,
  grouping: SchoolGrouping,
  say: Say,
  locale: Locale,
  source: WithOwn = {},
): readonly string[] {
  return [
    coefficient(found, say),
    driving(found, stage, say),
    floor(found, id, say, locale, source),
    found.changeToFlip === null ? null : say("lookStable", { percent: percent(found.changeToFlip) }),
    groups(found, grouping, say, locale),
    nested(found, say),
    found.without === 0 ? null : say("lookWithout", { count: found.without }),
  ].filter((sentence) => sentence !== null);
}

const coefficient = ({ cv, limit, gini }: IndicatorDistribution, say: Say): string | null => {
  if (cv === null || gini === null) return null;
  const shown = { cv: formatDecimal(cv, 3), gini: formatDecimal(gini, 3) };
  return limit === null ? say("lookCvAlone", shown) : say("lookCv", { ...shown, limit: formatDecimal(limit, 2) });
};

const driving = ({ driving: found }: IndicatorDistribution, { schools }: StageResult, say: Say): string | null => {
  if (found === null || found.positions.length === 0) return null;
  const names = found.positions.slice(0, named).map((position) => schools[position]?.name ?? "");
  return say(found.positions.length > named ? "lookDrivingMany" : "lookDriving", {
    count: found.positions.length,
    schools: names,
    cv: formatDecimal(found.coefficientOfVariation, 3),
  });
};

const floor = (
  { floor: found }: IndicatorDistribution,
  id: IndicatorId,
  say: Say,
  locale: Locale,
  source: WithOwn,
): string | null => {
  if (found === null || found.raised === 0) return null;
  const { unit, per } = indicatorIn(id, source);
  return say("lookFloor", {
    raised: found.raised,
    floor: formatDecimal(found.floor, 2),
    unit: unitNames[unit][locale],
    added: shortfall(found.added / per, id, locale, source),
  });
};

const groups = (
  { groups: parts }: IndicatorDistribution,
  grouping: SchoolGrouping,
  say: Say,
  locale: Locale,
): string => {
  if (parts === null || parts.total === 0) return say("lookNoGroups");
  return say("lookGroups", {
    grouping: groupingNames[grouping][locale],
    between: percent(parts.between / parts.total),
    within: percent(parts.within / parts.total),
  });
};

const nested = ({ nested: parts }: IndicatorDistribution, say: Say): string | null =>
  parts === null || parts.total === 0
    ? null
    : say("lookNested", {
        outer: percent(parts.betweenOuter / parts.total),
        inner: percent(parts.betweenInner / parts.total),
        within: percent(parts.within / parts.total),
      });
