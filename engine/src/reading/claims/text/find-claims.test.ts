// Running text: sentences of every form, right and wrong, and traps; the truth of each was worked out by hand.
import { explainFound } from "@junheng/engine/words";
import { expect } from "chai";
import fc from "fast-check";
import { reportSentences } from "../../../../../test/made-text/report-sentences.js";
import { findClaims } from "./find-claims.js";
import { cpuMilliseconds } from "../../../../../test/made-files/cpu-time.js";

describe("findClaims", () => {
  for (const { text, expected } of reportSentences)
    it(`${expected.join(", ") || "nothing"}: ${text}`, () =>
      expect(findClaims([text]).map(({ judgement }) => judgement)).to.deep.equal(expected));

  it("quotes the sentence with its paragraph, and says where the figure stands", () => {
    const text = "概况如下。 单亲留守37人、双亲留守36人，合计73人。以上属实。";
    const { quote, claim } = findClaims(["一、基本情况", text])[0]!;
    expect(quote).to.include({ paragraph: 2, sentence: "单亲留守37人、双亲留守36人，合计73人。" });
    expect(text.slice(quote.start, quote.end)).to.equal(quote.sentence);
    expect(text.slice(quote.figureStart, quote.figureEnd)).to.equal("73人");
    expect(claim.inputs.map(({ value }) => value)).to.deep.equal([37, 36]);
  });

  it("takes no figure of another paragraph or place for the whole", () => {
    const [found] = findClaims(["全市有教职工5072人。", "覆盖教职工1636人，占教职工总数的32.26%。"]);
    expect(found).to.include({ judgement: "uncheckable" });
    expect(found?.check.solution?.halfUp.first).to.deep.equal([5071, 5072]);
    expect(findClaims(["全市有教师6000人，全县有骨干教师300人，占全县教师的10%。"])[0]?.judgement).to.equal(
      "uncheckable",
    );
  });

  it("says where a difference may come from the rounding of the figures themselves", () => {
    const [found] = findClaims(["在校生由4.5万人增加到4.6万人，增加1200人。"]);
    expect(found).to.include({ roundedInputs: true, open: false });
    expect(explainFound(found!, "zh-CN")).to.include("约数或四舍五入").and.to.include("46000 − 45000 = 1000人");
    expect(explainFound(found!, "en")).to.include("approximate or rounded");
  });

  it("takes a paragraph of thousands of figures apart in bounded time", () => {
    const started = cpuMilliseconds();
    for (const [piece, end] of [
      ["学生10人，", "共30000人。"],
      ["共有学生100人，其中男生50人，占50%，", ""],
      ["教师10人，比上年增加5人，增长100%，", ""],
      ["学生100人，教师10人，师生比1：10，", ""],
    ] as const)
      findClaims([piece.repeat(15_000 / piece.length) + end]);
    expect(cpuMilliseconds() - started).to.be.below(5000);
  });

  it("never throws, and quotes what is there, for any text", () => {
    const words = fc.constantFrom(
      "占",
      "共",
      "其中",
      "由",
      "提高到",
      "增长",
      "比上年",
      "生均",
      "人",
      "%",
      "，",
      "。",
      "12",
      "0",
      "1.5",
      "三分之一",
      "近",
      "多",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const { quote } of findClaims([text])) expect(text.slice(quote.start, quote.end)).to.equal(quote.sentence);
      }),
    );
  });
});
