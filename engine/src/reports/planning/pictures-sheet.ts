// The pictures of a plan: the coefficients now and then against their limits, and for each indicator the schools that are given most, beside what they have.
import type { Locale } from "../../diagnostics/index.js";
import type { CountyPlan } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { planWord, stageNames, unitNames } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { formulaCell, numberCell, textCell, wideCell } from "../cells.js";
import type { ResultSheet, SheetArea, SheetChart } from "../sheet.js";
import { ofSheet } from "../sheet-reference.js";
import { livePlaces } from "./live-sheet.js";
import type { NamedPlan } from "./plan-table.js";
import { namedPlans } from "./plan-table.js";

/** So many schools an indicator: those that are given most. */
const mostSchools = 20;
/** A table takes the columns on the left, its chart those on the right, of at least so many rows. */
const [tableColumns, chartColumns, leastRows] = [4, 8, 14] as const;
/** So many stand on a printed page: a chart is never cut. */
const blocksOfPage = 2;
const width = tableColumns + chartColumns;

/** Some rows with a chart of them beside; the chart is told where they stand. */
interface Block {
  readonly rows: readonly SheetRow[];
  readonly chart: (row: number, place: SheetArea) => SheetChart;
}

/** The sheet `plan-pictures`; its numbers are formulas of the sheets where the plan can be changed. None where nothing is added. */
export function planPicturesSheet(plan: CountyPlan, locale: Locale): ResultSheet | null {
  const plans = namedPlans(plan, locale).filter(({ plan: each }) => each.cvBefore !== null);
  const given = plans.filter(({ plan: { schools } }) => schools.some(({ add }) => add > 0));
  if (given.length === 0) return null;
  const blocks = [
    ...compulsoryStages.flatMap((stage) => {
      const own = plans.filter((each) => each.stage === stage);
      return own.length === 0 ? [] : [stageBlock(stage, own, locale)];
    }),
    ...given.map((each) => indicatorBlock(each, locale)),
  ];
  const title = planWord("pictures", {}, locale);
  const rows: SheetRow[] = [wideCell(textCell(title, "title"), width)];
  const charts: SheetChart[] = [];
  const pages: number[] = [];
  for (const [at, { rows: own, chart }] of blocks.entries()) {
    if (at > 0 && at % blocksOfPage === 0) pages.push(rows.length);
    const height = Math.max(own.length + 1, leastRows);
    charts.push(
      chart(rows.length, { row: rows.length, column: tableColumns, rows: height - 1, columns: chartColumns }),
    );
    rows.push(...own, ...Array.from({ length: height - own.length }, () => []));
  }
  return {
    id: "plan-pictures",
    name: title,
    rows,
    widths: [40, 12, 12, 12, ...Array.from({ length: chartColumns }, () => 11)],
    frozen: { rows: 1, columns: 0 },
    pages,
    charts,
  };
}

const line = (text: string): SheetRow => wideCell(textCell(text, "header"), tableColumns);
const headings = (words: readonly Parameters<typeof planWord>[0][], locale: Locale): SheetRow =>
  words.map((word) => textCell(planWord(word, {}, locale), "header"));

/** The coefficients of a stage, now and after the plan, and their limits. */
const stageBlock = (stage: CompulsoryStage, plans: readonly NamedPlan[], locale: Locale): Block => {
  const title = planWord("chartCv", { stage: stageNames[stage][locale] }, locale);
  const cell = ({ stage: of, id }: NamedPlan, place: string, value: number | null) =>
    formulaCell(`${ofSheet(`plan-${of}-${id}`)}${place}`, value, "0.000");
  return {
    rows: [
      line(title),
      headings(["indicator", "before", "after", "limit"], locale),
      ...plans.map((each): SheetRow => [
        textCell(each.name, "label"),
        cell(each, livePlaces.before, each.plan.cvBefore),
        cell(each, livePlaces.after, each.plan.cvAfter),
        each.plan.limit === null ? numberCell(null, 3) : cell(each, livePlaces.limit, each.plan.limit),
      ]),
    ],
    chart: (row, place) => {
      const of = (column: number): SheetArea => ({ row: row + 2, column, rows: plans.length, columns: 1 });
      const name = (word: Parameters<typeof planWord>[0]): string => planWord(word, {}, locale);
      const limited = plans.some(({ plan: { limit } }) => limit !== null);
      return {
        kind: "columns",
        title,
        axes: { along: "", values: name("cv") },
        along: of(0),
        series: [
          { name: name("before"), values: of(1) },
          { name: name("after"), values: of(2) },
          ...(limited ? [{ name: name("limit"), values: of(3), line: true } as const] : []),
        ],
        place,
      };
    },
  };
};

/** The schools that are given most of one indicator, and what they have. */
const indicatorBlock = ({ stage, id, stageName, name, plan }: NamedPlan, locale: Locale): Block => {
  const unit = unitNames[plan.unit][locale];
  const title = planWord("chartAdds", { stage: stageName, indicator: name }, locale);
  const most = plan.schools
    .map((school, position) => ({ school, position }))
    .filter(({ school }) => school.add > 0)
    .sort((a, b) => b.school.add - a.school.add)
    .slice(0, mostSchools);
  const cell = (column: "has" | "add", position: number, value: number) =>
    formulaCell(`${ofSheet(`plan-${stage}-${id}`)}${livePlaces.school(column, position)}`, value);
  return {
    rows: [
      line(title),
      headings(["school", "has", "added"], locale),
      ...most.map(({ school, position }): SheetRow => [
        textCell(school.name, "label"),
        cell("has", position, school.amount),
        cell("add", position, school.add),
        textCell(unit),
      ]),
    ],
    chart: (row, place) => {
      const of = (column: number): SheetArea => ({ row: row + 2, column, rows: most.length, columns: 1 });
      return {
        kind: "stackedBars",
        title,
        axes: { along: "", values: unit },
        along: of(0),
        series: [
          { name: planWord("has", {}, locale), values: of(1) },
          { name: planWord("added", {}, locale), values: of(2) },
        ],
        place,
      };
    },
  };
};
