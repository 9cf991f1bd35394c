// junheng plan as its contract has it: the least to add, who has it, the moves, a workbook that reads back, and wrong usage.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const books = () =>
  written(
    "books.csv",
    "学校名称,学段,年度,学生数,图书册数\n小学1,小学,2025,45,279\n小学2,小学,2025,37,137\n小学3,小学,2025,89,935\n小学4,小学,2025,76,160\n小学5,小学,2025,55,402\n",
  );

const words = ["--standard", "national-basic-2012", "--indicator", "booksPerPupil"];

describe("junheng plan", () => {
  it("prints the least to add, the schools that have it, and the moves, as JSON", async () => {
    const plan = JSON.parse(await succeeds("plan", books(), ...words, "--limit", "0.5", "--move", "--format", "json"));
    const indicator = plan.stages.primary.indicators.booksPerPupil;
    expect(indicator).to.include({ limit: 0.5, needed: 17, unit: "volume", optimal: true, gap: 0 });
    expect(indicator.cvBefore).to.be.closeTo(0.515257, 1e-6);
    expect(indicator.cvAfter).to.be.closeTo(0.499405, 1e-6);
    expect(indicator.schools.map(({ name, add }: Record<string, unknown>) => [name, add])).to.deep.equal([
      ["小学1", 0],
      ["小学2", 0],
      ["小学3", 0],
      ["小学4", 17],
      ["小学5", 0],
    ]);
    expect(indicator.moves).to.deep.include({ count: 12, list: [{ from: "小学3", to: "小学4", amount: 12 }] });
  });

  it("plans for the schools of one legal unit as one, or each by itself", async () => {
    const table = written(
      "units.csv",
      "学校名称,学段,总校,学生数,图书册数\n小学1,小学,,45,279\n小学2,小学,,37,137\n小学3,小学,,89,935\n小学4,小学,小学3,76,160\n小学5,小学,,55,402\n",
    );
    const planned = async (way: string) =>
      JSON.parse(await succeeds("plan", table, ...words, "--limit", "0.5", "--units", way, "--format", "json")).stages
        .primary.indicators.booksPerPupil;
    expect(await planned("each")).to.include({ needed: 17 });
    const one = await planned("one");
    expect(one.needed).to.equal(0);
    expect(one.schools.map(({ name }: { name: string }) => name)).to.deep.equal(["小学1", "小学2", "小学3", "小学5"]);
  });

  it("counts a school that is built with the others, and refuses a table that holds none", async () => {
    const table = written("built.csv", "学校名称,学段,学生数,图书册数\n小学6,小学,60,60\n");
    const options = ["--limit", "0.5", "--build", table, "--format", "json"];
    const { schools, cvAfter } = JSON.parse(await succeeds("plan", books(), ...words, ...options)).stages.primary
      .indicators.booksPerPupil;
    const built = schools.find(({ name }: { name: string }) => name === "小学6");
    expect(built).to.include({ pupils: 60, amount: 60 });
    expect(built.add).to.be.above(0);
    expect(cvAfter).to.be.at.most(0.5);
    const nothing = written("nothing.csv", "教师,学科\n张,数学\n");
    expect(await runJunheng("plan", books(), ...words, "--build", nothing)).to.include({ status: 1, output: "" });
  });

  it("says it in words, in either language", async () => {
    const chinese = await succeeds("plan", books(), ...words, "--limit", "0.5");
    expect(chinese).to.include("差异系数 0.515，限值 0.500：至少增配 17 册，给 1 所学校，降到 0.499。");
    const english = await succeeds("plan", books(), ...words, "--limit", "0.5", "--lang", "en");
    expect(english).to.include(
      "The CV is 0.515, its limit 0.500: adding at least 17 volumes at 1 school brings it to 0.499.",
    );
  });

  it("plans for the pupils of a year, within a budget", async () => {
    const costs = written("costs.csv", "指标,单价（元）\n图书册数,30\n");
    const pupils = written("pupils.csv", "学校,2026年,2027年\n小学3,80,60\n小学4,76,90\n");
    const options = ["--limit", "0.4", "--costs", costs, "--budget", "1500", "--year", "2027", "--pupils", pupils];
    const plan = JSON.parse(await succeeds("plan", books(), ...words, ...options, "--format", "json"));
    const indicator = plan.stages.primary.indicators.booksPerPupil;
    expect(indicator).to.include({ outcome: "shortOfMoney", added: 50, cost: 1500 });
    expect(plan.budget).to.deep.equal({ given: 1500, spent: 1500, needed: indicator.needed * 30 });
    expect(indicator.years.map(({ year, units }: Record<string, unknown>) => [year, units])).to.deep.equal([
      [2026, 25],
      [2027, 50],
    ]);
    expect(indicator.schools.map(({ pupils: each }: Record<string, unknown>) => each)).to.deep.equal([
      45, 37, 60, 90, 55,
    ]);
  });

  it("writes a workbook whose formulas are read back with what they come to", async () => {
    const out = join(newFolder(), "规划.xlsx");
    await succeeds("plan", books(), ...words, "--limit", "0.4", "--move", "--out", out);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(out)), "规划.xlsx");
    const names = grids.map(({ sheet }) => sheet);
    expect(names).to.include.members(["规划总览", "一校一案", "整改台账", "项目库", "交流名册"]);
    const live = grids.at(-1)!;
    expect(live.rows[4]!.slice(0, 2)).to.deep.equal(["增配后差异系数", indicatorAfter]);
    expect(live.rows[5]!.slice(0, 2)).to.deep.equal(["判定", "达标"]);
  });

  it("refuses what cannot be a limit, money without costs, and an indicator of no such name", async () => {
    for (const wrong of [
      ["--limit", "0"],
      ["--budget", "100"],
      ["--indicator", "books"],
      ["--pupils", "pupils.csv"],
      ["--pace", "60%,30%"],
    ]) {
      const { status, errors } = await runJunheng("plan", books(), "--standard", "national-basic-2012", ...wrong);
      expect(status, wrong.join(" ")).to.equal(2);
      expect(errors).to.include("--");
    }
  });
});

/** The coefficient of the golden plan for a limit of 0.4, as the program computes it. */
const indicatorAfter = 0.39995607704852;
