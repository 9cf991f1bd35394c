// Tables with a school a row and figures beside it: its township and place, pupils, staff, teachers, ages, classes.
import type { CommunitySchool, SchoolFigure } from "../../communities/index.js";
import { schoolKeys } from "../../schools/index.js";
import type { Where } from "../../diagnostics/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { builtInCatalogue, headerLookup, wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureAt } from "./figures.js";
import { localeAt, townshipAt } from "./places.js";
import { stageAt } from "./stage-at.js";

type Column = "school" | "code" | "township" | "locale" | "stage" | SchoolFigure;

/** The catalogue's names for what a school is and has; the mean age stands in no catalogue. */
const columns: Readonly<Record<string, Column>> = {
  name: "school",
  code: "code",
  township: "township",
  locale: "locale",
  type: "stage",
  stage: "stage",
  pupils: "pupils",
  staff: "staff",
  fullTimeTeachers: "teachers",
  largestClass: "largestClass",
  eligibleTeachers: "eligibleTeachers",
  exchangedTeachers: "exchangedTeachers",
  exchangedBackboneTeachers: "exchangedBackboneTeachers",
};

const ageWords = wordIndex<SchoolFigure>({
  meanAge: ["平均年龄", "教师平均年龄", "专任教师平均年龄", "教师平均年龄（岁）", "mean age"],
});

const figureIds = [
  ...["pupils", "staff", "teachers", "meanAge", "largestClass"],
  ...["eligibleTeachers", "exchangedTeachers", "exchangedBackboneTeachers"],
] as readonly SchoolFigure[];

const inCatalogue = headerLookup(builtInCatalogue);

const columnOf = (text: string): Column | undefined => ageWords.get(keyOf(text)) ?? columns[inCatalogue(text) ?? ""];

/** Schools with their figures, and whether a table lists schools of the county rather than members of communities. */
export interface SchoolFigures {
  readonly schools: readonly CommunitySchool[];
  /** The schools of tables that are no list of members. */
  readonly listed: readonly CommunitySchool[];
}

/** Reads every table of schools; what is said twice of a school holds where it is said first. */
export function readSchoolFigures(
  grids: readonly Grid[],
  isMembers: (grid: Grid) => boolean,
  findings: Findings,
): SchoolFigures {
  const rows = grids.flatMap((grid) =>
    namedTables(grid, columnOf, isTable).flatMap((table) => {
      const cells = sheetCells<Column>(grid, table, findings);
      return table.rows.flatMap((row) => {
        const school = cells.text(row, "school");
        if (school === "") return [];
        const code = cells.has("code") ? cells.text(row, "code") : "";
        const figures = figureIds.flatMap((id) => {
          const value = figureAt(cells, row, id);
          return value === null ? [] : [[id, value, cells.where(row, id)] as const];
        });
        const place = { ...townshipAt(cells, row), ...localeAt(cells, row) };
        const own: CommunitySchool = {
          school,
          ...(code !== "" && { code }),
          ...place,
          ...stageAt(cells, row, school),
          ...Object.fromEntries(figures.map(([id, value]) => [id, value])),
          where: cells.where(row, "school"),
          cells: Object.fromEntries(figures.map(([id, , where]) => [id, where])),
        };
        return [{ own, member: isMembers(grid) }];
      });
    }),
  );
  return {
    schools: together(rows.map(({ own }) => own)),
    listed: together(rows.flatMap(({ own, member }) => (member ? [] : [own]))),
  };
}

const isTable = (found: ReadonlySet<Column>): boolean =>
  found.has("school") && [...found].some((column) => (figureIds as readonly string[]).includes(column));

const together = (rows: readonly CommunitySchool[]): readonly CommunitySchool[] => {
  const same = schoolKeys(rows);
  const schools = new Map<string, CommunitySchool>();
  for (const row of rows) {
    const before = schools.get(same(row));
    const cells: Readonly<Record<string, Where>> = { ...row.cells, ...before?.cells };
    schools.set(same(row), { ...row, ...before, cells });
  }
  return [...schools.values()];
};
