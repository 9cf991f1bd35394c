// A text of thirty thousand like signs, wherever it stands, takes no longer than its length: nothing hangs on one cell.
import { expect } from "chai";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";
import type { Cell, Grid } from "./cells/index.js";
import { readClaims } from "./claims/index.js";
import { readLedger } from "./communities/index.js";
import { readSubmission } from "./index.js";
import { readRubric } from "./rubrics/index.js";

const signs = [
  " ",
  "\u3000",
  "\n",
  " \n",
  "\u200b",
  "(",
  "（）",
  "1",
  "1,",
  "12 ",
  "-",
  "年",
  "、",
  "每",
  "得1分，",
  "_x000d_",
  "合计",
];
const rows: readonly (readonly Cell[])[] = [
  ["学校名称", "学校类型", "在校学生数", "专任教师数"],
  ["第一小学", "小学", 800, 40],
  ["第二小学", "小学", 600, 33],
];
const readers: Readonly<Record<string, (grids: readonly Grid[]) => unknown>> = {
  readSubmission,
  readRubric,
  readLedger,
  readClaims: (grids) => readClaims(grids),
};

describe("A text of thirty thousand signs", () => {
  for (const [name, read] of Object.entries(readers))
    it(`does not stop ${name}, be it a header, a name, a type or a figure`, () => {
      for (const each of signs)
        for (const [row, column] of [
          [0, 3],
          [1, 0],
          [1, 1],
          [1, 2],
          [3, 0],
        ] as const) {
          const text = `x${each.repeat(30_000 / each.length)}x`;
          const cells = [...rows, []].map((line, at) =>
            at === row ? Object.assign([...line], { [column]: text }) : line,
          );
          const started = cpuMilliseconds();
          read([{ sheet: "表", rows: cells }]);
          expect(cpuMilliseconds() - started, `${JSON.stringify(each)} in row ${row}, column ${column}`).to.be.below(
            1000,
          );
        }
    });
});
