// Births by zone, where each school enrols from, and its pupils by grade: what a projection is made of.
import type { EntrySource, GradePupils, PupilProjection, ZoneBirths } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { chineseNumeral, keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureOf } from "./figure-of.js";

type CohortColumn = "school" | "stage" | "year" | "zone" | "births" | "share" | "progression" | `grade-${number}`;

const headers = wordIndex<CohortColumn>({
  school: ["学校", "学校名称", "校名", "school name"],
  stage: ["学段"],
  year: ["年份", "年度", "出生年份", "年"],
  zone: ["片区", "学区", "招生片区", "招生来源", "来源", "村", "乡镇"],
  births: ["出生人口", "出生人数", "出生数"],
  share: ["比例", "招生比例", "入学比例", "占比"],
  progression: ["升级率", "巩固率"],
});

const gradeHeader = /^(?:([一二三四五六七八九1-9])年级|初([一二三123]))(?:学生数|人数)?$/;

const columnOf = (text: string): CohortColumn | undefined => {
  const [, grade, junior] = gradeHeader.exec(keyOf(text)) ?? [];
  const sign = grade ?? junior;
  if (sign === undefined) return headers.get(keyOf(text));
  const number = chineseNumeral(sign) ?? Number(sign);
  return `grade-${junior === undefined ? number : number + 6}`;
};

const accepts = (found: ReadonlySet<CohortColumn>): boolean =>
  (found.has("zone") && found.has("births") && found.has("year")) ||
  (found.has("school") && found.has("zone") && found.has("share")) ||
  (found.has("school") && found.has("year") && found.has("grade-1")) ||
  (found.has("school") && found.has("year") && found.has("grade-7"));

/** What births, sources and grades the sheets have; null where they have no grades. */
export function readCohorts(grids: readonly Grid[], findings: Findings): Omit<PupilProjection, "until"> | null {
  const grades: GradePupils[] = [];
  const sources: EntrySource[] = [];
  const births: ZoneBirths[] = [];
  for (const grid of grids)
    for (const table of namedTables(grid, columnOf, accepts)) {
      const cells = sheetCells<CohortColumn>(grid, table, findings);
      const numberAt = (row: number, column: CohortColumn): number | null =>
        cells.has(column) ? figureOf(cells.cell(row, column)) : null;
      const columns = [...table.columns.keys()].flatMap((id) => (id.startsWith("grade-") ? [Number(id.slice(6))] : []));
      for (const row of table.rows) {
        const zone = cells.has("zone") ? cells.text(row, "zone") : "";
        const school = cells.has("school") ? cells.text(row, "school") : "";
        const [year, born, share] = [numberAt(row, "year"), numberAt(row, "births"), numberAt(row, "share")];
        if (born !== null && year !== null && zone !== "") births.push({ zone, year, births: born });
        else if (share !== null && school !== "" && zone !== "")
          sources.push(
            ...stagesOf(cells.has("stage") ? cells.text(row, "stage") : "").map((stage) => ({
              school,
              stage,
              from: zone,
              share,
            })),
          );
        else if (school !== "" && year !== null)
          for (const [stage, first, last] of spans) {
            const own = columns.filter((grade) => grade >= first && grade <= last).sort((a, b) => a - b);
            const pupils = own.map((grade) => numberAt(row, `grade-${grade}`));
            if (own.length === 0 || pupils.includes(null)) continue;
            const progression = numberAt(row, "progression");
            grades.push({
              school,
              stage,
              year,
              grades: pupils.map((each) => each ?? 0),
              ...(progression !== null && { progression }),
            });
          }
      }
    }
  return grades.length === 0 ? null : { grades, sources, births };
}

const spans: readonly (readonly [stage: CompulsoryStage, first: number, last: number])[] = [
  ["primary", 1, 6],
  ["junior", 7, 9],
];

/** A source that names no stage is of a primary school's first grade. */
const stagesOf = (text: string): readonly CompulsoryStage[] => [/初/.test(text) ? "junior" : "primary"];
