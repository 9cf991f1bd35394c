// Figures as hands write them.
import { expect } from "chai";
import { readNumberText } from "./read-number.js";

const figure = (value: number, unit = "", percent = false): object => ({ kind: "figure", value, unit, percent });

describe("A text where a figure belongs", () => {
  const spellings: readonly (readonly [string, object])[] = [
    ["1234.5", figure(1234.5)],
    ["１２３４．５", figure(1234.5)],
    ["1,234.5", figure(1234.5)],
    ["１，２３４．５", figure(1234.5)],
    ["1 234.5", figure(1234.5)],
    ["1234.5 ", figure(1234.5)],
    ["\u30001234.5\u3000", figure(1234.5)],
    ["'1234.5", figure(1234.5)],
    ["-12", figure(-12)],
    ["−12", figure(-12)],
    [" 1064 人", figure(1064, "人")],
    ["23526万元", figure(23526, "万元")],
    ["21500元", figure(21500, "元")],
    ["480㎡", figure(480, "m2")],
    ["480m²", figure(480, "m2")],
    ["480平方米", figure(480, "平方米")],
    ["12.5亩", figure(12.5, "亩")],
    ["3.2万册", figure(3.2, "万册")],
    ["36间", figure(36, "间")],
    ["50台", figure(50, "台")],
    ["3.2万", figure(32000)],
    ["99.76%", figure(99.76, "", true)],
    ["99.76％", figure(99.76, "", true)],
    ["71.68%%", figure(71.68, "", true)],
    ["1:5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ["1：5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ["17:1", { kind: "ratio", left: 17, right: 1 }],
    ...["/", "／", "—", "——", "－", "-", "--", "…", "无", "暂无", " 无 "].map(
      (text) => [text, { kind: "absent", absence: "notApplicable" }] as const,
    ),
    ...["", " ", "\u3000", "不详", "未填写"].map((text) => [text, { kind: "absent", absence: "missing" }] as const),
    ...["≥100", "≤5", "<3", "50以上", "不低于4.5"].map(
      (text) => [text, { kind: "unreadable", reason: "bound" }] as const,
    ),
    ...["待核实", "约500", "2023-09-01", "2023年9月", "1,23", "12abc", "0:0", "x".repeat(5000)].map(
      (text) => [text, { kind: "unreadable", reason: "text" }] as const,
    ),
  ];
  for (const [text, expected] of spellings)
    it(`${JSON.stringify(text.slice(0, 20))} is ${JSON.stringify(expected)}`, () =>
      void expect(readNumberText(text)).to.deep.equal(expected));
});
