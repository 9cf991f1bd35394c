// 保障机制: accountability, funds, standard schools, transfer payments.
import type { RubricInput } from "../../rubric.js";
import { offices } from "../offices.js";
import { flag, percent, text, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { nationalSource, provincial, provincialRule } from "./sources.js";

const growth = (id: string, zh: string, en: string, headers: readonly string[]): RubricInput =>
  percent(id, text(`${zh}（近三年平均）`, `${en}, mean of three years`), { headers, range: [-100, null] });

/** The three growths (三个增长); the first compares two rates, and the third has two parts. */
const growths: readonly RubricInput[] = [
  growth("appropriationGrowth", "义务教育财政拨款增长比例", "Growth of appropriation for compulsory education", [
    "财政拨款增长比例",
    "教育财政拨款增长比例",
  ]),
  growth("revenueGrowth", "财政经常性收入增长比例", "Growth of regular revenue", ["经常性收入增长比例"]),
  growth("perPupilSpendingGrowth", "生均教育费用增长比例", "Growth of spending per pupil", [
    "生均教育事业费增长比例",
    "生均教育经费增长比例",
  ]),
  growth("payGrowth", "教师工资增长比例", "Growth of teachers' pay", ["教职工工资增长比例"]),
  growth("publicFundsGrowth", "生均公用经费增长比例", "Growth of public funds per pupil", ["公用经费增长比例"]),
];

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
    ...growths,
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
            { input: "appropriationGrowth", target: "revenueGrowth", strict: true },
            ...["appropriationGrowth", "perPupilSpendingGrowth", "payGrowth", "publicFundsGrowth"].map((input) => ({
              input,
              target: 0,
              strict: true,
            })),
          ],
          atLeast: 6,
        },
        office: offices.planning,
        evidence: [
          text(
            "近三年财政预决算、教育经费统计表",
            "budgets, accounts and statistics of education funds of three years",
          ),
        ],
        rule: text(
          "经费单列，并做到“三个增长”（近三年平均）得6分：义务教育财政拨款增长，且增长比例高于财政经常性收入增长比例；生均教育费用增长；教师工资和生均公用经费增长。有一项做不到的不得分。",
          "6 points for a separate line and the three growths, mean of three years: appropriation grows, and faster than regular revenue; spending per pupil grows; pay and public funds per pupil grow. Nothing otherwise.",
        ),
        source: {
          ...provincial("B8"),
          note: text(
            "分值和“近三年平均、做不到不得分”用该省的；“三个增长”的内容按《义务教育法》",
            "the points, the mean of three years and nothing otherwise are that province's; what the three growths are is the law's on compulsory education",
          ),
        },
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
