// Tables of totals (覆盖面): a thing a row, how many are reached, how many there are, and the share as printed.
import type { CountyFigures, CoveredThing, SchoolFigure, StatedCoverage } from "../../communities/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { kindIn } from "./community-words.js";
import { figureAt, printedShareAt, rowsOfBlock } from "./figures.js";

type Column = "thing" | "kind" | "reached" | "total" | "printed";

const headers = wordIndex<Column>({
  thing: ["项目", "覆盖项目", "覆盖内容", "指标", "内容", "thing"],
  kind: ["类型", "共同体类型", "范围", "kind"],
  reached: ["覆盖", "覆盖数", "已覆盖", "覆盖面", "惠及", "惠及数", "涉及", "涉及数", "reached"],
  total: ["总数", "全市总数", "全县总数", "全市", "全县", "合计", "总计", "数", "total"],
  printed: ["占比", "覆盖率", "比例", "占全市比例", "占全县比例", "印出值", "印出占比", "百分比", "share"],
});

const things = wordIndex<CoveredThing | SchoolFigure>({
  townships: ["乡镇", "乡镇数", "乡镇办", "乡镇（街道）", "乡镇街道", "乡（镇、办）"],
  schools: ["学校", "学校数", "中小学", "校数"],
  pupils: ["学生", "学生数", "在校学生", "在校学生数", "学生人数", "中小学生"],
  staff: ["教职工", "教职工数", "教职员工", "教职工人数"],
  eligibleTeachers: ["符合交流条件教师", "符合交流条件教师数", "符合交流条件教师总数", "应交流教师"],
  exchangedTeachers: ["交流轮岗教师", "交流轮岗教师数", "实际交流轮岗教师数"],
  exchangedBackboneTeachers: ["交流骨干教师", "交流轮岗骨干教师数", "实际交流骨干教师数", "实际交流骨干教师数量"],
  meanAge: ["教师平均年龄", "平均年龄"],
});

const covered: ReadonlySet<string> = new Set<CoveredThing>(["townships", "schools", "pupils", "staff"]);

/** What tables of totals state of coverage, and of the county's teachers. */
export interface StatedFigures {
  readonly stated: readonly StatedCoverage[];
  readonly county: CountyFigures;
}

/** Reads them; rows of other things are passed over. */
export function readCoverage(grids: readonly Grid[], findings: Findings): StatedFigures {
  const rows = grids.flatMap((grid) =>
    namedTables(grid, (text) => headers.get(keyOf(text)), isTotals).flatMap((table) => {
      const cells = sheetCells<Column>(grid, table, findings);
      return rowsOfBlock(grid, table).flatMap((row) => {
        const thing = things.get(keyOf(cells.text(row, "thing")));
        if (thing === undefined) return [];
        const kind = kindIn(cells.has("kind") ? cells.text(row, "kind") : "");
        const where = Object.fromEntries(
          (["reached", "total", "printed"] as const)
            .filter((column) => cells.has(column) && cells.text(row, column) !== "")
            .map((column) => [column, cells.where(row, column)]),
        );
        return [
          {
            thing,
            ...(kind !== undefined && kind !== "byShape" && { kind }),
            reached: figureAt(cells, row, "reached"),
            total: figureAt(cells, row, "total"),
            printed: printedShareAt(cells, row, "printed"),
            cells: where,
          },
        ];
      });
    }),
  );
  return {
    stated: rows.filter((row): row is StatedCoverage => covered.has(row.thing)),
    county: Object.fromEntries(
      rows
        .filter(({ thing }) => !covered.has(thing))
        .map(({ thing, total, reached, cells }) => [
          thing,
          { value: total ?? reached, cells: [cells["total"] ?? cells["reached"] ?? {}] },
        ]),
    ),
  };
}

const isTotals = (found: ReadonlySet<Column>): boolean => found.has("thing") && found.has("total");
