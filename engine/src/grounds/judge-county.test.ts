// A county judged: its verdict, what holds it up, and what the user may confirm.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { readSubmission } from "../reading/index.js";
import { judgeCounty } from "./judge-county.js";

const school = (name: string, type: "primary" | "junior", pupils: number, more: number): SchoolRecord => ({
  name,
  type,
  whole: {
    pupils,
    aboveRequirementTeachers: Math.round(pupils * 0.06) + more,
    backboneTeachers: Math.round(pupils * 0.013) + 1,
    peArtsTeachers: Math.round(pupils * 0.012) + 1,
    teachingArea: pupils * 7 + 10 * more,
    sportsVenueArea: pupils * 12 + 31 * more,
    equipmentValue: pupils * 3000 + 400 * more,
    multimediaRooms: Math.round(pupils * 0.03) + 1,
  },
});

const county: readonly SchoolRecord[] = [
  school("城关小学", "primary", 800, 3),
  school("东街小学", "primary", 640, 5),
  school("河湾小学", "primary", 310, 1),
  school("第一中学", "junior", 900, 7),
  school("第二中学", "junior", 720, 2),
  school("石桥中学", "junior", 410, 4),
];

describe("judgeCounty", () => {
  it("says what the schools' figures decide, and leaves open what needs other data", () => {
    const { verdict, grounds } = judgeCounty({ records: county }, nationalQuality2017);
    expect(grounds).to.deep.equal([]);
    expect(verdict).to.deep.include({ met: true, open: 0, countyMet: null });
    expect(verdict.stages).to.deep.equal({ primary: true, junior: true });
    expect(verdict.conditions.map(({ id, met }) => ({ id, met }))).to.deep.equal([
      { id: "resources", met: true },
      { id: "guarantee", met: null },
      { id: "quality", met: null },
      { id: "recognition", met: null },
    ]);
  });

  it("says no of the county as soon as one condition is not met", () => {
    const poor = county.map((each) => ({ ...each, whole: { ...each.whole, equipmentValue: 300_000 } }));
    const spread = poor.map((each, at) => ({ ...each, whole: { ...each.whole, equipmentValue: 200_000 + 1000 * at } }));
    expect(judgeCounty({ records: spread }, nationalQuality2017).verdict).to.deep.include({
      met: false,
      countyMet: false,
    });
  });

  it("knows the variation alone by the standard of 2012, which leaves the schools' own standard to provinces", () => {
    const { conditions } = judgeCounty({ records: county }, nationalBasic2012).verdict;
    expect(conditions.map(({ id }) => id)).to.deep.equal(["schools", "variation", "government", "satisfaction"]);
    expect(conditions.find(({ id }) => id === "schools")?.met).to.equal(null);
  });

  it("waits for rows that may be schools, and for figures that no school of its pupils has", () => {
    const header = ["学校名称", "学校类型", "在校学生数", "教学仪器设备值", "网络多媒体教室数", "县级及以上骨干教师数"];
    const rows = (last: readonly (string | number)[]) => [
      header,
      ...[512, 430, 388, 901].map((n, at) => [
        `石桥第${at + 1}小学`,
        "小学",
        n,
        n * 2600 + 70 * at,
        14 + at * 2,
        6 + at,
      ]),
      last,
    ];
    const codes = (last: readonly (string | number)[]) =>
      judgeCounty(readSubmission([{ sheet: "1", rows: rows(last) }]), nationalQuality2017).grounds.map(
        ({ code }) => code,
      );
    expect(codes(["青山小学", "小学", 610, 1_640_000, 17, 8])).to.not.include.members(["rowInDoubt", "unitAssumed"]);
    expect(codes(["青山中学", "小学", 610, 1_640_000, 17, 8])).to.include("rowInDoubt");
    expect(codes(["希望之星", "", 610, 1_640_000, 17, 8])).to.include("rowInDoubt");
    expect(codes(["青山小学", "小学", 610, 164, 17, 8])).to.include("unitAssumed");
  });

  it("asks nothing of the one school of a county or township, where a type vouches for it", () => {
    const source = { sheet: "1", row: 2, columns: { name: "A", type: "B" } };
    const named = (name: string) =>
      judgeCounty({ records: [...county, { ...school(name, "junior", 500, 6), source }] }, nationalQuality2017).grounds;
    expect(named("县初级中学").map(({ code }) => code)).to.deep.equal([]);
    expect(named("县级初中").map(({ code }) => code)).to.deep.equal(["nameNoSchool"]);
  });

  it("waits for a column that may be a figure which is only added where a sheet has it", () => {
    const header = ["学校名称", "学校类型", "在校学生数", "运动场地面积", "室内体育用房面积（租用）"];
    const rows = [header, ...[512, 430, 388, 901].map((n, at) => [`第${at + 1}小学`, "小学", n, n * 8 + at, 200 + at])];
    const { grounds } = judgeCounty(readSubmission([{ sheet: "1", rows }]), nationalQuality2017);
    expect(grounds.map(({ code }) => code)).to.include("columnInDoubt");
  });

  it("does not call a stage met while one of its schools was left out for its data", () => {
    const blank = { ...school("新庄小学", "primary", 0, 0), whole: { pupils: "missing" as const } };
    const { grounds, verdict } = judgeCounty({ records: [...county, blank] }, nationalQuality2017);
    expect(grounds.map(({ code, stage, params }) => [code, stage, params["schools"]])).to.deep.equal([
      ["metWithoutSchools", "primary", ["新庄小学"]],
    ]);
    expect(verdict.stages).to.deep.equal({ primary: null, junior: true });
  });

  it("waits for two schools that are the same in every figure, whatever they are called", () => {
    const again = { ...county[1], name: "东街新校" } as SchoolRecord;
    const { grounds, verdict } = judgeCounty({ records: [...county, again] }, nationalQuality2017);
    expect(grounds.map(({ code, params }) => [code, params["schools"]])).to.deep.include([
      "schoolTwice",
      ["东街小学", "东街新校"],
    ]);
    expect(verdict.stages).to.deep.equal({ primary: null, junior: true });
  });

  it("judges no county by one stage", () => {
    const { verdict } = judgeCounty({ records: county }, nationalQuality2017, { stages: ["junior"] });
    expect(verdict).to.deep.include({ met: null, countyMet: null, asked: ["junior"] });
    expect(verdict.stages).to.deep.equal({ junior: true });
  });

  describe("with a row of sums among the schools", () => {
    const sums = Object.fromEntries(
      Object.keys(county[0]?.whole ?? {}).map((id) => [
        id,
        county.slice(0, 3).reduce((sum, { whole }) => sum + Number(whole?.[id]), 0),
      ]),
    );
    const read = {
      records: [...county.slice(0, 3), { name: "全县汇总", type: "primary" as const, whole: sums }, ...county.slice(3)],
    };
    const judged = judgeCounty(read, nationalQuality2017);

    it("holds up the county and the stage, and not the other stage", () => {
      expect(judged.grounds.map(({ code }) => code)).to.include("rowIsStatistic");
      expect(judged.verdict).to.deep.include({ met: null, countyMet: null });
      expect(judged.verdict.stages).to.deep.equal({ primary: null, junior: true });
      expect(judged.assessment.stages.primary?.met).to.not.equal(null);
    });

    it("gives the verdict once it is confirmed: by code, by key, or all", () => {
      const codes = judged.grounds.map(({ code }) => code);
      const keys = judged.grounds.map(({ key }) => key);
      for (const confirmed of [codes, keys, ["all"]])
        expect(judgeCounty(read, nationalQuality2017, { confirmed }).verdict.open).to.equal(0);
    });

    it("asks again where another finding of the code comes up, unless the code itself was confirmed", () => {
      const confirmed = judged.grounds.map(({ key }) => key);
      const other = {
        records: read.records.map((each) => (each.name === "全县汇总" ? { ...each, name: "总的" } : each)),
      };
      expect(judgeCounty(other, nationalQuality2017, { confirmed }).verdict.open).to.be.greaterThan(0);
    });
  });
});
