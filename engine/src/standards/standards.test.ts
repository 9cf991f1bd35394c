// The built-in standards, and a provincial variant (invented) that extends one.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { assessCounty } from "../assessment/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { StandardPatch } from "./index.js";
import {
  extendStandard,
  latest,
  nationalBasic2012,
  nationalQuality2017,
  parameterAt,
  parseStandardPatch,
  standardOf,
  standards,
} from "./index.js";

/** An invented province that asks more of primary schools from 2023 on, and counts all teaching points. */
const inventedProvince: StandardPatch = {
  id: "invented-province-2021",
  extends: "national-quality-2017",
  title: { "zh-CN": "某省优质均衡标准（虚构，仅作示例）", en: "Quality balance of a province (invented, an example)" },
  document: "虚构文件〔2021〕1号",
  issuer: { "zh-CN": "虚构", en: "invented" },
  issued: "2021-01-01",
  indicators: [
    {
      id: "backboneTeachersPer100Pupils",
      minimum: {
        primary: {
          unit: "teachers per 100 pupils",
          reference: { document: "虚构文件〔2021〕1号", article: "第三条", certainty: "D" },
          values: [
            { from: "2021-01-01", value: 1.1 },
            { from: "2023-09-01", value: 1.3 },
          ],
        },
        junior: {
          unit: "teachers per 100 pupils",
          reference: { document: "虚构文件〔2021〕1号", article: "第三条", certainty: "D" },
          values: [{ from: "2021-01-01", value: 1.2 }],
        },
      },
    },
  ],
  scope: { smallTeachingPoints: "own" },
};

describe("standards", () => {
  it("are found by their ids, newest first", () => {
    expect(standards.map((standard) => standard.id)).to.deep.equal(["national-quality-2017", "national-basic-2012"]);
    expect(standardOf("national-basic-2012")).to.equal(nationalBasic2012);
    expect(standardOf("nothing")).to.equal(undefined);
  });

  it("allow coefficients of 0.50 and 0.45 in 2017, and composites of 0.65 and 0.55 in 2012", () => {
    for (const { maximumCv } of nationalQuality2017.indicators)
      expect([maximumCv?.primary?.values[0]?.value, maximumCv?.junior?.values[0]?.value]).to.deep.equal([0.5, 0.45]);
    const { maximumCv } = nationalBasic2012.composite ?? {};
    expect([maximumCv?.primary?.values[0]?.value, maximumCv?.junior?.values[0]?.value]).to.deep.equal([0.65, 0.55]);
  });

  it("divide among stages just what the published table of 2017 says is split", () => {
    for (const row of readGolden("resource_thresholds_2017")) {
      const entry = nationalQuality2017.indicators.find((each) => each.code === row["code"]);
      const split = entry !== undefined && indicatorIn(entry.id).split;
      expect(split, row["code"]).to.equal(row["notes"] === "split");
    }
  });

  it("name a document for every number", () => {
    for (const standard of standards)
      for (const each of allReferences(standard)) expect(each.document, JSON.stringify(each)).to.not.equal("");
  });

  it("are read by date: a number holds from its date on", () => {
    const parameter = inventedProvince.indicators?.[0]?.minimum?.primary;
    if (!parameter) throw new Error("the example has a minimum");
    expect([parameterAt(parameter, "2020-12-31"), parameterAt(parameter, "2023-08-31")]).to.deep.equal([null, 1.1]);
    expect([parameterAt(parameter, "2023-09-01"), parameterAt(parameter, latest)]).to.deep.equal([1.3, 1.3]);
  });
});

describe("extendStandard", () => {
  const province = extendStandard(nationalQuality2017, inventedProvince);

  it("changes what the province changes and keeps the rest", () => {
    expect(province.extends).to.equal("national-quality-2017");
    expect(province.indicators.map((each) => each.id)).to.deep.equal(
      nationalQuality2017.indicators.map((each) => each.id),
    );
    expect(province.schoolRule).to.equal(nationalQuality2017.schoolRule);
    expect(province.scope).to.deep.include({ smallTeachingPoints: "own", largeTeachingPoints: "own" });
  });

  it("leaves the national standard as it was", () => {
    expect(nationalQuality2017.scope.smallTeachingPoints).to.equal("exclude");
  });

  it("judges by the province's number of the day", () => {
    const schools = [{ name: "a", type: "primary" as const, whole: { pupils: 100, backboneTeachers: 1.2 } }];
    const met = (asOf: string) =>
      assessCounty(schools, province, { asOf }).stages.primary?.schools[0]?.indicators.backboneTeachersPer100Pupils
        ?.met;
    expect([met("2022-01-01"), met("2024-01-01")]).to.deep.equal([true, false]);
  });

  it("refuses a patch for another standard", () => {
    expect(() => extendStandard(nationalBasic2012, inventedProvince)).to.throw(
      TypeError,
      "extends national-quality-2017",
    );
  });

  it("refuses an added indicator without its code, reference and digits", () => {
    const patch = { ...inventedProvince, indicators: [{ id: "booksPerPupil" as const }] };
    expect(() => extendStandard(nationalQuality2017, patch)).to.throw(TypeError, "booksPerPupil");
  });
});

describe("parseStandardPatch", () => {
  it("reads a variant from JSON", () => {
    expect(parseStandardPatch(JSON.parse(JSON.stringify(inventedProvince))).patch).to.deep.equal(inventedProvince);
  });

  it("names everything that is wrong at once", () => {
    const issues = parseStandardPatch({
      ...inventedProvince,
      issued: "soon",
      scope: { smallTeachingPoints: "perhaps" },
    }).issues;
    expect(issues.map((issue) => issue.path)).to.have.members(["issued", "scope.smallTeachingPoints"]);
  });
});

const allReferences = (value: unknown): readonly { document: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "reference" in value ? [value.reference as { document: string }] : [];
  return [...own, ...Object.values(value).flatMap(allReferences)];
};
