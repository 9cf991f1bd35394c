// The column with the names of counties, by what stands in it: the words that head it differ from place to place.
import { expect } from "chai";
import type { Rubric } from "../../rubrics/index.js";
import { builtInRubricOf } from "../../rubrics/index.js";
import type { Cell } from "../cells/index.js";
import { readScores } from "./read-scores.js";

const rubric = builtInRubricOf("government-work-2012") as Rubric;
const figures = ["小学巩固率", "初中巩固率", "转移支付比例"];
const read = (...rows: readonly (readonly Cell[])[]) => readScores([{ sheet: "1", rows }], rubric).data?.names;

describe("A table of counties", () => {
  it("has their names under whatever its own place calls them", () => {
    const headers = ["县", "区县", "县名", "县区", "区", "旗", "县（市、区）", "县市区名称", "评估对象", "County"];
    for (const header of headers) {
      const rows = [
        [header, ...figures],
        ["甲县", 99, 98, 50],
        ["乙区", 98, 97, 50],
      ];
      expect(read(...rows), header).to.deep.equal(["甲县", "乙区"]);
      expect(read(["序号", header, ...figures], [1, "甲县", 99, 98, 50]), header).to.deep.equal(["甲县"]);
    }
  });

  it("is not taken by its province or city, which stand before", () => {
    expect(read(["省", "市", "区县", ...figures], ["某省", "某市", "甲县", 99, 98, 50])).to.deep.equal(["甲县"]);
    const rows = [
      ["市州", "单位", ...figures],
      ["某市", "甲县", 99, 98, 50],
      ["某市", "乙县", 99, 98, 50],
    ];
    expect(read(...rows)).to.deep.equal(["甲县", "乙县"]);
  });

  it("has none where no words stand before the figures, or some are none", () => {
    expect(read(["序号", ...figures], [1, 99, 98, 50])).to.equal(undefined);
    expect(read([...figures, "备注"], [99, 98, 50, "甲县"])).to.equal(undefined);
  });
});

describe("A table for a rubric of schools", () => {
  it("is not read by another column of words", () => {
    const schools = { ...rubric, scope: "school" as const };
    const rows = [
      ["区县", ...figures],
      ["甲县", 99, 98, 50],
    ];
    expect(readScores([{ sheet: "1", rows }], schools).data).to.equal(null);
  });
});
