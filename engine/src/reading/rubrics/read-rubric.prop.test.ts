// What is written is read back as it was, in both languages; and no sheet, however it is filled, is more than read.
import { expect } from "chai";
import fc from "fast-check";
import type { Cell } from "../cells/index.js";
import { readRubric } from "./read-rubric.js";
import { rubricArbitrary } from "./test-support.js";
import { writeRubric } from "../../rubric-sheets/write-rubric.js";

describe("writeRubric and readRubric", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    it(`lose nothing of a rubric, and nothing of its sheets (${locale})`, () => {
      fc.assert(
        fc.property(rubricArbitrary, (rubric) => {
          const sheets = writeRubric(rubric, locale);
          const { rubric: again, diagnostics } = readRubric(sheets);
          expect(diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
          expect(again).to.deep.equal(rubric);
          expect(again === null ? null : writeRubric(again, locale)).to.deep.equal(sheets);
        }),
        { numRuns: 200 },
      );
    });
  }

  it("give every item of the rubric its cells", () => {
    fc.assert(
      fc.property(rubricArbitrary, (rubric) => {
        const { understood, cells } = readRubric(writeRubric(rubric));
        for (const { path } of understood)
          for (const part of ["id", "title", "points", "rule", "method"])
            expect(cells[`${path}.${part}`]?.cell).to.match(/^[A-Z]+\d+$/);
      }),
      { numRuns: 50 },
    );
  });

  it("take any cells without stumbling", () => {
    const words = fc.constantFrom(
      "一级指标",
      "评估要点",
      "分值",
      "评分办法",
      "自评",
      "参数",
      "编号",
      "A1 条件（40分）",
      "达到95%得满分",
      "threshold: input=a",
      "合计",
      "—",
      "注：",
      "10分",
    );
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      words,
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.boolean(),
      fc.constant({ error: "#N/A" }),
    );
    const merge = fc.record({ top: fc.nat(6), left: fc.nat(6), bottom: fc.nat(9), right: fc.nat(9) });
    const header = fc.shuffledSubarray(
      ["一级指标", "二级指标", "评估要点", "分值", "评分办法", "参数", "编号", "自评"],
      { minLength: 3 },
    );
    fc.assert(
      fc.property(
        header,
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
        fc.array(merge, { maxLength: 4 }),
        (top, rows, merges) => {
          const { rubric, diagnostics } = readRubric([{ sheet: "1", rows: [top, ...rows], merges }]);
          expect(rubric === null).to.equal(diagnostics.some(({ severity }) => severity === "error"));
        },
      ),
      { numRuns: 500 },
    );
  });
});
