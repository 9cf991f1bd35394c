// Blanks, text, logicals and errors in ranges, as Excel's own statistical functions take them.
import { expect } from "chai";
import { composite } from "./composite.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import { mean } from "./mean.js";
import { standardDeviation } from "./standard-deviation.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

describe("ranges of figures", () => {
  it("pass over blanks, text and logicals, pair by pair", () => {
    const values = columnOf("生均图书", 6, "", null, "10", true, 10, 99);
    const pupils = columnOf("学生数", 300, 50, 50, 50, 50, 100, "-");
    expect(mean(values, pupils)).to.equal(7);
  });
  it("pass over schools without pupils", () => expect(mean(columnOf(6, 10, 99), columnOf(300, 100, 0))).to.equal(7));
  it("may be rows, blocks or single cells", () => {
    expect(mean([[6, 10]], [[300, 100]])).to.equal(7);
    expect(
      mean([
        [1, 2],
        [3, 6],
      ]),
    ).to.equal(3);
    expect(mean(5)).to.equal(5);
  });
  it("read the numbers inside Excel's data types", () => {
    const yuan = { type: "FormattedNumber", basicValue: 6, numberFormat: "0.00" };
    expect(mean(columnOf(yuan, 10, { type: "Empty", basicValue: "" }))).to.equal(8);
  });
  it("take a whole column of 1,048,576 rows", () => {
    const rows = 1_048_576;
    const column = (first: string, ...rest: readonly number[]): unknown[][] =>
      Array.from({ length: rows }, (_, row) => [row === 0 ? first : (rest[row - 1] ?? "")]);
    expect(differenceCoefficient(column("指标", 1, 3), column("学生数", 10, 10))).to.equal(0.5);
  });
});

describe("ranges that cannot be used", () => {
  it("differ in size: both are named", () => {
    const error = errorOf(() => mean(columnOf(1, 2, 3), columnOf(1, 2)));
    expect(error.code).to.equal("#VALUE!");
    expect(error.message).to.contain("“指标值”是 3 行 1 列，“学生数”是 2 行 1 列");
  });
  it("hold negative pupils: the place is named", () => {
    const error = errorOf(() => mean(columnOf(1, 2), columnOf(5, -3)));
    expect(error.code).to.equal("#NUM!");
    expect(error.message).to.contain("“学生数”第 2 行第 1 列是负数（−3）");
  });
  for (const [kind, cell] of [
    ["text", "#DIV/0!"],
    ["an error object", { code: "#DIV/0!" }],
    ["an error data type", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }],
  ] as const)
    it(`hold an error as ${kind}: it is passed on, with its place`, () => {
      const error = errorOf(() => mean(columnOf(1, cell), columnOf(1, 1)));
      expect(error.code).to.equal("#DIV/0!");
      expect(error.message).to.contain("“指标值”第 2 行第 1 列");
    });
  it("hold fewer than two schools", () => {
    const error = errorOf(() => differenceCoefficient(columnOf(3, "无", 4), columnOf(100, 100, 0)));
    expect(error.code).to.equal("#DIV/0!");
    expect(error.message).to.contain("只有 1 所");
  });
  it("have a mean of 0", () => expect(errorOf(() => differenceCoefficient(columnOf(0, 0))).code).to.equal("#DIV/0!"));
  it("hold no number", () => {
    expect(errorOf(() => mean(columnOf("", "无"))).code).to.equal("#DIV/0!");
    expect(errorOf(() => standardDeviation([[null]])).code).to.equal("#DIV/0!");
  });
  it("are missing", () =>
    expect(errorOf(() => mean(undefined)).message).to.equal("缺少参数“指标值”。请补上后再计算。"));
  it("are explained in English too", () =>
    expect(inLanguage("en", () => errorOf(() => mean(columnOf(1, 2), [[1, 2]]))).message).to.contain(
      "“values” has 2 rows by 1 column, “pupils” has 1 row by 2 columns",
    ));
});

describe("standardDeviation", () => {
  it("of one school is 0, as STDEV.P of one number", () => expect(standardDeviation([[7]], [[120]])).to.equal(0));
});

describe("composite", () => {
  it("is the plain mean, blanks passed over", () =>
    expect(composite([[0.2, "", 0.4, "合计", 0.6]])).to.be.closeTo(0.4, 1e-15));
  it("refuses a negative coefficient", () => {
    const error = errorOf(() => composite([[0.2, -0.1]]));
    expect([error.code, error.message.includes("第 1 行第 2 列")]).to.deep.equal(["#NUM!", true]);
  });
  it("needs a number", () => expect(errorOf(() => composite([[""]])).code).to.equal("#DIV/0!"));
});
