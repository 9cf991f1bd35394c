// Tables of gaps and results: how far a gap narrowed, as printed, and the results of schools in two years.
import type { GapReference, GapUnit, PrintedGap, SubjectLevels } from "../../communities/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf, textOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells, type SheetCells } from "../rows/index.js";
import { figureAt, rowsOfBlock } from "./figures.js";
import { localeAt } from "./places.js";

type GapColumn = "of" | "to" | "subject" | "before" | "after" | "narrowed" | "unit";

const gapHeaders = wordIndex<GapColumn>({
  of: ["对象", "学校", "学校名称", "群体", "of"],
  to: ["比较对象", "参照", "参照对象", "对照", "与谁比", "compared with"],
  subject: ["指标", "学科", "科目", "项目", "subject"],
  before: ["上年差距", "原差距", "去年差距", "差距（上年）", "gap before"],
  after: ["本年差距", "现差距", "今年差距", "差距（本年）", "gap now"],
  narrowed: ["缩小", "差距缩小", "缩小值", "缩小幅度", "缩小了", "narrowed"],
  unit: ["单位", "计量单位", "unit"],
});

const references = wordIndex<GapReference>({
  lead: ["牵头学校", "牵头校", "核心校"],
  city: ["城区", "城区学校", "城市学校", "市区", "城区均值"],
  townshipCentres: ["乡镇中心学校", "乡镇中心校", "乡镇学校", "中心学校", "集镇学校", "乡镇集镇学校", "镇区"],
  county: ["全县", "全市", "全县均值", "全市均值", "全区"],
});

/** Percentage points, by the unit or by what is compared: a rate. */
const unitOf = (unit: string, subject: string): GapUnit =>
  unit.includes("百分点") || unit.includes("%") || (unit === "" && subject.includes("率"))
    ? "percentagePoints"
    : "points";

/** Reads gaps of which at least the narrowing is printed. */
export const readPrintedGaps = (grids: readonly Grid[], findings: Findings): readonly PrintedGap[] =>
  grids.flatMap((grid) =>
    namedTables(grid, (text) => gapHeaders.get(keyOf(text)), isGaps).flatMap((table) => {
      const cells = sheetCells<GapColumn>(grid, table, findings);
      return rowsOfBlock(grid, table).flatMap((row) => {
        const to = references.get(keyOf(cells.text(row, "to")));
        if (to === undefined) {
          cells.unknown("warning", row, "to", ["牵头学校", "城区", "乡镇中心学校", "全县"]);
          return [];
        }
        const subject = cells.has("subject") ? cells.text(row, "subject") : "";
        const figures = (["before", "after", "narrowed"] as const).filter((column) => cells.has(column));
        const unit = cells.has("unit") ? cells.text(row, "unit") : "";
        return [
          {
            of: cells.has("of") ? cells.text(row, "of") : "",
            to,
            subject,
            unit: unitOf(unit === "" ? unitBehind(cells, row) : unit, subject),
            before: gapAt(cells, row, "before"),
            after: gapAt(cells, row, "after"),
            narrowed: gapAt(cells, row, "narrowed"),
            cells: figures.filter((column) => cells.text(row, column) !== "").map((column) => cells.where(row, column)),
          },
        ];
      });
    }),
  );

const isGaps = (found: ReadonlySet<GapColumn>): boolean =>
  found.has("to") && (found.has("narrowed") || (found.has("before") && found.has("after")));

/** What stands behind the figure: 4.32个百分点. */
const unitBehind = (cells: SheetCells<GapColumn>, row: number): string =>
  cells.has("narrowed") ? textOf(cells.cell(row, "narrowed")) : "";

/** In points or percentage points, whatever is written behind the figure. */
const gapAt = (cells: SheetCells<GapColumn>, row: number, column: "before" | "after" | "narrowed"): number | null => {
  if (!cells.has(column)) return null;
  const number = Number.parseFloat(cells.text(row, column));
  return Number.isFinite(number) ? number : figureAt(cells, row, column);
};

type ResultColumn = "school" | "locale" | "subject" | "before" | "after" | "pupilsBefore" | "pupilsAfter";

const resultHeaders = wordIndex<ResultColumn>({
  school: ["学校", "学校名称", "校名"],
  locale: ["城乡", "城乡类型", "所在地"],
  subject: ["学科", "科目", "指标"],
  before: ["上年平均分", "上年均分", "上年成绩", "去年平均分", "上年", "上年及格率"],
  after: ["本年平均分", "本年均分", "本年成绩", "今年平均分", "本年", "本年及格率"],
  pupilsBefore: ["上年人数", "上年考试人数", "上年参考人数"],
  pupilsAfter: ["本年人数", "本年考试人数", "本年参考人数"],
});

/** Reads the results of schools in two years, a school and subject a row. */
export const readResults = (grids: readonly Grid[], findings: Findings): readonly SubjectLevels[] =>
  grids.flatMap((grid) =>
    namedTables(grid, (text) => resultHeaders.get(keyOf(text)), isResults).flatMap((table) => {
      const cells = sheetCells<ResultColumn>(grid, table, findings);
      return rowsOfBlock(grid, table).flatMap((row) => {
        const school = cells.text(row, "school");
        if (school === "") return [];
        const subject = cells.text(row, "subject");
        const unit = unitOf("", `${subject}${cells.header("after")}`);
        // A rate written as a share is told in percentage points.
        const scale = (value: number | null): number | null =>
          value !== null && unit === "percentagePoints" && Math.abs(value) <= 1 ? value * 100 : value;
        return [
          {
            school,
            subject,
            unit,
            ...localeAt(cells, row),
            before: scale(figureAt(cells, row, "before")),
            after: scale(figureAt(cells, row, "after")),
            pupilsBefore: figureAt(cells, row, "pupilsBefore"),
            pupilsAfter: figureAt(cells, row, "pupilsAfter"),
            cells: [cells.where(row, "before"), cells.where(row, "after")],
          },
        ];
      });
    }),
  );

const isResults = (found: ReadonlySet<ResultColumn>): boolean =>
  (["school", "subject", "before", "after"] as const).every((column) => found.has(column));
