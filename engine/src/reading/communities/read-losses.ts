// Tables of pupils lost and come back: a year a row, or this year and the last side by side.
import type { LossRow } from "../../communities/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells, type SheetCells } from "../rows/index.js";
import { figureAt, printedShareAt, rowsOfBlock } from "./figures.js";

type Figure = "lost" | "returned" | "base" | "printed";
type Column = "of" | "period" | Figure | `${Figure}Before`;

const headers = wordIndex<Column>({
  of: ["学校", "学校名称", "共同体", "对象", "单位名称"],
  period: ["年度", "学年", "年份", "时间", "时期"],
  lost: ["流失学生数", "流失人数", "流失学生", "流失"],
  lostBefore: ["上年流失学生数", "上年流失人数"],
  returned: ["回流学生数", "回流人数", "回流学生"],
  returnedBefore: ["上年回流学生数", "上年回流人数"],
  base: ["基数", "应在校学生数", "年初学生数", "原有学生数"],
  baseBefore: ["上年基数", "上年应在校学生数", "上年年初学生数"],
  printed: ["学生流失率", "流失率"],
  printedBefore: ["上年学生流失率", "上年流失率"],
});

const figures = ["lost", "returned", "base", "printed"] as const;

/** Reads them, the earlier year first. */
export const readLosses = (grids: readonly Grid[], findings: Findings): readonly LossRow[] =>
  grids.flatMap((grid) =>
    namedTables(grid, (text) => headers.get(keyOf(text)), isLosses).flatMap((table) => {
      const cells = sheetCells<Column>(grid, table, findings);
      return rowsOfBlock(grid, table).flatMap((row) => {
        const of = cells.text(row, "of");
        const period = cells.has("period") ? cells.text(row, "period") : "";
        if (of === "") return [];
        const before = yearAt(cells, row, of, "上年", (figure) => `${figure}Before`);
        const now = yearAt(cells, row, of, period === "" ? "本年" : period, (figure) => figure);
        return [before, now].filter((year) => year !== null);
      });
    }),
  );

const isLosses = (found: ReadonlySet<Column>): boolean =>
  found.has("of") && (found.has("lost") || found.has("printed"));

/** A year of a row; null where nothing is written of it. */
const yearAt = (
  cells: SheetCells<Column>,
  row: number,
  of: string,
  period: string,
  columnOf: (figure: Figure) => Column,
): LossRow | null => {
  const places = figures.filter((figure) => cells.has(columnOf(figure)) && cells.text(row, columnOf(figure)) !== "");
  if (places.length === 0) return null;
  return {
    of,
    period,
    lost: figureAt(cells, row, columnOf("lost")),
    returned: figureAt(cells, row, columnOf("returned")),
    base: figureAt(cells, row, columnOf("base")),
    printed: printedShareAt(cells, row, columnOf("printed")),
    cells: Object.fromEntries(places.map((figure) => [figure, cells.where(row, columnOf(figure))])),
  };
};
