// junheng plan with a solver: several resources together, pairing, and a roster of teachers, as JSON, in words, and as wrong usage.
import { expect } from "chai";
import { runJunheng, succeeds, written } from "./run-junheng.js";

const header =
  "学校名称,学段,学生数,高于规定学历教师数,骨干教师数,体育艺术教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数";
const county = (): string =>
  written(
    "county.csv",
    `${header}\n甲小学,小学,200,10,1,2,1000,1600,420000,5\n乙小学,小学,300,9,3,3,1300,2400,560000,7\n丙小学,小学,100,5,1,1,500,800,210000,2\n`,
  );
const costs = (): string =>
  written("costs.csv", "指标,单价（元）\nL1,80000\nL2,60000\nL3,80000\nL4,3000\nL5,400\nL6,1\nL7,50000\n");
const together = ["--standard", "national-quality-2017", "--together"];

describe("junheng plan with a solver", () => {
  it("plans all resources at once, and tells the bound and the gap", async () => {
    const plan = JSON.parse(await succeeds("plan", county(), ...together, "--costs", costs(), "--format", "json"));
    expect(plan).to.include({ outcome: "planned", budget: null });
    expect(plan.bound).to.be.at.most(plan.cost);
    expect(plan.gap).to.be.at.most(0.01);
    expect(plan.stages.primary.qualified).to.deep.equal({ before: 1, after: 3, of: 3 });
    // 甲小学 lacks one backbone teacher; 乙小学 four others, 50 m², 40,000 yuan: it may miss one, at 85 % at least.
    const added = Object.fromEntries(
      plan.schools.map(({ name, added: each }: { name: string; added: { indicator: string; add: number }[] }) => [
        name,
        Object.fromEntries(each.map(({ indicator, add }) => [indicator, add])),
      ]),
    );
    expect(added).to.deep.equal({
      乙小学: { aboveRequirementTeachersPer100Pupils: 2, teachingAreaPerPupil: 50, equipmentValuePerPupil: 40_000 },
      甲小学: { backboneTeachersPer100Pupils: 1 },
    });
  });
  it("says it in words, in either language", async () => {
    const words = ["plan", county(), ...together, "--costs", costs()];
    expect(await succeeds(...words))
      .to.include("各校和各项差异系数全部达标")
      .and.to.include("小学达标学校：现在 1 所，方案后 3 所");
    expect(await succeeds(...words, "--lang", "en")).to.include("No plan costs less than");
  });
  it("pairs schools round by round", async () => {
    const table =
      "学校,乡镇,角色,可帮扶校数,强项,弱项\n实验小学,城区,牵头,1,数学、管理,\n东小学,东乡,受援,,,数学\n西小学,西乡,受援,,,管理、英语\n";
    const words = ["plan", "--pairing", written("pairing.csv", table), "--year", "2027"];
    const plan = JSON.parse(await succeeds(...words, "--format", "json"));
    expect(plan).to.deep.include({ kind: "pair", outcome: "planned", unreached: [], matched: 2 });
    expect(plan.rounds.map(({ years }: { years: object }) => years)).to.deep.equal([
      { from: 2027, to: 2029 },
      { from: 2030, to: 2032 },
    ]);
    expect(await succeeds(...words)).to.include("2 轮覆盖 2 个乡镇，帮扶对上弱项 2 项");
  });
  it("makes a roster of teachers who move", async () => {
    const table =
      "教师,学校,学科,骨干,性别,年龄,在校年限\n张,甲校,数学,是,男,40,8\n王,甲校,数学,,女,39,9\n李,乙校,英语,,女,46,10\n";
    const plan = JSON.parse(await succeeds("plan", "--teachers", written("teachers.csv", table), "--format", "json"));
    expect(plan).to.deep.include({ outcome: "planned", eligible: 2, unknown: 0 });
    expect(plan.quota).to.deep.equal({ asked: 1, lacking: 1 });
  });
  it("asks for unit costs, a kind that there is, and a table that can be read", async () => {
    const noCosts = await runJunheng("plan", county(), ...together);
    expect(noCosts).to.include({ status: 2 });
    expect(noCosts.errors).to.include("--costs");
    const schools = written("pairing.csv", "学校,角色\n甲,牵头\n");
    expect(await runJunheng("plan", "--pairing", schools, "--kind", "triple")).to.include({ status: 2 });
    const empty = await runJunheng("plan", "--teachers", schools);
    expect(empty).to.include({ status: 1 });
    expect(empty.errors).to.include("教师、学校、学科");
  });
});
