// The plan at a glance, and year by year.
import type { Locale } from "../../diagnostics/index.js";
import type { CountyPlan } from "../../planning/index.js";
import { explainBudget, explainPlan, planWord, unitNames } from "../../words/index.js";
import { numberCell, textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { namedPlans, planTable } from "./plan-table.js";

/**
 * Every indicator of a plan a row (规划总览), id `plan-summary`: the variation, its limit, the least that brings it there, and what all to the
 * mean would take.
 *
 * Formula: saved = needed to the mean − needed, not below 0. Units: coefficients none, amounts in the unit that the row names, cost in
 * yuan. Zeros: numbers. Missing: a blank cell, also for a cost without a price. None: without rows a sentence that there is nothing.
 * Errors: none. Source: `planCounty`; the conclusion by `explainPlan`.
 *
 * @example
 * planSummarySheet(planCounty([], nationalQuality2017), "en").rows[2][0].value // => "none"
 */
export function planSummarySheet(plan: CountyPlan, locale: Locale): ResultSheet {
  const plans = namedPlans(plan, locale);
  const priced = plans.some((each) => each.plan.unitCost !== null);
  return planTable(
    {
      id: "plan-summary",
      name: "summary",
      columns: [
        ...([
          ["stage", 8],
          ["indicator", 30],
          ["before", 12],
        ] as const),
        ...([
          ["limit", 8],
          ["needed", 12],
          ["added", 12],
          ["unit", 8],
        ] as const),
        ...([
          ["after", 12],
          ["cost", 14],
        ] as const),
        ...([
          ["toTheMean", 14],
          ["saved", 12],
          ["conclusion", 90],
        ] as const),
      ],
      rows: plans.map(({ stageName, name, plan: each }) => [
        textCell(stageName, "label"),
        textCell(name),
        numberCell(each.cvBefore, 3),
        numberCell(each.limit, 3),
        numberCell(each.needed, 0),
        numberCell(each.added, 0),
        textCell(unitNames[each.unit][locale]),
        numberCell(each.cvAfter, 3),
        numberCell(each.cost, 0),
        numberCell(each.toTheMean?.needed ?? null, 0),
        numberCell(
          each.needed === null || each.toTheMean === null ? null : Math.max(0, each.toTheMean.needed - each.needed),
          0,
        ),
        textCell(explainPlan(each, locale)),
      ]),
      notes: [explainBudget(plan, locale), priced ? "" : planWord("noCosts", {}, locale)],
    },
    locale,
  );
}

/** Every indicator's years, a row each: what is in place by then, and the variation with and without it (达标规划). */
export const planYearsSheet = (plan: CountyPlan, locale: Locale): ResultSheet =>
  planTable(
    {
      id: "plan-years",
      name: "years",
      columns: [
        ...([
          ["stage", 8],
          ["indicator", 30],
          ["year", 8],
          ["pupils", 10],
        ] as const),
        ...([
          ["ofYear", 12],
          ["inPlace", 12],
          ["unit", 8],
          ["cost", 14],
        ] as const),
        ...([
          ["without", 16],
          ["after", 14],
          ["verdict", 10],
        ] as const),
      ],
      rows: namedPlans(plan, locale).flatMap(({ stageName, name, plan: { years, unit } }) =>
        years.map((each) => [
          textCell(stageName, "label"),
          textCell(name),
          numberCell(each.year, 0),
          numberCell(each.pupils, 0),
          numberCell(each.unitsOfYear, 0),
          numberCell(each.units, 0),
          textCell(unitNames[unit][locale]),
          numberCell(each.cost, 0),
          numberCell(each.cvWithout, 3),
          numberCell(each.cvWith, 3),
          each.met === null
            ? textCell("")
            : textCell(planWord(each.met ? "met" : "notMet", {}, locale), each.met ? "good" : "bad"),
        ]),
      ),
    },
    locale,
  );
