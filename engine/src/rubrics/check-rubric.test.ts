// A rubric written badly says so all at once; one that changed says what changed.
import { expect } from "chai";
import { checkRubric } from "./check-rubric.js";
import { diffRubric } from "./diff-rubric.js";
import type { Method } from "./method.js";
import { oneItemRubric } from "./one-item-rubric.js";
import { parseRubric, rubricJsonSchema } from "./parse-rubric.js";
import { rubricHashes } from "./rubric-hashes.js";
import type { Rubric, RubricItem } from "./rubric.js";
import { scoreDataOf } from "./score-data.js";
import { scoreRubric } from "./score-rubric.js";

const rate = { kind: "ratioAsScore", input: "rate" } as const;
const plain = oneItemRubric(rate, 10);
const item = plain.items[0] as RubricItem;
const codes = (rubric: Rubric) => checkRubric(rubric).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
const withMethod = (method: Method) => ({ ...oneItemRubric(method, 10) });

describe("checkRubric", () => {
  it("finds nothing wrong with a rubric that is right", () => {
    expect(checkRubric(plain)).to.deep.equal([]);
  });
  it("finds points that do not add up, in a section and in all", () => {
    const section = { id: "s", title: item.title, points: 12, items: [item] };
    expect(codes({ ...plain, items: [section] })).to.deep.equal([
      "error rubricSum points",
      "error rubricSum items.0.points",
    ]);
  });
  it("takes variants for dates and kinds of school as standing in for each other", () => {
    const variants = [
      { ...item, id: "a", effective: { to: "2022-12-31" } },
      { ...item, id: "b", effective: { from: "2023-01-01" } },
    ];
    expect(codes({ ...plain, items: variants })).to.deep.equal([]);
    const late = { ...item, id: "b", effective: { from: "2024-01-01" } };
    expect(codes({ ...plain, items: [variants[0]!, { ...late, points: 8 }] })).to.deep.equal([
      "error rubricSum points",
    ]);
    const instead = { ...item, id: "b", insteadOf: "a" };
    expect(codes({ ...plain, items: [variants[0]!, instead] })).to.deep.equal([]);
    expect(codes({ ...plain, items: [variants[0]!, { ...instead, insteadOf: "c" }] })).to.deep.equal([
      "error rubricItemUnknown items.1.insteadOf",
      "error rubricSum points",
    ]);
    const inputs = [...plain.inputs, { id: "stage", title: item.title, kind: "text" as const }];
    const kinds = ["小学", "初中"].map((value) => ({
      ...item,
      id: value,
      applies: { input: "stage", values: [value] },
    }));
    expect(codes({ ...plain, inputs, items: kinds })).to.deep.equal([]);
  });
  it("finds ids given twice, inputs and items that are not there, and circles", () => {
    expect(codes({ ...plain, points: 20, items: [item, item] })).to.deep.equal(["error rubricIdRepeated items.1.id"]);
    expect(codes({ ...plain, inputs: [] })).to.deep.equal(["error rubricInputNotListed items.0.method"]);
    const from = (id: string, other: string): RubricItem => ({
      ...item,
      id,
      points: 5,
      method: { kind: "ratioAsScore", input: { item: other } },
    });
    expect(codes({ ...plain, items: [from("a", "b"), from("b", "a")] })).to.deep.equal([
      "error rubricCircle items.0.method",
    ]);
    expect(codes({ ...plain, items: [{ ...from("a", "x"), points: 10 }] })).to.deep.equal([
      "error rubricItemUnknown items.0.method",
    ]);
  });
  it("finds the hole between 94 and 95, and none where values are rounded first; an overlap; an edge given twice", () => {
    const bands = [{ from: 95, points: 10 }, { from: 90, to: 94, points: 8 }, { points: 0 }];
    const method = { kind: "bands", input: "rate", bands } as const;
    expect(codes(withMethod(method))).to.deep.equal(["warning rubricBandsOpen items.0.method.bands.1"]);
    expect(codes(withMethod({ ...method, round: 0 }))).to.deep.equal([]);
    expect(
      codes(
        withMethod({ ...method, bands: [{ from: 95, points: 10 }, { from: 90, to: 96, points: 8 }, { points: 0 }] }),
      ),
    ).to.deep.equal(["error rubricBandsCross items.0.method.bands.1"]);
    expect(
      codes(
        withMethod({
          ...method,
          bands: [
            { from: 95, points: 10 },
            { from: 95, points: 8 },
          ],
        }),
      ),
    ).to.deep.equal(["error rubricBandTwice items.0.method.bands.0"]);
    expect(codes(withMethod({ ...method, bands: [{ from: 95, points: 12 }] }))).to.deep.equal([
      "error rubricBandAbovePoints items.0.method.bands.0",
    ]);
  });
  it("finds grades out of order, and vetoes and quotas of grades that are not there", () => {
    const grades = [
      { id: "b", title: item.title, from: 60 },
      { id: "a", title: item.title, from: 90 },
    ];
    const quota = { grade: "c", share: 0.2, rounding: "floor", ties: "all" } as const;
    expect(codes({ ...plain, grades, quota })).to.deep.equal([
      "error rubricGradeOrder grades.1.from",
      "error rubricGradeUnknown quota.grade",
    ]);
  });
  it("finds points finer than the smallest unit, and sections of points and bonus mixed", () => {
    expect(codes({ ...plain, points: 10.005, items: [{ ...item, points: 10.005 }] })).to.deep.equal([
      "error rubricPointsTooFine items.0.points",
    ]);
    const mixed = {
      id: "s",
      title: item.title,
      points: 10,
      items: [item, { ...item, id: "extra", kind: "bonus" as const }],
    };
    expect(codes({ ...plain, items: [mixed] })).to.deep.equal(["error rubricMixedSection items.0"]);
  });
});

