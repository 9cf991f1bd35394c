// An indicator's plan as a sheet that stays live: change what is added, and the variation and the verdict follow.
import type { Locale } from "../../diagnostics/index.js";
import { explainPlan, explainUnit, planWord, unitNames } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { formulaCell, numberCell, textCell, wideCell } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import type { NamedPlan } from "./plan-table.js";

const columns = [
  ["school", 24],
  ["divisor", 12],
  ["has", 14],
  ["add", 12],
  ["total", 14],
  ["value", 12],
  ["valueAfter", 12],
  ["why", 80],
] as const;

/** The row of the first school, counted from 1 as formulas do: a title, a sentence, five lines of results and the headings stand above. */
const firstRow = 9;

/** Where other sheets find its figures. */
export const livePlaces = {
  before: "$B$3",
  limit: "$B$4",
  after: "$B$5",
  /** What a school has, and what it is given; schools are counted from 0. */
  school: (column: "has" | "add", position: number): string =>
    `$${column === "has" ? "C" : "D"}$${firstRow + position}`,
} as const;

/** The sheet: totals and the verdict above, a school a row. Every number that follows from others is a formula of these cells. */
export function liveSheet({ stage, id, stageName, name, plan }: NamedPlan, locale: Locale): ResultSheet {
  const { schools, per, limit, unit, unitCost, cvBefore, cvAfter, added } = plan;
  const last = firstRow + schools.length - 1;
  const range = (column: string): string => `${column}${firstRow}:${column}${last}`;
  const [people, has, add, then] = ["B", "C", "D", "E"].map(range) as [string, string, string, string];
  const digits = plan.per === 100 || plan.unit !== "yuan" ? 2 : 0;
  const met = planWord("met", {}, locale);
  const notMet = planWord("notMet", {}, locale);
  const kept = limit !== null && cvAfter !== null && cvAfter <= limit;
  const line = (heading: Parameters<typeof planWord>[0], cell: SheetCell): SheetRow => [
    textCell(planWord(heading, {}, locale), "label"),
    cell,
  ];
  return {
    id: `plan-${stage}-${id}`,
    name: `${stageName} ${name}`,
    rows: [
      wideCell(textCell(`${stageName} · ${name}`, "title"), columns.length),
      wideCell(textCell(explainPlan(plan, locale)), columns.length),
      line("before", formulaCell(variationFormula(people, has), cvBefore, "0.0000")),
      line("limit", { value: limit, style: "number", format: "0.000" }),
      line("after", formulaCell(variationFormula(people, then), cvAfter, "0.0000")),
      line(
        "verdict",
        limit === null
          ? textCell("")
          : formulaCell(`IF(ROUND(B5,12)<=${livePlaces.limit},"${met}","${notMet}")`, kept ? met : notMet),
      ),
      [
        textCell(planWord("all", {}, locale), "label"),
        formulaCell(`SUM(${add})`, added, "0"),
        textCell(unitNames[unit][locale]),
        textCell(planWord("unitCost", {}, locale), "label"),
        { value: unitCost, style: "number" },
        textCell(planWord("cost", {}, locale), "label"),
        formulaCell("B7*E7", unitCost === null ? 0 : added * unitCost, "0"),
      ],
      columns.map(([heading]) => textCell(planWord(heading, {}, locale), "header")),
      ...schools.map((school, i): SheetRow => {
        const row = firstRow + i;
        return [
          textCell(school.name, "label"),
          numberCell(school.weight, 0),
          { value: school.amount, style: "number" },
          { value: school.add, style: school.add > 0 ? "good" : "number" },
          formulaCell(`C${row}+D${row}`, school.amount + school.add),
          formulaCell(`C${row}/B${row}*${per}`, school.value, `0.${"0".repeat(Math.max(digits, 2))}`),
          formulaCell(`E${row}/B${row}*${per}`, school.valueAfter, `0.${"0".repeat(Math.max(digits, 2))}`),
          textCell(explainUnit(plan, i, locale)),
        ];
      }),
      wideCell(textCell(planWord("live", {}, locale), "note"), columns.length),
    ],
    widths: columns.map(([, width]) => width),
    frozen: { rows: firstRow - 1, columns: 1 },
  };
}

/** The pupil-weighted coefficient of variation of amounts over pupils, in Excel's language: S / mean, S² = Σ P (x/P − mean)² / ΣP. */
const variationFormula = (people: string, amounts: string): string => {
  const mean = `SUM(${amounts})/SUM(${people})`;
  return `SQRT(SUMPRODUCT(${people},(${amounts}/${people}-${mean})^2)/SUM(${people}))/(${mean})`;
};
