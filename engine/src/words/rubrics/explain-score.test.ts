// A score explained: the points, the rule, the figure with its cell, the arithmetic, what was missing, the source.
import { expect } from "chai";
import type { Method, PlainValue, RubricItem } from "../../rubrics/index.js";
import { oneItemRubric, scoreDataOf, scoreRubric, traceScore } from "../../rubrics/index.js";
import { explainScore } from "./explain-score.js";

const perPoint: Method = { kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2, count: "exact" };

function explained(
  method: Method,
  full: number,
  values: Readonly<Record<string, PlainValue>>,
  more: Partial<RubricItem> = {},
) {
  const plain = oneItemRubric(method, full);
  const rubric = {
    ...plain,
    source: { document: "评价方案", article: "第三条", certainty: "B" as const },
    inputs: plain.inputs.map((input) => ({
      ...input,
      kind: "percent" as const,
      title: { "zh-CN": "巩固率", en: "retention" },
    })),
    items: [{ ...(plain.items[0] as RubricItem), title: { "zh-CN": "学生巩固", en: "pupils kept" }, ...more }],
  };
  const made = scoreDataOf([{ name: "新塘小学", values }]);
  const inputs = Object.fromEntries(
    Object.entries(made.inputs).map(([id, column]) => [id, { ...column, cells: ["F7"] }]),
  );
  const data = { ...made, inputs, where: { sheet: "评分数据" } };
  const trace = traceScore(rubric, data, scoreRubric(rubric, data), "item", 0);
  return { zh: explainScore(trace, "zh-CN"), en: explainScore(trace, "en") };
}

describe("a score explained", () => {
  it("says the points, the rule, the figure and its cell, the arithmetic and the source, in Chinese and in English", () => {
    const { zh, en } = explained(perPoint, 10, { rate: 97.3 });
    expect(zh).to.deep.equal([
      "新塘小学“学生巩固”：9.46 分（满分 10 分）。",
      "评分办法：低于100%时，每低1个百分点扣0.2分（不足1个按比例）。",
      "所用数据（工作表“评分数据”）：巩固率 97.3%（F7）。",
      "计算：10 − 0.2 × (2.7 ÷ 1) → 9.46。",
      "依据：评价方案，第三条（一个可靠来源）。",
    ]);
    expect(en[0]).to.equal("新塘小学, “pupils kept”: 9.46 of 10 points.");
    expect(en[3]).to.equal("Arithmetic: 10 − 0.2 × (2.7 ÷ 1) → 9.46.");
  });
  it("puts the unit behind the number, in English after a space", () => {
    const rubric = oneItemRubric({ kind: "threshold", input: "lessons", value: 20, direction: "atLeast" }, 4);
    const title = { "zh-CN": "送课", en: "Lessons sent" };
    const inputs = [{ id: "lessons", title, kind: "count" as const, unit: { "zh-CN": "节", en: "lessons" } }];
    const data = scoreDataOf([{ name: "A", values: { lessons: 17 } }]);
    const counted = { ...rubric, inputs };
    const trace = traceScore(counted, data, scoreRubric(counted, data), "item", 0);
    expect(explainScore(trace, "zh-CN")).to.include("所用数据：送课 17节。");
    expect(explainScore(trace, "en")).to.include("Figures: Lessons sent 17 lessons.");
  });
  it("says that a figure is missing, and what the item can still become", () => {
    const { zh } = explained(perPoint, 10, { rate: null });
    expect(zh[0]).to.equal("新塘小学“学生巩固”：待定，0 到 10 分（满分 10 分）。");
    expect(zh).to.include("所用数据（工作表“评分数据”）：巩固率 未填（F7）。").and.include("缺少数据，这一项待定。");
    expect(zh.some((sentence) => sentence.startsWith("计算"))).to.equal(false);
  });
  it("says whose score counts where it was reviewed, and shows no arithmetic then", () => {
    const { en } = explained(perPoint, 10, { rate: 97.3, checked: 8 }, { reviews: { check: "checked" } });
    expect(en[0]).to.equal("新塘小学, “pupils kept”: 8 of 10 points.");
    expect(en).to.include("The score of the check counts.");
    expect(en.some((sentence) => sentence.startsWith("Arithmetic"))).to.equal(false);
  });
});
