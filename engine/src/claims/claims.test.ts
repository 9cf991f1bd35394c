// What is said of a claim: verdicts, reasons, intervals, missing inputs; the figures are published ones or worked out by hand.
import { explainClaim } from "@junheng/engine/words";
import { expect } from "chai";
import { checkClaim } from "./check-claim.js";
import type { Claim, ClaimCheck, ClaimInput } from "./claim.js";
import { readPrinted } from "./printed.js";

type Given = number | null | string;

/** An input: a number, none, or one with its unit, such as 1064人 or 40.8%. */
const inputOf = (given: Given): ClaimInput => {
  if (typeof given !== "string") return { value: given };
  const [, digits = "", unit = ""] = /^([\d.]+)(.*)$/.exec(given) ?? [];
  return { value: unit === "%" ? Number(digits) / 100 : Number(digits), unit };
};

const claimOf = (formula: string, printed: string | null, ...inputs: readonly Given[]): Claim => ({
  name: "",
  inputs: inputs.map(inputOf),
  formula,
  printed,
});
const check = (formula: string, printed: string | null, ...inputs: readonly Given[]): ClaimCheck =>
  checkClaim(claimOf(formula, printed, ...inputs));
const verdict = (...given: Parameters<typeof check>): string => check(...given).verdict;
const reason = (...given: Parameters<typeof check>): string => check(...given).reason;

