// Measures of inequality typed as formulas: what comes out, what is passed over, and what is answered where there is nothing to measure.
import { expect } from "chai";
import { compare } from "./compare.js";
import { decompose } from "./decompose.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import type { FunctionResult, ResultTable } from "./function-result.js";
import { ATKINSON, ENTROPY, GINI, MCLOONE, QUANTILE, RANGERATIO, THEIL } from "./inequality.js";
import { influence } from "./influence.js";
import { lorenz } from "./lorenz.js";
import { PALMA, QUINTILERATIO, TOPSHARE } from "./share-ratios.js";
import { EXCESS, SHORTFALL } from "./shortfall.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const values = columnOf("生均图书", 2, 5, "", 9, "无");
const pupils = columnOf("学生数", 80, 100, 40, 20, 60);
const places = columnOf("城乡", "乡村", "镇区", "镇区", "城区", "乡村");
const table = (result: FunctionResult): ResultTable => result as ResultTable;

describe("the measures of inequality", () => {
  it("pass over blanks and text, pair by pair", () => {
    expect(GINI.call(values, pupils)).to.equal(GINI.call(columnOf(2, 5, 9), columnOf(80, 100, 20)));
    expect(MCLOONE.call(values, pupils)).to.be.closeTo(11 / 15, 1e-15);
  });
  it("give GE(2) as half the square of the coefficient of variation, 2 being meant without an α", () => {
    expect(ENTROPY.call(values, pupils)).to.be.closeTo(differenceCoefficient(values, pupils) ** 2 / 2, 1e-15);
    expect(ENTROPY.call(values, pupils, 1)).to.equal(THEIL.call(values, pupils));
    expect(ENTROPY.call(values, pupils, 0)).to.equal(THEIL.call(values, pupils, "l"));
  });
  it("take an argument that was passed over as left out", () => {
    expect(QUANTILE.call(values, null, 0.5)).to.equal(5);
    expect(QUANTILE.call(values, [[""]], 0.5)).to.equal(5);
    expect(QUANTILE.call(values, pupils)).to.equal(5);
    expect(ATKINSON.call(values, pupils)).to.equal(ATKINSON.call(values, pupils, 0.5));
  });
  it("name the cell of a negative value", () => {
    const error = errorOf(() => GINI.call(columnOf("", 3, -1), columnOf(1, 1, 1)));
    expect([error.code, error.message]).to.deep.equal([
      "#NUM!",
      "“指标值”第 3 行第 1 列是负数（−1），这里不能小于 0。请改正这个单元格。",
    ]);
  });
  it("are #DIV/0! where there is nothing to measure, and say why", () => {
    for (const call of [
      () => GINI.call(columnOf("无"), columnOf(5)),
      () => GINI.call(columnOf(0, 0), columnOf(5, 5)),
      () => THEIL.call(columnOf(0, 4), columnOf(5, 5), "L"),
      () => RANGERATIO.call(columnOf(0, 4), columnOf(5, 5)),
      () => lorenz(columnOf(0, 0), columnOf(5, 5)),
    ])
      expect(errorOf(call).code).to.equal("#DIV/0!");
    const error = errorOf(() => THEIL.call(columnOf(0, 4), columnOf(5, 5), "L"));
    expect(error.message).to.contain("有学校是 0 而这里要取对数");
  });
  it("refuse a share, an ε or a form that there is not, by the argument's name", () => {
    expect(errorOf(() => QUANTILE.call(values, pupils, 50)).message).to.contain("“分位”不能是 50");
    expect(errorOf(() => ATKINSON.call(values, pupils, -1)).code).to.equal("#NUM!");
    expect(errorOf(() => THEIL.call(values, pupils, "M")).message).to.contain("可以写：T、L");
    expect(errorOf(() => ENTROPY.call(values, pupils, "二")).message).to.contain("“α”应当是数，现在是“二”");
  });
});

describe("the shares of those who have most", () => {
  // 24 in all: the top tenth has 8, the top fifth 10, the bottom fifth 2, the bottom four tenths 6.
  const ten = columnOf(2, 2, 2, 2, 2, 2, 2, 1, 1, 8);
  it("are what is counted by hand", () => {
    expect(TOPSHARE.call(ten)).to.be.closeTo(8 / 24, 1e-15);
    expect(TOPSHARE.call(ten, null, 0.2)).to.be.closeTo(10 / 24, 1e-15);
    expect(PALMA.call(ten)).to.be.closeTo(8 / 6, 1e-15);
    expect(QUINTILERATIO.call(ten)).to.be.closeTo(10 / 2, 1e-15);
  });
  it("are refused where there is no such share, and none where the bottom has nothing", () => {
    expect(errorOf(() => TOPSHARE.call(ten, null, 1.5)).code).to.equal("#NUM!");
    expect(errorOf(() => PALMA.call(columnOf(0, 0, 5))).code).to.equal("#DIV/0!");
  });
});

describe("SHORTFALL and EXCESS", () => {
  const [books, weights] = [columnOf(10, 20, "", 25, 30), columnOf(1, 1, 5, 1, 1)];
  it("count, measure and square what is lacking, or too much", () => {
    expect([0, 1, 2].map((alpha) => SHORTFALL.call(books, weights, 25, alpha))).to.deep.equal([
      0.5,
      (15 / 25 + 5 / 25) / 4,
      ((15 / 25) ** 2 + (5 / 25) ** 2) / 4,
    ]);
    expect(SHORTFALL.call(books, weights, 25)).to.equal(0.5);
    expect([0, 1, 2].map((alpha) => EXCESS.call(books, weights, 20, alpha))).to.deep.equal([
      0.5,
      (5 / 20 + 10 / 20) / 4,
      ((5 / 20) ** 2 + (10 / 20) ** 2) / 4,
    ]);
  });
  it("refuse a line that is not above 0 and an α that there is not, by the argument's name", () => {
    const error = errorOf(() => SHORTFALL.call(books, weights, 0));
    expect([error.code, error.message]).to.deep.equal(["#NUM!", "“标准线”不能是 0：要大于 0。"]);
    for (const alpha of [-1, 0.5, 3])
      expect(errorOf(() => EXCESS.call(books, weights, 20, alpha)).message).to.contain("可以写：0、1、2");
  });
});

