// A plan to read in a terminal: what each indicator comes to, then who has what, and why there.
import type { Locale } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CountyPlan, PlannedIndicator } from "@junheng/engine/planning";
import { formatDecimal } from "@junheng/engine/statistics";
import {
  amountText,
  explainBudget,
  explainPlan,
  explainUnit,
  indicatorName,
  planWord,
  stageNames,
} from "@junheng/engine/words";
import { textTable } from "./text-table.js";

/** Stage by stage. */
export function planText(plan: CountyPlan, locale: Locale): string {
  const parts: string[] = [];
  for (const stage of ["primary", "junior"] as const)
    for (const [id, indicator] of Object.entries(plan.stages[stage]?.indicators ?? {})) {
      const name = indicatorName(id as IndicatorId, locale, plan);
      parts.push(`${stageNames[stage][locale]} · ${name}\n  ${explainPlan(indicator, locale)}\n`);
      parts.push(schoolsText(indicator, locale), yearsText(indicator, locale), movesText(indicator, locale));
    }
  const budget = explainBudget(plan, locale);
  return `${parts.filter((part) => part !== "").join("")}${budget === "" ? "" : `${budget}\n`}`;
}

const schoolsText = (indicator: PlannedIndicator, locale: Locale): string => {
  const { schools, unit } = indicator;
  const rows = schools.flatMap(({ name, add, value, valueAfter }, i) =>
    add === 0
      ? []
      : [
          [
            `  ${name}`,
            `+${amountText(add, unit, locale)}`,
            `${formatDecimal(value, 2)} → ${formatDecimal(valueAfter, 2)}`,
            explainUnit(indicator, i, locale),
          ],
        ],
  );
  return rows.length === 0 ? "" : textTable(rows);
};

/** Only where something is added, or a year to come is not within the limit. */
const yearsText = ({ years, unit, added }: PlannedIndicator, locale: Locale): string =>
  added === 0 && years.every(({ met }) => met !== false)
    ? ""
    : textTable([
        ["year", "inPlace", "without", "after"].map((each, i) =>
          (i === 0 ? "  " : "").concat(planWord(each as "year", {}, locale)),
        ),
        ...years.map((each) => [
          `  ${each.year}`,
          amountText(each.units, unit, locale),
          each.cvWithout === null ? "" : formatDecimal(each.cvWithout, 3),
          each.cvWith === null ? "" : formatDecimal(each.cvWith, 3),
        ]),
      ]);

const movesText = ({ moves, schools, unit }: PlannedIndicator, locale: Locale): string =>
  moves === null || moves.list.length === 0
    ? ""
    : textTable(
        moves.list.map(({ from, to, amount }) => [
          `  ${schools[from]?.name ?? ""} → ${schools[to]?.name ?? ""}`,
          amountText(amount, unit, locale),
        ]),
      );
