// Thirty-eight measures in each stage, with the national lines where there are any.
import { expect } from "chai";
import { readGolden } from "../../../../test/golden/read-golden.js";
import type { Rubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { itemsIn, rowsOf, appliesTo } from "./test-support.js";

describe("A school's self-assessment", () => {
  const rubric = builtInRubricOf("school-self-assessment") as Rubric;
  const items = itemsIn(rubric.items);
  const targetOf = (id: string): unknown => {
    const method = items.find((item) => item.id === id)?.method;
    return method?.kind === "linearToTarget" ? method.target : method?.kind === "threshold" ? method.value : undefined;
  };

  it("has thirty-eight measures, numbered, and as many in each stage", () => {
    const titles = [...new Set(items.map(({ title }) => title["zh-CN"]))];
    expect(titles.map((title) => Number.parseInt(title, 10))).to.deep.equal(
      Array.from({ length: 38 }, (_, i) => i + 1),
    );
    for (const row of rowsOf(rubric)) expect(items.filter((item) => appliesTo(item, row))).to.have.lengthOf(38);
  });

  it("uses the national lines of each stage where there are any", () => {
    const lines = {
      higherDegrees: "高于规定学历",
      equipment: "教学仪器设备值",
      multimedia: "网络多媒体教室",
      sportsArea: "体育运动场馆",
    };
    const rows = readGolden("resource_thresholds_2017");
    for (const [id, name] of Object.entries(lines)) {
      const row = rows.find(({ indicator_cn: each }) => each?.includes(name));
      expect(String(targetOf(id)), id).to.equal(row?.primary_min);
      expect(String(targetOf(`${id}Junior`)), id).to.equal(row?.junior_min);
    }
    const backbone = rows.find(({ indicator_cn: each }) => each?.includes("骨干教师"));
    expect([backbone?.primary_min, backbone?.junior_min]).to.deep.equal([
      String(targetOf("backbone")),
      String(targetOf("backbone")),
    ]);
    expect([targetOf("largestClassSize"), targetOf("largestClassSizeJunior")]).to.deep.equal([45, 50]);
  });

  it("cites a document for every line that is not a proposal", () => {
    for (const { id, source } of items) {
      if (source?.certainty === "A") expect(source.document, id).to.match(/〔\d{4}〕\d+号/);
    }
    expect(items.filter(({ source }) => source?.certainty === "D")).to.not.be.empty;
  });

  it("says of the lines of dropout that they are one of two readings", () => {
    for (const [id, line, other] of [
      ["dropoutRate", 0.6, "1%"],
      ["dropoutRateJunior", 1.8, "3%"],
    ] as const) {
      const item = items.find((each) => each.id === id);
      expect(targetOf(id)).to.equal(line);
      expect(item?.source?.certainty).to.equal("C");
      for (const said of [item?.source?.note?.["zh-CN"], item?.rule?.["zh-CN"]]) expect(said).to.contain(other);
    }
  });
});
