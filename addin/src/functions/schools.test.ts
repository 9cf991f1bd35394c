// A county's table through SCHOOLS; the expected figures were worked out by hand.
import { expect } from "chai";
import type { ResultTable } from "./function-result.js";
import { schools } from "./schools.js";
import { errorOf, smallCounty, twoYears } from "./test-support.js";

const table = (...args: Parameters<typeof schools>): ResultTable => schools(...args) as ResultTable;
const lineOf = (result: ResultTable, name: string): readonly unknown[] => result.find((row) => row[1] === name) ?? [];

describe("schools", () => {
  const result = table(smallCounty);

  it("lists every school once, without totals and titles", () =>
    expect(result.slice(1).map((row) => row[1])).to.deep.equal(["第一小学", "第二小学", "第三中学", "第四中学"]));
  it("has a header for each column, and rows of one length without gaps", () => {
    expect(result[0]?.slice(0, 3)).to.deep.equal(["学段", "学校", "学生数"]);
    expect(result[0]?.slice(-3)).to.deep.equal(["达标项数", "结论", "尚缺"]);
    for (const row of result) {
      expect(row).to.have.length(13);
      expect(row).to.not.include(undefined);
    }
  });
  it("gives a school its pupils and the values of the seven indicators", () => {
    const [stage, , pupils, ...rest] = lineOf(result, "第一小学");
    expect([stage, pupils]).to.deep.equal(["小学", 500]);
    [5, 1.2, 1, 5, 8, 2200, 2.4].forEach((value, position) => expect(rest[position]).to.be.closeTo(value, 1e-9));
  });
  it("says what is lacking, in its own unit: whole teachers", () =>
    expect(lineOf(result, "第二小学").slice(-3)).to.deep.equal([6, "未达标", "县级及以上骨干教师数 1 人"]));
  it("lets one indicator stay at 85 % or above, and says what is lacking all the same", () =>
    expect(lineOf(result, "第四中学").slice(-3)).to.deep.equal([6, "达标", "体育运动场馆面积 140 ㎡"]));
  it("leaves nothing lacking blank", () => expect(lineOf(result, "第三中学").slice(-3)).to.deep.equal([7, "达标", ""]));
  it("gives no verdict where the standard has no rule for schools", () => {
    const basic = table(smallCounty, "小学", 2012);
    expect(basic[0]).to.have.length(3 + 8);
    expect(lineOf(basic, "第一小学")[3]).to.be.closeTo(5, 1e-12);
    expect(lineOf(basic, "第一小学")[7]).to.equal("");
  });
  it("answers in English where told", () =>
    expect(lineOf(table(smallCounty, "primary", 2017, "en"), "第二小学").slice(-2)).to.deep.equal([
      "not met",
      "backbone teachers of county level or above: 1",
    ]));
  it("lists each school once of a table with two years, and says last which year they are of", () => {
    const latest = table(twoYears);
    expect(latest.slice(1, -1)).to.deep.equal(result.slice(1));
    expect(latest.at(-1)?.slice(0, 2)).to.deep.equal(["", "数据时期：2024。表中还有 2023，没有采用。"]);
    for (const row of latest) expect(row).to.have.length(13);
    const earlier = table(twoYears, "", "", "", 2023);
    expect(lineOf(earlier, "第一小学")[6]).to.equal(10);
    expect(earlier.at(-1)?.[1]).to.equal("数据时期：2023。表中还有 2024，没有采用。");
  });
  it("names the years that are there where the one asked for is not", () =>
    expect(errorOf(() => table(twoYears, "", "", "", 2021)).message).to.contain("表中有：2024、2023"));
});
