// A plan of several resources together as sheets: what each school is given, and what becomes of each indicator.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { TogetherPlan, TogetherSchool } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { amountText, indicatorName, joinNames, solvedWord, stageNames } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { percentText, solvedSheet } from "./solved-sheet.js";

const yuan = (amount: number | null, locale: Locale): string =>
  amount === null ? "—" : amountText(amount, "yuan", locale);

/** What the plan comes to, sentence by sentence. */
function togetherSentences(plan: TogetherPlan, locale: Locale, seconds: number): readonly string[] {
  const { outcome, cost, bound, budget, gap, unpriced, stages } = plan;
  const names = unpriced.map((id) => indicatorName(id, locale, plan));
  const params = {
    cost: yuan(cost, locale),
    bound: yuan(bound, locale),
    budget: yuan(budget, locale),
    gap: percentText(gap),
    seconds,
  };
  return [
    solvedWord(outcome, params, locale),
    ...Object.entries(stages).flatMap(([stage, { qualified }]) =>
      qualified === null
        ? []
        : [solvedWord("qualified", { stage: stageNames[stage as CompulsoryStage][locale], ...qualified }, locale)],
    ),
    ...(names.length === 0 ? [] : [solvedWord("unpriced", { indicators: joinNames(names, locale) }, locale)]),
  ];
}

/**
 * A plan of several resources together as sheets (统筹规划): what each school is given, id `plan-together-schools`, and what becomes of each
 * indicator, id `plan-together-indicators`.
 *
 * Rule: sentences first, with cost, bound and budget; a row for each school and indicator that is added to. Units: amounts with their unit,
 * cost in yuan, coefficients with three decimals shown. Zeros: nothing added, no row. Missing: a dash for a cost that is not known. None:
 * where nothing was planned, the sentence why and no rows. Errors: a TypeError where an indicator is not known. Source: the plan of the
 * solver, with its gap (decision 33).
 *
 * @example
 * togetherSheets({ outcome: "timeUp", cost: null, bound: null, budget: null, gap: null, unpriced: [], stages: {}, schools: [] }, "en", 10).map(({ id }) => id) // => ["plan-together-schools", "plan-together-indicators"]
 */
export const togetherSheets = (plan: TogetherPlan, locale: Locale, seconds: number): readonly ResultSheet[] => [
  solvedSheet(
    {
      id: "together-schools",
      name: "togetherSchools",
      sentences: togetherSentences(plan, locale, seconds),
      columns: [
        ["school", 24],
        ["stage", 12],
        ["indicator", 36],
        ["add", 16],
        ["cost", 16],
        ["missed", 48],
      ],
      rows: plan.schools.flatMap((school) => schoolRows(school, plan, locale)),
    },
    locale,
  ),
  solvedSheet(
    {
      id: "together-indicators",
      name: "togetherIndicators",
      sentences: [],
      columns: [
        ["stage", 12],
        ["indicator", 36],
        ["before", 14],
        ["limit", 10],
        ["after", 14],
        ["add", 16],
      ],
      rows: Object.entries(plan.stages).flatMap(([stage, { indicators }]) =>
        Object.entries(indicators).map(([id, { unit, limit, cvBefore, cvAfter, added }]) => [
          textCell(stageNames[stage as CompulsoryStage][locale], "label"),
          textCell(indicatorName(id as IndicatorId, locale, plan)),
          numberCell(cvBefore, 3),
          numberCell(limit, 3),
          numberCell(cvAfter, 3),
          textCell(amountText(added, unit, locale)),
        ]),
      ),
    },
    locale,
  ),
];

const schoolRows = ({ name, added, missed }: TogetherSchool, plan: TogetherPlan, locale: Locale): readonly SheetRow[] =>
  added.map(({ indicator, stages, unit, add, cost }, position) => [
    textCell(name, "label"),
    textCell(
      joinNames(
        stages.map((stage) => stageNames[stage][locale]),
        locale,
      ),
    ),
    textCell(indicatorName(indicator, locale, plan)),
    textCell(amountText(add, unit, locale)),
    numberCell(cost, 0),
    textCell(position > 0 ? "" : missedText(missed, plan, locale)),
  ]);

const missedText = (missed: TogetherSchool["missed"], plan: TogetherPlan, locale: Locale): string =>
  joinNames(
    missed.map(({ indicator, attainment }) =>
      solvedWord(
        "share",
        { indicator: indicatorName(indicator, locale, plan), share: percentText(attainment) },
        locale,
      ),
    ),
    locale,
  );
