// The papers that a bureau hands in: a plan for each school, the list of corrections, the projects, the roster of moves.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { numeratorOf } from "../../indicators/index.js";
import type { CountyPlan } from "../../planning/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { amountText, explainUnit, indicatorName, planWord, stageNames, unitNames } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { namedPlans, planTable } from "./plan-table.js";

/** One thing that is to be done at one school. */
interface Task {
  readonly stage: string;
  readonly school: string;
  readonly indicator: string;
  readonly problem: string;
  readonly measure: string;
  readonly why: string;
  readonly units: number;
  readonly unit: string;
  readonly yuan: number | null;
}

/** What the plan adds, school by school in the order of the assessment. */
function tasksOf(plan: CountyPlan, locale: Locale): readonly Task[] {
  const tasks = namedPlans(plan, locale).flatMap(({ stageName, name, plan: each }) =>
    each.schools.flatMap((school, i): readonly (Task & { readonly position: number })[] => {
      if (school.add === 0) return [];
      const params = {
        indicator: name,
        units: amountText(school.add, each.unit, locale),
        own: formatDecimal(school.value, 2),
        after: formatDecimal(school.valueAfter, 2),
        before: each.cvBefore === null ? "—" : formatDecimal(each.cvBefore, 3),
        limit: each.limit === null ? "—" : formatDecimal(each.limit, 3),
      };
      return [
        {
          stage: stageName,
          position: school.position,
          school: school.name,
          indicator: name,
          problem: planWord(school.floor > 0 ? "belowMinimum" : "unevenProblem", params, locale),
          measure: planWord("addMeasure", params, locale),
          why: explainUnit(each, i, locale),
          units: school.add,
          unit: unitNames[each.unit][locale],
          yuan: each.unitCost === null ? null : school.add * each.unitCost,
        },
      ];
    }),
  );
  const order = (stage: string): number => compulsoryStages.findIndex((each) => stageNames[each][locale] === stage);
  return tasks.sort((a, b) => order(a.stage) - order(b.stage) || a.position - b.position);
}

/**
 * What each school lacks by its own standard and is given by the plan, with the reason (一校一案), id `plan-schools`.
 *
 * Rule: by stage, what schools lack first, then what the plan adds, in the order of the schools. Units: amounts with their unit, whole
 * persons and rooms. Zeros: a school that is given nothing has no row. Missing: nor has one without figures. None: without rows a sentence
 * that there is nothing. Errors: a TypeError where an indicator is not known. Source: `planCounty`; reasons by `explainUnit`.
 *
 * @example
 * planSchoolsSheet(planCounty([], nationalQuality2017), "en").rows.length // => 3
 */
export function planSchoolsSheet(plan: CountyPlan, locale: Locale): ResultSheet {
  const planned = tasksOf(plan, locale);
  const rows = compulsoryStages.flatMap((stage): readonly SheetRow[] => {
    const name = stageNames[stage][locale];
    return (plan.stages[stage]?.schools ?? []).flatMap(({ name: school, needs }) =>
      needs.map(({ indicator, units, exempt }) => [
        textCell(name, "label"),
        textCell(school),
        textCell(
          planWord(
            exempt ? "belowMinimumExempt" : "belowMinimum",
            {
              indicator: indicatorName(indicator as IndicatorId, locale, plan),
              units: amountText(units, numeratorOf(indicator as IndicatorId, plan).unit, locale),
            },
            locale,
          ),
        ),
        textCell(""),
        textCell(planWord("reasonFloor", {}, locale)),
      ]),
    );
  });
  return planTable(
    {
      id: "plan-schools",
      name: "schools",
      columns: [
        ["stage", 8],
        ["school", 24],
        ["problem", 50],
        ["measure", 40],
        ["why", 80],
      ],
      rows: [
        ...planned.map(({ stage, school, problem, measure, why }) => [
          textCell(stage, "label"),
          textCell(school),
          textCell(problem),
          textCell(measure),
          textCell(why),
        ]),
        ...rows,
      ],
    },
    locale,
  );
}

/** Problem, school, measure, who is responsible, by when, closed (整改台账). */
export const planCorrectionsSheet = (plan: CountyPlan, locale: Locale): ResultSheet =>
  planTable(
    {
      id: "plan-corrections",
      name: "corrections",
      columns: [
        ["problem", 50],
        ["stage", 8],
        ["school", 24],
        ["measure", 40],
        ["responsible", 16],
        ["deadline", 10],
        ["closed", 8],
      ],
      rows: tasksOf(plan, locale).map(({ problem, stage, school, measure }) => [
        textCell(problem),
        textCell(stage),
        textCell(school, "label"),
        textCell(measure),
        textCell(""),
        numberCell(plan.year, 0),
        textCell(""),
      ]),
      notes: [planWord("fillIn", {}, locale)],
    },
    locale,
  );

/** What is to be bought or built, with its money (项目库). */
export const planProjectsSheet = (plan: CountyPlan, locale: Locale): ResultSheet =>
  planTable(
    {
      id: "plan-projects",
      name: "projects",
      columns: [
        ["project", 44],
        ["stage", 8],
        ["quantity", 12],
        ["unit", 8],
        ["tenThousands", 14],
        ["year", 8],
        ["source", 16],
      ],
      rows: tasksOf(plan, locale).map(({ school, indicator, stage, units, unit, yuan }) => [
        textCell(`${school} · ${indicator}`, "label"),
        textCell(stage),
        numberCell(units, 0),
        textCell(unit),
        numberCell(yuan === null ? null : yuan / 10_000, 2),
        numberCell(plan.year, 0),
        textCell(""),
      ]),
      notes: [planWord("fillIn", {}, locale)],
    },
    locale,
  );

/** Who gives to whom (交流名册), a row for each teacher, or for each lot of things. */
export const planRosterSheet = (plan: CountyPlan, locale: Locale): ResultSheet =>
  planTable(
    {
      id: "plan-roster",
      name: "roster",
      columns: [
        ["stage", 8],
        ["indicator", 30],
        ["from", 24],
        ["to", 24],
        ["quantity", 10],
        ["unit", 8],
        ["teacher", 14],
        ["term", 10],
      ],
      rows: namedPlans(plan, locale).flatMap(({ stageName, name, plan: { moves, schools, unit } }) =>
        (moves?.list ?? []).flatMap(({ from, to, amount }) =>
          Array.from({ length: unit === "person" ? amount : 1 }, () => [
            textCell(stageName, "label"),
            textCell(name),
            textCell(schools[from]?.name ?? ""),
            textCell(schools[to]?.name ?? ""),
            numberCell(unit === "person" ? 1 : amount, 0),
            textCell(unitNames[unit][locale]),
            textCell(""),
            textCell(""),
          ]),
        ),
      ),
      notes: [planWord("fillIn", {}, locale)],
    },
    locale,
  );
