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

  it("passes over a paragraph of another language, whose marks would be misread", () => {
    expect(findClaims(["Of the 三河小学 and 龙马小学 pupils, 100 in all: 0.576 over 0.50; 125 rooms at 16 schools."]))
      .to.be.empty;
  });

  it("takes the year of a document's number for no amount", () => {
    expect(findClaims(["标准2000元以上，还差83300元。依据：教督〔2017〕6号。"])).to.be.empty;
  });

  it("quotes the sentence with its paragraph, and says where the figure stands", () => {
    const text = "概况如下。 单亲留守37人、双亲留守36人，合计73人。以上属实。";
    const { quote, claim } = findClaims(["一、基本情况", text])[0]!;
    expect(quote).to.include({
      paragraph: 2,
      sentence: "单亲留守37人、双亲留守36人，合计73人。",
    });
    expect(text.slice(quote.start, quote.end)).to.equal(quote.sentence);
    expect(text.slice(quote.figureStart, quote.figureEnd)).to.equal("73人");
    expect(claim.inputs.map(({ value }) => value)).to.deep.equal([37, 36]);
  });

  it("takes a figure of another paragraph for the whole where it fits, and calls none wrong by it", () => {
    const judged = (whole: string) =>
      findClaims([whole, "覆盖教职工1636人，占教职工总数的32.26%。"]).map(({ judgement }) => judgement);
    expect(judged("全市有教职工5072人。")).to.deep.equal(["right"]);
    expect(judged("全市有教职工6000人。")).to.deep.equal(["uncheckable"]);
    expect(findClaims(["全市有教师6000人，全县有骨干教师300人，占全县教师的10%。"])[0]?.judgement).to.equal(
      "uncheckable",
    );
  });

  it("says what is lacking, and what it would have to be", () => {
    const [found] = findClaims(["覆盖教职工1636人，占全市教职工总数的32.26%。"]);
    expect(found?.check.solution?.halfUp.first).to.deep.equal([5071, 5072]);
    expect(explainFound(found!, "zh-CN")).to.include("没有印出“全市教职工总数”");
    expect(explainFound(found!, "en")).to.include("does not print “全市教职工总数”");
    const said = (...paragraphs: readonly string[]) => explainFound(findClaims(paragraphs).at(-1)!, "zh-CN");
    expect(said("全校学生235人。", "适龄儿童入学率为99.76%。")).to.include("至少要有 409 人");
    expect(said("农村小学教师平均年龄46.3岁。", "如今，农村教师平均年龄降到44.1岁。")).to.include("对象不同，口径不一");
    expect(said("一年来全县教师跟岗学习350人次。", "三年来乡村教师跟岗学习260人次。")).to.include("年限长的反而少");
    expect(said("全县参加国家级培训640人次。", "我校参加国家级培训720人次。")).to.include(
      "我校720人次应不超过全县640人次",
    );
    const [gap] = findClaims(["与城区相比，语文及格率差距缩小4.32个百分点。"]);
    expect(explainFound(gap!, "zh-CN")).to.include("没有印出变化前、后的数");
  });

  it("names what it counted, the paragraph that says otherwise, and the headings that are left out", () => {
    const why = (...paragraphs: readonly string[]) => explainFound(findClaims(paragraphs).at(-1)!, "zh-CN");
    expect(why("东关小学、西关小学、南关小学、北关小学三所学校。")).to.include("列出 4 个：东关小学、西关小学");
    expect(why("全县有专任教师3462人。", "全县有专任教师3426人。")).to.include("第 1 段说的是3462人，这里说的是3426人");
    expect(why("一、情况", "二、做法", "五、问题")).to.include("缺“三、四”");
    expect(why("规划期为2024—2024年。")).to.include("起止是同一年");
    expect(why("骨干教师35人，其中省级骨干教师40人。")).to.include("其中的一项是 40人，比它所属的总数 35人 还大");
    expect(why("学生450人，专任教师30人，教职工36人，员生比1：15。")).to.include("口径混用了");
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
      ["近三年累计100人，年均50人，", ""],
      ["三年共10人，2021年5人，2022年3人，", ""],
      ["12个班，每班2名，共24名，比24名多2名，", ""],
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
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join("");
          for (const { quote } of findClaims([text]))
            expect(text.slice(quote.start, quote.end)).to.equal(quote.sentence);
        },
      ),
    );
  });
});