describe("checkClaim", () => {
  it("tries both roundings at the printed decimals", () => {
    expect(verdict("a/b", "50.0%", 1, 2)).to.equal("holds");
    expect(verdict("a/b", "66.7%", 2, 3)).to.equal("holds-half-up-only");
    expect(verdict("a/b", "66.6%", 2, 3)).to.equal("holds-truncation-only");
    expect(verdict("a/b", "66.8%", 2, 3)).to.equal("mismatch");
  });

  it("rounds the decimals of the inputs, not their binary values", () => {
    expect(verdict("a*b", "1.01", 1.005, 1)).to.equal("holds-half-up-only");
    expect(verdict("a-b", "0.1", 0.3, 0.2)).to.equal("holds");
    expect(verdict("a/b", "70.0265%", 700265, 1000000)).to.equal("holds");
  });

  it("takes every formula, in signs of any width", () => {
    expect(verdict("甲 ÷ 乙", "50%", 1, 2)).to.equal("holds");
    expect(verdict("（ｂ－ａ）／ａ", "25%", 80, 100)).to.equal("holds");
    expect(verdict("(a-b)/a", "20%", 100, 80)).to.equal("holds");
    expect(verdict("a*b", "6", 2, 3)).to.equal("holds");
    expect(verdict("a/b*100", "11.5", 23, 200)).to.equal("holds");
    expect(verdict("sum", "10", 1, 2, 3, 4)).to.equal("holds");
    expect(verdict("a:b", "1：5.7", 41, 235)).to.equal("holds");
    expect(verdict("a:b", "5.7:1", 41, 235)).to.equal("mismatch");
    expect(verdict("a:b", "3:2", 33, 22)).to.equal("holds");
    expect(reason("f(a)", "1", 1)).to.equal("formulaUnclear");
  });

  it("takes 近, 约, 多, 不到 and the like as intervals, ends as stated", () => {
    const cases: readonly (readonly [string, number, string])[] = [
      ["近30万元", 270000, "holds-approximately"],
      ["近30万元", 300001, "mismatch"],
      ["近30万元", 269999, "mismatch"],
      ["约100人", 110, "holds-approximately"],
      ["约100人", 111, "mismatch"],
      ["100人左右", 90, "holds-approximately"],
      ["40多万元", 400000, "holds-as-bound"],
      ["40多万元", 499999, "holds-as-bound"],
      ["40多万元", 500000, "mismatch"],
      ["120余人", 130, "mismatch"],
      ["500人以上", 500, "holds-as-bound"],
      ["超过500人", 500, "mismatch"],
      ["不足500人", 500, "mismatch"],
      ["至少500人", 500, "holds-as-bound"],
      ["不超过500人", 500, "holds-as-bound"],
    ];
    for (const [printed, value, expected] of cases) expect(verdict("a", printed, value), printed).to.equal(expected);
    expect(check("a", "40多万元", 400000).interval).to.deep.equal({
      from: "40万元",
      fromIncluded: true,
      to: "50万元",
      toIncluded: false,
    });
  });

  it("solves for a missing input, and says when it can be no whole number", () => {
    expect(check("a/b", "32.26%", 1636, null).solution).to.deep.equal({
      input: "b",
      halfUp: { count: 2, first: [5071, 5072], last: 5072 },
      truncation: { count: 2, first: [5070, 5071], last: 5071 },
    });
    expect(check("a+b", "73", 37, null).solution?.halfUp.first).to.deep.equal([36]);
    expect(verdict("a/b", "17.7%", 19, null)).to.equal("holds-truncation-only");
    expect(verdict("a/b", "64.3%", 9, null)).to.equal("holds-half-up-only");
    expect(check("a/b", "33.7%", 1, null)).to.include({ verdict: "contradiction", reason: "noWholeNumber" });
    expect(check("a/b", "不到十分之一", 10, null).solution?.halfUp.count).to.equal(null);
    expect(verdict("a/b", "32.26%", null, null)).to.equal("needs-input");
  });

  it("never takes what is missing for zero", () => {
    expect(check("sum", "73", 73, null).solution?.halfUp.first).to.deep.equal([0]);
    expect(check("a/b", null, 1, 4)).to.include({ verdict: "needs-input", recomputed: 0.25 });
    expect(check("a/b", "50%", 1, 0)).to.include({ verdict: "needs-input", reason: "dividedByZero", recomputed: null });
  });

  it("finds what cannot be: a part above its whole, a total below a part, a date on another weekday", () => {
    expect(reason("a/b", "60.3%", 3780, 626)).to.equal("partAboveWhole");
    expect(reason("sum", "626人次", 1064, 1522, 132, 3448)).to.equal("totalBelowPart");
    expect(check("weekday", "2024年2月17日（星期五）").weekday).to.deep.equal({ right: 6, printed: 5 });
    expect(verdict("weekday", "2012年2月17日（星期五）")).to.equal("holds");
    expect(reason("weekday", "2023年2月29日（星期三）")).to.equal("noSuchDate");
    expect(verdict("a/b", "120%", 6, 5)).to.equal("holds");
  });

  it("takes some of the parts as a lower limit", () => {
    const some = (printed: string): string => checkClaim({ ...claimOf("sum", printed, 20, 30), parts: "some" }).verdict;
    expect(["60", "50", "40"].map(some)).to.deep.equal(["holds-as-bound", "holds", "contradiction"]);
  });

  it("adds more inputs than there are letters", () => {
    const thirty = Array.from({ length: 30 }, (_, k) => k + 1);
    expect(check("sum", "465", ...thirty)).to.include({ recomputed: 465, verdict: "holds" });
    expect(reason("sum", "1", ...Array.from({ length: 1001 }, () => 1))).to.equal("formulaUnclear");
  });

  it("does not add heads to turns", () => {
    expect(reason("sum", "2586人次", "1064人", "1522人次")).to.equal("unitsMixed");
    expect(reason("a/b", "50%", "10人次", "20人")).to.equal("unitsMixed");
    expect(verdict("a/b", "0.5", "10人次", "20人")).to.equal("holds");
    expect(verdict("sum", "2586", "1064人", "1522名")).to.equal("holds");
  });

  it("tells percentages from percentage points", () => {
    expect(verdict("a-b", "23.1个百分点", "40.8%", "17.7%")).to.equal("holds");
    expect(reason("a-b", "23.1%", "40.8%", "17.7%")).to.equal("percentNotPoints");
    expect(reason("(b-a)/a", "5%", "20%", "25%")).to.equal("percentNotPoints");
    expect(reason("(b-a)/a", "25个百分点", "20%", "25%")).to.equal("pointsNotPercent");
    expect(verdict("(b-a)/a", "25%", "20%", "25%")).to.equal("holds");
  });

  it("says where a difference may come from, and what would fit", () => {
    expect(reason("a-b", "5", 10, 15)).to.equal("otherSign");
    expect(reason("a/b", "0.5%", 1, 2)).to.equal("otherScale");
    expect(check("a/b", "60.3%", 3780, 6166).solution?.halfUp).to.include({ count: 10, last: 6273 });
  });

  it("refuses inputs that are no numbers", () => {
    expect(() => check("a/b", "1%", NaN, 1)).to.throw(TypeError, "checkClaim requires finite inputs, got NaN");
  });
});

