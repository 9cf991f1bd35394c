// The contract of a verdict: grounds, what confirms them, conditions, periods, as `junheng assess` gives them.
import { expect } from "chai";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, runJunheng } from "./run-junheng.js";

const header =
  "学校名称,学校类型,在校学生数,高于规定学历教师数,县级以上骨干教师数,体育艺术专任教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数";
const schools = [
  ["第一小学", "小学", 500, 31, 7, 6, 2610, 4210, 1251000, 14],
  ["第二小学", "小学", 300, 19, 4, 4, 1590, 2540, 749000, 9],
  ["河东小学", "小学", 410, 26, 6, 5, 2190, 3390, 1030000, 12],
  ["县初级中学", "初中", 900, 60, 11, 10, 5900, 9900, 2700000, 26],
  ["河西初中", "初中", 640, 41, 8, 7, 4210, 7050, 1935000, 19],
  ["石桥初中", "初中", 380, 25, 5, 4, 2480, 4190, 1140000, 11],
] as const;
/** A row of a school's size without a school's name: it may be one. */
const odd = ["希望之星", "", 437, 29, 7, 5, 2331, 3607, 1098000, 13] as const;

type Rows = readonly (readonly (string | number)[])[];
const written = (rows: Rows, first = header): string => {
  const path = join(newFolder(), "县.csv");
  writeFileSync(path, `${[first, ...rows.map((row) => row.join(","))].join("\n")}\n`);
  return path;
};
const quality = ["--standard", "national-quality-2017"] as const;
const assessed = async (path: string, ...words: readonly string[]) => {
  const { status, output } = await runJunheng("assess", path, ...quality, "--format", "json", ...words);
  expect(status).to.equal(0);
  return JSON.parse(output);
};

describe("junheng assess: the verdict", () => {
  it("has no grounds on a clean county, and says which of its conditions are known", async () => {
    const { met, countyMet, grounds, conditions, period, otherPeriods } = await assessed(written(schools));
    expect({ met, countyMet, grounds, period, otherPeriods }).to.deep.equal({
      met: true,
      countyMet: null,
      grounds: [],
      period: null,
      otherPeriods: [],
    });
    expect(conditions.map(({ id, met: own }: { id: string; met: unknown }) => ({ id, met: own }))).to.deep.equal([
      { id: "resources", met: true },
      { id: "guarantee", met: null },
      { id: "quality", met: null },
      { id: "recognition", met: null },
    ]);
  });

  it("waits for a ground, with its code, sentence and cell, and exits with 0", async () => {
    const { met, countyMet, grounds } = await assessed(written([...schools, odd]));
    expect({ met, countyMet }).to.deep.equal({ met: null, countyMet: null });
    expect(grounds).to.have.length(1);
    expect(grounds[0]).to.deep.include({ code: "rowInDoubt", confirmed: false });
    expect(grounds[0].message).to.contain("希望之星");
    expect(grounds[0].where).to.deep.include({ cell: "A8" });
  });

  it("stands once the ground is confirmed, by its code or with all others", async () => {
    const path = written([...schools, odd]);
    for (const codes of ["rowInDoubt", "cvZero,rowInDoubt", "all"]) {
      const { met, grounds } = await assessed(path, "--confirm", codes);
      expect({ met, confirmed: grounds.map((each: { confirmed: boolean }) => each.confirmed) }, codes).to.deep.equal({
        met: true,
        confirmed: [true],
      });
    }
    expect((await assessed(path, "--confirm", "cvZero")).met).to.equal(null);
    expect((await runJunheng("assess", path, ...quality, "--confirm", "noSuchGround")).status).to.equal(2);
  });

  it("says in the text that it is pending, and what confirms it", async () => {
    const { output, status } = await runJunheng("assess", written([...schools, odd]), ...quality);
    expect(status).to.equal(0);
    expect(output).to.contain("待定").and.contain("--confirm rowInDoubt");
  });

  it("is not given on the county where one stage was asked for", async () => {
    const { met, countyMet, stages } = await assessed(written(schools), "--stage", "junior");
    expect({ met, countyMet, stages: Object.keys(stages) }).to.deep.equal({
      met: null,
      countyMet: null,
      stages: ["junior"],
    });
  });

  it("is no as soon as one condition is not met", async () => {
    const poor = schools.map((row, at) => row.map((cell, column) => (column === 8 ? 400000 + 1000 * at : cell)));
    const { met, countyMet, conditions } = await assessed(written(poor));
    expect({ met, countyMet }).to.deep.equal({ met: false, countyMet: false });
    expect(conditions[0]).to.deep.include({ id: "resources", met: false });
  });

  it("names the four conditions of 2012, of which figures decide one", async () => {
    const { status, output } = await runJunheng(
      ...["assess", written(schools), "--standard", "national-basic-2012", "--format", "json"],
    );
    expect(status).to.equal(0);
    const ids = JSON.parse(output).conditions.map(({ id }: { id: string }) => id);
    expect(ids).to.deep.equal(["schools", "variation", "government", "satisfaction"]);
  });

  it("is of one period, the latest or the one asked for", async () => {
    const last = schools.map(([name, type, ...figures]) => [name, type, 2023, ...figures]);
    const now = schools.map(([name, type, pupils, ...figures]) => [name, type, 2024, pupils - 10, ...figures]);
    const path = written([...last, ...now], header.replace("在校学生数", "年度,在校学生数"));
    const pupils = ({ stages }: { stages: Record<string, { schools: readonly { pupils: number }[] }> }) =>
      stages["primary"]?.schools.map((school) => school.pupils).sort((a, b) => a - b);
    const latest = await assessed(path);
    expect(latest).to.deep.include({ period: "2024", otherPeriods: ["2023"] });
    expect(pupils(latest)).to.deep.equal([290, 400, 490]);
    const earlier = await assessed(path, "--period", "2023");
    expect(earlier).to.deep.include({ period: "2023", otherPeriods: ["2024"] });
    expect(pupils(earlier)).to.deep.equal([300, 410, 500]);
    expect((await runJunheng("assess", path, ...quality, "--period", "1999")).status).to.equal(1);
  });
});
