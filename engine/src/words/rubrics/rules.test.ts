// Every kind of rule, as a clerk writes it.
import { expect } from "chai";
import type { Method, MethodKind, RubricInput } from "../../rubrics/index.js";
import { describeRule } from "./rules.js";

const input = (id: string, zh: string, kind: RubricInput["kind"] = "number", unit?: string): RubricInput => ({
  id,
  title: { "zh-CN": zh, en: id },
  kind,
  ...(unit !== undefined && { unit: { "zh-CN": unit, en: unit } }),
});
const inputs: readonly RubricInput[] = [
  input("rate", "巩固率", "percent"),
  input("area", "生均面积", "number", "㎡"),
  input("teachers", "交流教师", "count", "人"),
  input("stage", "学段", "text"),
  input("last", "上年巩固率", "percent"),
];

/** A rule worth 10 points, and its sentences in Chinese and in English. */
const cases: readonly (readonly [Method, string, string])[] = [
  [
    { kind: "linearToTarget", input: "area", target: 7.5, zero: 4.5, direction: "higher", cap: 1.2 },
    "不低于7.5㎡得满分，低于4.5㎡不得分，其间按比例得分，优于目标的按比例多得至满分的1.2倍",
    "full points from 7.5 ㎡ up, none below 4.5 ㎡, in proportion between, better values earn more in proportion, at most 1.2 times the full points",
  ],
  [
    { kind: "linearToTarget", input: "rate", target: 2, direction: "lower" },
    "不高于2%得满分，超过的按目标值与实际值之比得分",
    "full points up to 2%, above it in the ratio of target to value",
  ],
  [{ kind: "ratioAsScore", input: "rate" }, "按比例得分", "points in proportion to the rate"],
  [
    { kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2, count: "exact" },
    "低于100%时，每低1个百分点扣0.2分（不足1个按比例）",
    "below 100%, lose 0.2 for each percentage point below (part of 1 point counts in proportion)",
  ],
  [
    {
      kind: "perUnit",
      input: "teachers",
      from: "stage",
      side: "above",
      size: 2,
      step: 1,
      count: "started",
      start: "full",
    },
    "高于“学段”时，每多2人加1分（不足2人按2人计），从满分起计",
    "above “stage”, gain 1 for each 2 人 above (part of 2 人 counts as 2 人), starting from full points",
  ],
  [
    {
      kind: "bands",
      input: "area",
      bands: [{ from: 95, points: 10 }, { from: 90, points: 8 }, { from: 80, points: 6 }, { points: 0 }],
    },
    "≥95㎡得10分；≥90㎡得8分；≥80㎡得6分；其余得0分",
    "≥ 95 ㎡: 10 points; ≥ 90 ㎡: 8 points; ≥ 80 ㎡: 6 points; otherwise 0 points",
  ],
  [
    {
      kind: "bands",
      input: "rate",
      round: 0,
      closed: "upper",
      bands: [{ from: 90, to: 94, points: 8, label: "良好" }, { from: 3, points: 5 }, { points: 0 }],
    },
    "良好：90%—94%得8分；＞3%得5分；其余得0分（各档不含下限）（先四舍五入到整数）",
    "良好: 90% to 94%: 8 points; above 3%: 5 points; otherwise 0 points (a value at the lower edge of a band is not in it) (rounded to a whole number first)",
  ],
  [
    {
      kind: "bandsVsReference",
      input: "area",
      reference: { of: "mean", weight: "teachers" },
      difference: "absolute",
      group: ["stage"],
      bands: [{ from: 0, points: 10 }, { points: 6 }],
    },
    "减去各行的平均值（以“交流教师”加权）（只与“学段”相同的比较）的差：≥0㎡得10分；其余得6分",
    "the value less the mean of all rows compared (weighted by “teachers”) (compared only with those of the same “stage”): ≥ 0 ㎡: 10 points; otherwise 6 points",
  ],
  [
    { kind: "threshold", input: "rate", value: 1.8, direction: "atMost" },
    "不高于1.8%得10分，否则不得分",
    "10 points up to 1.8%, otherwise none",
  ],
  [
    { kind: "threshold", input: { item: "A1" }, value: 6, direction: "atLeast", strict: true },
    "“A1”项的得分：高于6得10分，否则不得分",
    "the points of item “A1”: 10 points above 6, otherwise none",
  ],
  [
    { kind: "thresholdElseRank", input: "rate", value: 85, direction: "atLeast", steps: [8, 6, 4] },
    "不低于85%得10分；其余按由高到低排名：第1名得8分；第2名得6分；第3名及以后得4分",
    "10 points from 85% up; the others by rank, the highest first: 8 points for place 1; 6 points for place 2; 4 points for place 3 and after",
  ],
  [
    { kind: "rank", input: "rate", direction: "higher", start: 15, step: 1, floor: 0, ties: "mean", group: ["stage"] },
    "按由高到低排名（只与“学段”相同的比较），第1名得15分，每降1名减1分，最低0分，并列的取平均名次",
    "by rank, the highest first (compared only with those of the same “stage”): 15 points for the first, 1 fewer for each place after, at least 0, rows level share the mean of their places",
  ],
  [
    {
      kind: "ratioToBest",
      parts: [
        { input: "rate", points: 70 },
        { input: "area", points: 30 },
      ],
    },
    "按与最高值之比得分：“巩固率”占70分；“生均面积”占30分",
    "in proportion to the highest value: “rate”, 70 points; “area”, 30 points",
  ],
  [
    {
      kind: "weightedRates",
      parts: [
        { input: "rate", weight: 50 },
        { input: "area", weight: 45, over: "teachers", less: 0.03 },
      ],
      uncapped: true,
    },
    "各项比率加权相加：“巩固率”×50＋“生均面积”÷“交流教师”（减去其3%）×45，可以超过满分",
    "weighted rates added: “rate”×50＋“area”÷“teachers” (less 3% of it)×45, which may pass the full points",
  ],
  [
    {
      kind: "weightedCategories",
      parts: [
        { input: "rate", weight: 1 },
        { input: "area", weight: 0.8 },
      ],
    },
    "各类折算后占总数的比例得分：“巩固率”×1＋“生均面积”×0.8",
    "in proportion to the weighted members over all of them: “rate”×1＋“area”×0.8",
  ],
  [
    {
      kind: "minimumCounts",
      parts: [
        { input: "teachers", minimum: 20, points: 5 },
        { input: "area", minimum: 2, points: 5 },
      ],
      below: "proportional",
      join: "each",
    },
    "“交流教师”不少于20人，5分；“生均面积”不少于2㎡，5分，未达到的按比例得分，各项分别计分",
    "“teachers”, at least 20 人: 5 points; “area”, at least 2 ㎡: 5 points; in proportion below; each is paid by itself",
  ],
  [
    {
      kind: "perOccurrence",
      parts: [
        { input: "teachers", value: -2 },
        { input: "area", value: 1 },
      ],
      start: "full",
      how: "highest",
      scope: "anyMember",
    },
    "“交流教师”每次扣2分；“生均面积”每次加1分，从满分起计，只取分值最大的一项，共同体任一成员发生的都计",
    "lose 2 for each occurrence of “teachers”; gain 1 for each occurrence of “area”, starting from full points, only the one worth most counts, of any member of the community",
  ],
  [
    { kind: "checklist", conditions: ["rate", "area"], how: { by: "share" } },
    "共2项条件（“巩固率”、“生均面积”）：按符合的项数占比得分",
    "conditions (“rate” and “area”): points by the share that are met",
  ],
  [
    {
      kind: "checklist",
      conditions: ["rate", "area"],
      how: {
        by: "shortfall",
        levels: [
          { atMost: 0, points: 10, label: "一级" },
          { atMost: 1, points: 6 },
        ],
      },
    },
    "共2项条件（“巩固率”、“生均面积”）：不符合的不超过0项得10分（一级）；不符合的不超过1项得6分；更多的不得分",
    "conditions (“rate” and “area”): at most 0 not met: 10 points (一级); at most 1 not met: 6 points; more: none",
  ],
  [
    {
      kind: "checklist",
      conditions: ["rate"],
      how: { by: "allOrFault", faults: ["area", "last"], all: 10, neither: 6, fault: 2 },
    },
    "共1项条件（“巩固率”）：全部符合得10分；出现“生均面积”、“上年巩固率”之一得2分；其余得6分",
    "conditions (“rate”): all met: 10 points; on any of these, 2 points: “area” and “last”; otherwise 6 points",
  ],
  [
    {
      kind: "countGate",
      parts: [
        { input: "rate", target: 95 },
        { input: "area", target: 4, direction: "atMost" },
      ],
      atLeast: 1,
      floorShare: 0.6,
    },
    "“巩固率”不低于95%；“生均面积”不高于4㎡：其中至少1项达到，其余各项不低于目标的60%，得10分，否则不得分",
    "“rate” at least 95%; “area” at most 4 ㎡: 10 points where 1 or more are met, each of the rest reaching 60 % of its target, otherwise none",
  ],
  [
    {
      kind: "gradeToPoints",
      input: "stage",
      grades: [
        { grade: "优秀", points: 40 },
        { grade: "良好", points: 32 },
      ],
    },
    "优秀得40分；良好得32分",
    "优秀: 40 points; 良好: 32 points",
  ],
  [
    { kind: "judged", input: "rate", holds: "deduction", range: [2, 5], step: 0.5, reason: "stage" },
    "酌扣2—5分，以0.5分为一档，扣分须在“学段”中写明理由",
    "2 to 5 points are taken off as judged, in steps of 0.5, with the reason in “stage”",
  ],
  [{ kind: "judged", input: "rate", holds: "points" }, "酌情给分", "points are given as judged"],
  [
    { kind: "panel", inputs: ["rate", "area"], how: "trimmedMean", trimFrom: 7, whole: 10 },
    "评委“巩固率”、“生均面积”打分，不少于7人时去掉一个最高分和一个最低分后取平均，10分折合满分",
    "the mean of the judges “rate” and “area”, from 7 judges on without the highest and the lowest; 10 is worth full points",
  ],
  [
    {
      kind: "survey",
      parts: [
        { input: "rate", weight: 3, replies: "teachers" },
        { input: "last", weight: 6 },
      ],
      minimumReplies: 30,
    },
    "各方评价加权平均：“巩固率”×3（有效答卷见“交流教师”）＋“上年巩固率”×6，100折合满分，有一方有效答卷少于30份的暂不计分",
    "weighted mean of opinions: “rate”×3 (valid replies in “teachers”)＋“last”×6; 100 is worth full points, open where a group has fewer than 30 valid replies",
  ],
  [
    { kind: "growth", input: "rate", before: "last", direction: "higher", of: "value", step: 1, floor: -2 },
    "与“上年巩固率”相比，每提高1个百分点加1分，退步按同一标准扣分，最多扣2分",
    "compared with “last”, gain 1 for each percentage point it rose, getting worse costs the same, at most 2",
  ],
  [
    { kind: "growth", input: "rate", before: "last", direction: "lower", of: "rank", step: 0.5, group: ["stage"] },
    "与“上年巩固率”相比，按由低到高排名（只与“学段”相同的比较），名次每前进1名加0.5分，退步不扣分",
    "compared with “last”, by rank, the lowest first (compared only with those of the same “stage”), gain 0.5 for each place ahead, nothing is lost for getting worse",
  ],
  [
    { kind: "worseningOnly", input: "rate", before: "last", worse: "up", step: 0.5, count: "whole" },
    "与“上年巩固率”相比，未上升得满分，每上升1个百分点扣0.5分（不足1个不计）",
    "compared with “last”, full points unless it rose; lose 0.5 for each percentage point it rose (part of 1 point does not count)",
  ],
  [
    {
      kind: "gapClosing",
      parts: [{ own: "rate", ownBefore: "last", other: "area", otherBefore: "stage" }],
      target: 0.2,
      otherMustNotFall: true,
    },
    "“巩固率”与“生均面积”的差距，比上次（“上年巩固率”、“学段”）：差距缩小20%得满分，不足的按比例得分；对方下降的不得分",
    "the gap between “rate” and “area” against the one before (“last”, “stage”): full points for closing 20 % of the gap, in proportion below; nothing where the other side fell",
  ],
  [
    { kind: "complementShare", part: "teachers", whole: "area" },
    "按（1−“交流教师”÷“生均面积”）的比例得分",
    "in proportion to 1 − “teachers” ÷ “area”",
  ],
  [
    {
      kind: "bestOf",
      of: [
        { method: { kind: "ratioAsScore", input: "rate" } },
        { method: { kind: "threshold", input: "area", value: 4, direction: "atLeast" }, points: 6, weight: 2 },
      ],
    },
    "取最高项：①“巩固率”：按比例得分；②“生均面积”：不低于4㎡得6分，否则不得分（满分6分）（权重2）",
    "the best of: ①“rate”: points in proportion to the rate; ②“area”: 6 points from 4 ㎡ up, otherwise none (full points 6) (weight 2)",
  ],
];

describe("describeRule", () => {
  for (const [method, zh, en] of cases) {
    it(`${method.kind}: ${zh}`, () => {
      expect(describeRule(method, 10, inputs, "zh-CN")).to.equal(zh);
      expect(describeRule(method, 10, inputs, "en")).to.equal(en);
    });
  }

  it("has a sentence for all 24 methods: 23 kinds, and three ways to combine them", () => {
    const kinds = new Set<MethodKind>(cases.map(([{ kind }]) => kind));
    expect([...kinds]).to.have.lengthOf(24);
  });

  it("opens each way of combining with its own words", () => {
    const of = [{ method: { kind: "ratioAsScore", input: "rate" } as const }];
    const said = (["bestOf", "sum", "mean"] as const).map((kind) => describeRule({ kind, of }, 10, inputs, "zh-CN"));
    expect(said.map((text) => text.slice(0, 4))).to.deep.equal(["取最高项", "各项相加", "各项平均"]);
  });

  it("names an input that is not among those given by its id", () => {
    expect(describeRule({ kind: "complementShare", part: "x", whole: "y" }, 10, [], "zh-CN")).to.include("“x”÷“y”");
  });
});