describe("readPrinted", () => {
  const digits = (text: string): unknown => {
    const read = readPrinted(text);
    return read?.kind === "number" ? `${read.digits}e${read.power}${read.unit}` : read;
  };
  it("reads untidy figures", () => {
    expect(digits(" 60.3 %")).to.equal("60.3e-2%");
    expect(digits("１，０６４ 人次")).to.equal("1064e0人次");
    expect(digits("23526万元")).to.equal("23526e4元");
    expect(digits("1.2亿元")).to.equal("1.2e8元");
    expect(digits("3.5‰")).to.equal("3.5e-3‰");
    expect(digits("七成五")).to.equal("7.5e-1成");
    expect(digits("百分之七十")).to.equal("70e-2%");
    expect(digits("三倍")).to.equal("3e0倍");
    expect(digits("十二所")).to.equal("12e0所");
    expect(digits("2.09个百分点")).to.equal("2.09e-2百分点");
  });
  it("passes over remarks and full stops behind a figure, and keeps spaces between two numbers", () => {
    expect(digits("71.68%% (sic)")).to.equal("71.68e-2%");
    expect(digits("70.02%。")).to.equal("70.02e-2%");
    expect(digits("1064（人）")).to.equal("1064e0");
    expect(digits("1 064 人次")).to.equal("1064e0人次");
    for (const text of ["37 36", "50%（约）", "50%%%"]) expect(readPrinted(text), text).to.equal(null);
  });
  it("reads nothing into other texts", () => {
    for (const text of ["", "很多", "见附件", "1:0", "0分之一", "12-15", "第3"])
      expect(readPrinted(text), text).to.equal(null);
  });
});

describe("explainClaim", () => {
  it("gives the arithmetic and both roundings, in both languages", () => {
    const claim = claimOf("a/b", "70.02%", 32444, 46331);
    expect(explainClaim(claim, checkClaim(claim), "zh-CN")).to.equal(
      "32444 ÷ 46331 = 70.0265…%，四舍五入为 70.03%，截尾为 70.02%，印出 70.02%：只有截尾才对。",
    );
    expect(explainClaim(claim, checkClaim(claim), "en")).to.include("32444 ÷ 46331 = 70.0265…%");
  });
  it("leaves no place unfilled, whatever the reason", () => {
    const claims = [
      claimOf("a/b", "60.3%", 3780, 626),
      claimOf("a/b", "17.7%", 19, null),
      claimOf("a/b", "40.8%", 109, null),
      claimOf("a/b", "33.7%", 1, null),
      claimOf("a/b", null, 1, 3),
      claimOf("a/b", "近30%", 1, 3),
      claimOf("sum", "626", 1064, 1522),
      claimOf("a<=b", null, 2, 1),
      claimOf("weekday", "2024-02-17 星期五"),
      claimOf("?", "1", 1),
    ];
    for (const claim of claims)
      for (const locale of ["zh-CN", "en"] as const) {
        const text = explainClaim(claim, checkClaim(claim), locale);
        expect(text).to.not.match(/\{\w+\}|undefined|null|NaN/);
        if (locale === "en") expect(text.replace(claim.printed ?? "", "")).to.not.match(/\p{Script=Han}/u);
      }
  });
});
