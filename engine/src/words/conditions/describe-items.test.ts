// An item that is not met is told by what it was judged by: its figures, or what a form says of it itself.
import { expect } from "chai";
import type { ItemVerdict } from "../../conditions/index.js";
import { failureText, vetoRemarks } from "./describe-items.js";

const asked = { id: "share", title: { "zh-CN": "入学率", en: "Enrolment" }, kind: "percent" } as const;

const item: ItemVerdict = {
  id: "enrolment",
  title: { "zh-CN": "2. 入学率", en: "2. Enrolment" },
  met: false,
  applies: true,
  basis: "figures",
  source: { document: "某文件", certainty: "A" },
  rule: { "zh-CN": "达到95%以上。", en: "At least 95 %." },
  facts: [{ input: "share", asked, value: 250 / 3, origin: "form", cells: [{ sheet: "表5", cell: "B5" }] }],
  lacking: [],
};

describe("An item of a condition that is not met", () => {
  it("is told with its figures, percentages with two decimals, and with what is asked", () => {
    expect(failureText(item, "zh-CN")).to.equal("2. 入学率：未达到（入学率：83.33%）。要求：达到95%以上。");
    expect(failureText(item, "en")).to.equal("2. Enrolment: not met (Enrolment: 83.33%). Asked: At least 95 %.");
  });

  it("is told by the form's own word where not all figures are given, and not by figures that did not decide it", () => {
    const stated: ItemVerdict = { ...item, basis: "stated", tick: { item: "enrolment", met: false, cell: {} } };
    expect(failureText(stated, "zh-CN")).to.match(/^2\. 入学率：未达到。要求：.*自报的“否”/);
    expect(failureText(stated, "en")).to.not.include("83");
  });
});

describe("What overrides everything", () => {
  const vetoes = [{ id: "exam", title: { "zh-CN": "以考试方式招生", en: "Admission by examination" }, found: null }];

  it("is said to be unsaid of a condition that is known, and of no other", () => {
    const condition = { id: "recognition", items: [], vetoes } as const;
    expect(vetoRemarks({ ...condition, met: true }, "zh-CN").join()).to.include("以考试方式招生");
    expect(vetoRemarks({ ...condition, met: null }, "zh-CN")).to.deep.equal([]);
  });
});