describe("LORENZ", () => {
  it("goes from nothing to everything, lowest first, under its header", () => {
    const rows = table(lorenz(values, pupils));
    expect(rows[0]).to.deep.equal(["学生累计占比", "资源累计占比"]);
    expect(rows.slice(1)).to.deep.equal([
      [0, 0],
      [0.4, 160 / 840],
      [0.9, 660 / 840],
      [1, 1],
    ]);
  });
});

describe("DECOMPOSE", () => {
  it("adds up to the whole, and its coefficient is DIFFCOEF's", () => {
    const many = columnOf(2, 5, 9, 4, 7, 7);
    const weights = columnOf(80, 100, 20, 30, 50, 60);
    const groups = columnOf("乡", "镇", "城", "乡", "镇", "城");
    for (const measure of ["CV", "T", "L"]) {
      const rows = table(decompose(many, weights, groups, measure)).slice(1) as number[][];
      const whole = rows.at(-1)!;
      for (const column of [2, 5, 6, 7]) {
        const sum = rows.slice(0, -1).reduce((total, row) => total + row[column]!, 0);
        expect(sum, `${measure}, column ${column}`).to.be.closeTo(whole[column]!, 1e-12);
      }
      const total = whole[5]! + whole[6]!;
      const coefficient = differenceCoefficient(many, weights);
      if (measure === "CV") expect(whole[4]).to.be.closeTo(coefficient, 1e-15);
      expect(measure === "CV" ? Math.sqrt(2 * total) : total).to.be.closeTo(whole[4]!, 1e-12);
    }
  });
  it("puts schools without a group into one of their own", () => {
    const rows = table(decompose(columnOf(2, 5, 9), columnOf(1, 1, 1), columnOf("乡", "", "城")));
    expect(rows.map(([name]) => name)).to.deep.equal(["分组", "乡", "（未分组）", "城", "全部"]);
  });
  it("leaves a group that has nothing at all without a measure of its own, and parts the rest exactly", () => {
    const [, none, all] = table(decompose(columnOf(0, 0, 8), columnOf(1, 1, 2), columnOf("乡", "乡", "城")));
    expect(none).to.deep.equal(["乡", 2, 0.5, 0, "", 0.25, 0, 0.5]);
    expect(all).to.deep.equal(["城", 1, 0.5, 8, 0, 0.25, 0, 0.5]);
  });
  it("names the groups that have nothing at all where Theil's L is asked for", () => {
    const error = errorOf(() => decompose(columnOf(0, 0, 9), columnOf(1, 1, 1), columnOf("乡", "乡", "城"), "L"));
    expect([error.code, error.message]).to.deep.equal([
      "#DIV/0!",
      "这些组的学校全是 0，泰尔 L 没有意义：乡。请改用“CV”或“T”，或检查所选区域。",
    ]);
  });
  it("names both ranges where their sizes differ", () => {
    const error = errorOf(() => decompose(values, pupils, columnOf("乡")));
    expect(error.message).to.contain("“指标值”是 6 行 1 列，“分组”是 1 行 1 列");
  });
  it("has its header in the language of the host", () => {
    const [header] = inLanguage("en", () => table(decompose(values, pupils, places)));
    expect(header?.slice(0, 3)).to.deep.equal(["Group", "Schools", "Share of pupils"]);
  });
});

describe("COMPARE", () => {
  it("shows each group's mean beside that of all", () => {
    expect(table(compare(values, pupils, places))).to.deep.equal([
      ["分组", "学校数", "学生数", "平均值", "与全部之比", "与全部之差"],
      ["乡村", 1, 80, 2, 2 / 4.2, 2 - 4.2],
      ["镇区", 1, 100, 5, 5 / 4.2, 5 - 4.2],
      ["城区", 1, 20, 9, 9 / 4.2, 9 - 4.2],
      ["全部", 3, 200, 4.2, 1, 0],
    ]);
  });
  it("takes negative values, and leaves a ratio to nothing blank", () => {
    const rows = table(compare(columnOf(-1, 1), columnOf(5, 5), columnOf("a", "b")));
    expect(rows.map((row) => row[4])).to.deep.equal(["与全部之比", "", "", ""]);
  });
});

describe("INFLUENCE", () => {
  it("lists the most influential school first, with the coefficient without it", () => {
    const rows = table(influence(columnOf(1, 3, 8), columnOf(1, 1, 1), columnOf("甲", "乙", "丙")));
    expect(rows[1]?.slice(0, 3)).to.deep.equal(["丙", 8, 1]);
    expect(rows[1]?.[4]).to.equal(0.5);
    expect((rows.slice(1) as number[][]).reduce((sum, row) => sum + row[3]!, 0)).to.be.closeTo(1, 1e-15);
  });
  it("is refused where DIFFCOEF is, and passes on an error among the names", () => {
    expect(errorOf(() => influence(columnOf(1), columnOf(1), columnOf("甲"))).code).to.equal("#DIV/0!");
    const error = errorOf(() => influence(columnOf(1, 2), columnOf(1, 1), columnOf("甲", "#N/A")));
    expect([error.code, error.message.includes("“学校名称”第 2 行")]).to.deep.equal(["#N/A", true]);
  });
});
