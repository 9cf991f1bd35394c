// 保障机制: accountability, funds, standard schools, transfer payments.
import { offices } from "../offices.js";
import { flag, percent, text, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { nationalSource, provincial, provincialRule } from "./sources.js";

/** 17 points. */
export const guarantee: RubricPart = {
  inputs: [
    word("accountabilitySystem", text("责任、监督和问责机制", "Responsibility, supervision and accountability"), {
      headers: ["责任监督问责机制"],
    }),
    flag(
      "separateBudget",
      text("义务教育经费是否在财政预算中单列", "Funds of compulsory education on a budget line of their own"),
      {
        headers: ["经费单列"],
      },
    ),
    percent(
      "lowestGrowth",
      text("“三个增长”中近三年平均增幅最低的一项", "The lowest of the three growths, mean of three years"),
      {
        headers: ["三个增长最低增幅"],
        range: [-100, null],
      },
    ),
    flag("standardisation", text("是否推进学校标准化建设", "Standard schools being built"), {
      headers: ["标准化学校建设"],
    }),
    flag("weakSchoolsSupported", text("经费是否切实向薄弱学校倾斜", "Funds lean towards weak schools"), {
      headers: ["薄弱学校倾斜"],
    }),
    percent(
      "transferShare",
      text("转移支付资金用于义务教育的比例", "Share of transfer payments used for compulsory education"),
      {
        headers: ["转移支付比例"],
      },
    ),
  ],
  section: {
    id: "guarantee",
    title: text("保障机制", "Guarantees"),
    points: 17,
    source: nationalSource("县级人民政府均衡发展工作：保障机制"),
    items: [
      {
        id: "accountability",
        title: text("建立均衡发展责任、监督和问责机制", "Responsibility, supervision and accountability for balance"),
        points: 2,
        method: {
          kind: "gradeToPoints",
          input: "accountabilitySystem",
          grades: [
            { grade: "健全", points: 2 },
            { grade: "不完善", points: 1 },
            { grade: "未建立", points: 0 },
          ],
        },
        office: offices.supervision,
        evidence: [
          text(
            "责任书、督查通报、问责文件",
            "letters of responsibility, inspection notices and records of accountability",
          ),
        ],
        rule: text(
          "机制健全得2分，不完善扣1分，没有建立的不得分。",
          "2 points for a sound system; 1 off where it is incomplete, nothing where there is none.",
        ),
        source: provincial("B7"),
      },
      {
        id: "funds",
        title: text("义务教育经费单列，做到“三个增长”", "A budget line of its own, and the three growths"),
        points: 6,
        method: {
          kind: "countGate",
          parts: [
            { input: "separateBudget", target: 1 },
            { input: "lowestGrowth", target: 0 },
          ],
          atLeast: 2,
        },
        office: offices.planning,
        evidence: [
          text(
            "近三年财政预决算、教育经费统计表",
            "budgets, accounts and statistics of education funds of three years",
          ),
        ],
        rule: text(
          "经费单列，且三个增长近三年平均增幅都不为负，得6分；有一项做不到的不得分。",
          "6 points where there is a separate line and none of the three growths is negative over three years; nothing otherwise.",
        ),
        source: provincial("B8"),
      },
      {
        id: "standardSchools",
        title: text(
          "推进学校标准化建设，经费向薄弱学校倾斜",
          "Standard schools, and funds that lean towards weak ones",
        ),
        points: 4,
        method: {
          kind: "sum",
          of: [
            {
              method: { kind: "threshold", input: "standardisation", value: 1, direction: "atLeast" },
              points: 2,
            },
            {
              method: {
                kind: "bands",
                input: "weakSchoolsSupported",
                bands: [{ from: 1, points: 2 }, { points: 1 }],
              },
              points: 2,
            },
          ],
        },
        office: offices.planning,
        evidence: [
          text("标准化建设规划、薄弱学校改造计划和资金安排", "plans for standard and weak schools and their funds"),
        ],
        rule: text(
          "得4分；没有推进标准化建设的扣2分，对薄弱学校倾斜不力的扣1分。",
          "4 points; 2 off where no standard schools are built, 1 off where weak schools are supported too little.",
        ),
        source: provincial("B9"),
      },
      {
        id: "transferPayments",
        title: text(
          "转移支付资金用于义务教育的比例达到省定要求",
          "The share of transfer payments for compulsory education that the province asks for",
        ),
        points: 5,
        method: {
          kind: "perUnit",
          input: "transferShare",
          from: 50,
          side: "below",
          count: "exact",
          step: -1,
          start: "full",
        },
        office: offices.planning,
        evidence: [text("转移支付下达和使用文件", "letters on the transfer payments and their use")],
        rule: text(
          "达到50%得5分；每低1个百分点扣1分（不足1个百分点按比例），扣完为止。其他省请改为本省的比例。",
          "5 points at 50 %; 1 off for each percentage point below, in proportion, until nothing is left. Other provinces put their own share.",
        ),
        source: provincialRule("B10：50%"),
      },
    ],
  },
};
