// Figures as hands write them.
import { expect } from "chai";
import { readNumberText } from "./read-number.js";

const figure = (value: number, unit = "", percent = false, more: object = {}): object => ({
  kind: "figure",
  value,
  unit,
  percent,
  ...more,
});

describe("A text where a figure belongs", () => {
  const spellings: readonly (readonly [string, object])[] = [
    ["1234.5", figure(1234.5)],
    ["１２３４．５", figure(1234.5)],
    ["1,234.5", figure(1234.5)],
    ["１，２３４．５", figure(1234.5)],
    ["1 234.5", figure(1234.5, "", false, { spaced: true })],
    ...[" ", "\u00a0", "\u2009", "\u202f", "\u2007", "\u3000"].map(
      (blank) => [`1${blank}234${blank}567 人`, figure(1234567, "人", false, { spaced: true })] as const,
    ),
    ["1'200", figure(1200, "", false, { spaced: true })],
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
    ["3.2万", figure(32000, "", false, { scale: 1e4 })],
    ["0.07万", figure(700, "", false, { scale: 1e4 })],
    ["0.3千", figure(300, "", false, { scale: 1000 })],
    ["0.03亿", figure(3_000_000, "", false, { scale: 1e8 })],
    ["0.12万人", figure(0.12, "万人")],
    ["1.5千间", figure(1500, "间")],
    ["￥3,000,000.00", figure(3_000_000, "", false, { money: true })],
    ["¥300万", figure(3_000_000, "", false, { money: true, scale: 1e4 })],
    ["RMB 300万元", figure(300, "万元", false, { money: true })],
    ["人民币300元", figure(300, "元", false, { money: true })],
    ["6000（平方米）", figure(6000, "平方米")],
    ["6,000 (㎡)", figure(6000, "m2")],
    ["50台（套）", figure(50, "台(套)")],
    ["32（含机动2间）", figure(32, "", false, { remark: true })],
    ["32间【其中租用4间】", figure(32, "间", false, { remark: true })],
    ["\u200e32\u200f", figure(32)],
    ["\u202a1\u2066,\u2069200\u202c", figure(1200)],
    ["\ufeff3\u200b2\u00ad", figure(32)],
    ["99.76%", figure(99.76, "", true)],
    ["99.76％", figure(99.76, "", true)],
    ["71.68%%", figure(71.68, "", true)],
    ["1:5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ["1：5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ["17:1", { kind: "ratio", left: 17, right: 1 }],
    ["1∶5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ["5.7 : 1", { kind: "ratio", left: 5.7, right: 1 }],
    ["1比5.7", { kind: "ratio", left: 1, right: 5.7 }],
    ...[
      "30\n2",
      "1\n1",
      "800\n400",
      "40 5",
      "12 34 5",
      "20\t12",
      "30 00 000",
      "1  200",
      "1 200,300",
      "1,200 300",
      "1, 200",
    ].map((text) => [text, { kind: "unreadable", reason: "several" }] as const),
    ...["12'13", "12;13", "12；13", "12/13", "12、13", "12|13", "30+2", "30,2", "0 200", "12 和 13"].map(
      (text) => [text, { kind: "unreadable", reason: "several" }] as const,
    ),
    ...["/", "／", "—", "——", "－", "-", "--", "…", "无", "暂无", " 无 "].map(
      (text) => [text, { kind: "absent", absence: "notApplicable" }] as const,
    ),
    ...["", " ", "\u3000", "不详", "未填写"].map((text) => [text, { kind: "absent", absence: "missing" }] as const),
    ...["≥100", "≤5", "<3", "50以上", "不低于4.5"].map(
      (text) => [text, { kind: "unreadable", reason: "bound" }] as const,
    ),
    ["1.234E+03", figure(1234)],
    ["3.2e1", figure(32)],
    ["1e12", figure(1e12)],
    ["2.5E-05", figure(0.000025)],
    ...["1.2E+03", "1E+04", "2.35e+06 元", "1.2E+3人"].map(
      (text) => [text, { kind: "unreadable", reason: "rounded" }] as const,
    ),
    ...[
      "待核实",
      "约500",
      "2023-09-01",
      "2023年9月",
      "1:05",
      "1:05:00",
      "32（34）",
      "32①",
      "2023/9/1",
      "12abc",
      "0:0",
      "x".repeat(5000),
    ].map((text) => [text, { kind: "unreadable", reason: "text" }] as const),
  ];
  for (const [text, expected] of spellings)
    it(`${JSON.stringify(text.slice(0, 20))} is ${JSON.stringify(expected)}`, () =>
      void expect(readNumberText(text)).to.deep.equal(expected));

  it("reads the Chinese sign for zero", () => {
    for (const text of ["零", "〇"]) expect(readNumberText(text)).to.deep.include({ kind: "figure", value: 0 });
  });
});