describe("parseRubric", () => {
  it("takes what is right as it is", () => {
    expect(parseRubric(JSON.parse(JSON.stringify(plain)))).to.deep.equal({ rubric: plain, diagnostics: [] });
  });
  it("refuses more points than whole units can hold, instead of scoring them wrongly", () => {
    const largest = oneItemRubric(rate, 100_000, 4);
    expect(parseRubric(largest).diagnostics).to.deep.equal([]);
    const full = scoreDataOf([{ name: "A", values: { rate: 100 } }]);
    expect(Array.from(scoreRubric(largest, full).total)).to.deep.equal([1_000_000_000]);
    const { rubric, diagnostics } = parseRubric(oneItemRubric(rate, 300_000, 4));
    expect(rubric).to.equal(null);
    expect(diagnostics.map(({ params }) => params["path"])).to.deep.equal(["points", "items.0.points"]);
  });
  it("names every fault of the shape at once, with its path and its cell", () => {
    const bad = { ...plain, points: "ten", items: [{ ...item, method: { kind: "perUnit", input: "rate" } }] };
    const { rubric, diagnostics } = parseRubric(bad, { "items.0": { sheet: "评分细则", cell: "A5" } });
    expect(rubric).to.equal(null);
    const paths = diagnostics.map(({ params }) => params["path"]);
    expect(paths).to.include("points").and.include("items.0.method.from").and.include("items.0.method.step");
    expect(diagnostics.find(({ params }) => params["path"] === "items.0.method.from")?.where).to.deep.equal({
      sheet: "评分细则",
      cell: "A5",
    });
  });
  it("knows no more than six levels of sections", () => {
    let node: object = item;
    for (let level = 0; level < 8; level += 1) node = { id: `s${level}`, title: item.title, points: 10, items: [node] };
    expect(parseRubric({ ...plain, items: [node] }).rubric).to.equal(null);
  });
  it("refuses what it does not know", () => {
    expect(parseRubric({ ...plain, surprise: 1 }).rubric).to.equal(null);
  });
  it("gives its shape as JSON Schema", () => {
    expect(rubricJsonSchema()).to.deep.include({
      type: "object",
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  });
});

describe("fingerprints and differences", () => {
  const reworded = { ...plain, title: { "zh-CN": "新名", en: "new name" } };
  const changed = { ...plain, items: [{ ...item, method: { ...rate, whole: 90 } }] };
  it("the structure stays as long as no score can change", () => {
    expect(rubricHashes(reworded).contentHash).not.to.equal(rubricHashes(plain).contentHash);
    expect(rubricHashes(reworded).structureHash).to.equal(rubricHashes(plain).structureHash);
    expect(rubricHashes(changed).structureHash).not.to.equal(rubricHashes(plain).structureHash);
  });
  it("does not depend on the order in which properties were written", () => {
    const turned = Object.fromEntries(Object.entries(plain).reverse()) as unknown as Rubric;
    expect(rubricHashes(turned)).to.deep.equal(rubricHashes(plain));
  });
  it("says which differences can change a score", () => {
    expect(diffRubric(plain, plain)).to.deep.equal([]);
    expect(diffRubric(plain, reworded).map(({ path, canChangeScore }) => [path, canChangeScore])).to.deep.equal([
      ["rubric.title.zh-CN", false],
      ["rubric.title.en", false],
    ]);
    expect(diffRubric(plain, changed)).to.deep.equal([
      { path: "item.method.whole", before: undefined, after: 90, canChangeScore: true },
    ]);
  });
});
