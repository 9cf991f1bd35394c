// Pupils of years to come, out of a table that forecasts them, or of births, where schools enrol from, and grades.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { PupilForecast } from "../../planning/index.js";
import { projectPupils } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { collectFindings, keyOf, readCategory } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import type { SheetCells } from "../rows/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureOf } from "./figure-of.js";
import { readCohorts } from "./read-cohorts.js";

type PupilColumn = "school" | "stage" | "year" | "pupils" | `year-${number}`;

const headers = wordIndex<PupilColumn>({
  school: ["学校", "学校名称", "校名", "学校代码", "school name"],
  stage: ["学段"],
  year: ["年份", "年度", "年"],
  pupils: ["学生数", "在校学生数", "在校生数", "预测学生数", "预计学生数", "pupils forecast", "students"],
});

const yearHeader = /^(20\d\d)(?:年|学年|年度|预测|学生数)*$/;

const columnOf = (text: string): PupilColumn | undefined => {
  const year = yearHeader.exec(keyOf(text))?.[1];
  return year === undefined ? headers.get(keyOf(text)) : `year-${Number(year)}`;
};

/**
 * Forecasts of pupils on sheets (在校生预测), and what was found on the way.
 *
 * Rule: a school, a year and its pupils a row, or a column a year (2026年); tables of births, of where schools enrol from and of grades are
 * carried on up to `until` by `projectPupils`. Units: pupils; years of four digits. Zeros are forecasts.
 * Blank, unreadable and negative figures are left out, as are rows without a school. `stage` is left away where a row names none.
 * None: an empty list, with the error `planPupilsUnread`. Errors: none thrown. Source: ours; births are the user's own.
 *
 * @example
 * const rows = [["学校", "2026年", "2027年"], ["一小", 300, 320]];
 * readPupils([{ sheet: "1", rows }], 2030).forecasts // => [{ school: "一小", year: 2026, pupils: 300 }, { school: "一小", year: 2027, pupils: 320 }]
 */
export function readPupils(
  grids: readonly Grid[],
  until: number,
): { readonly forecasts: readonly PupilForecast[]; readonly diagnostics: readonly Diagnostic[] } {
  const findings = collectFindings();
  const cohorts = readCohorts(grids, findings);
  const forecasts = [
    ...grids.flatMap((grid) => forecastsOf(grid, findings)),
    ...(cohorts === null ? [] : projectPupils({ ...cohorts, until }).forecasts),
  ];
  if (forecasts.length === 0) findings.add(errorAt("planPupilsUnread", {}));
  return { forecasts, diagnostics: findings.all() };
}

const forecastsOf = (grid: Grid, findings: Findings): readonly PupilForecast[] =>
  namedTables(grid, columnOf, isForecast).flatMap((table) => {
    const cells = sheetCells<PupilColumn>(grid, table, findings);
    const years = [...table.columns.keys()].flatMap((id) => (id.startsWith("year-") ? [Number(id.slice(5))] : []));
    return table.rows.flatMap((row): readonly PupilForecast[] => {
      const school = cells.text(row, "school");
      if (school === "") return [];
      const stage = stageAt(cells, row);
      const of = (year: number | null, pupils: number | null): readonly PupilForecast[] =>
        year === null || pupils === null || pupils < 0
          ? []
          : [{ school, ...(stage !== undefined && { stage }), year, pupils }];
      if (years.length === 0) return of(figureOf(cells.cell(row, "year")), figureOf(cells.cell(row, "pupils")));
      return years.flatMap((year) => of(year, figureOf(cells.cell(row, `year-${year}`))));
    });
  });

const isForecast = (found: ReadonlySet<PupilColumn>): boolean =>
  found.has("school") &&
  ((found.has("year") && found.has("pupils")) || [...found].some((id) => id.startsWith("year-")));

/** The stage of a row, where it names one. */
export function stageAt<T extends string>(cells: SheetCells<T | "stage">, row: number): CompulsoryStage | undefined {
  const stage = cells.has("stage") ? readCategory("stage", cells.text(row, "stage")).value?.stage : undefined;
  return stage === "primary" || stage === "junior" ? stage : undefined;
}
