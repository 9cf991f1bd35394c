// One example for every function: the formula a user would type, the cells it refers to, and what comes out.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionId } from "../messages/function-help.js";
import type { ResultCell } from "./function-result.js";

/** A true example. */
export interface FunctionExample {
  readonly formula: LocalText;
  /** What the arguments of the formula hold. */
  readonly args: readonly unknown[];
  /** The result, or the cell of the spilled table at `at` (row and column from 0). */
  readonly result: ResultCell;
  readonly at?: readonly [row: number, column: number];
}

/** The published five-school example: books and pupils. */
const books = [279, 137, 935, 160, 402];
const pupils = [45, 37, 89, 76, 55];
const booksPerPupil = books.map((count, school) => [count / (pupils[school] ?? Number.NaN)]);
const pupilColumn = pupils.map((count) => [count]);

/** Two schools of as many pupils, one with three times as much as the other. */
const oneAndThree = [
  [[1], [3]],
  [[100], [100]],
] as const;

const table = [
  ["学校名称", "学校类型", "在校学生数", "图书册数"],
  ...books.map((count, school) => [`第${school + 1}小学`, "小学", pupils[school], count]),
];

/** A school with 100 pupils that lacks multimedia rooms. */
const resources = [
  ["学校名称", "学校类型", "在校学生数", "网络多媒体教室数"],
  ["第一小学", "小学", 100, 2],
  ["第二小学", "小学", 200, 6],
];

/** What a county knows of itself. */
const countyFigures = [
  ["县名", "社会认可度", "初中三年巩固率"],
  ["某县", 92, 94],
];

/** Two pairs in one township, whose leads lie in the city. */
const twoPairs = {
  communities: [["第一对"], ["第一对"], ["第二对"], ["第二对"]],
  schools: [["实验小学"], ["红土小学"], ["第三小学"], ["白果小学"]],
  townships: [["城区"], ["白果"], ["城区"], ["白果"]],
  roles: [["牵头学校"], ["受援学校"], ["牵头学校"], ["受援学校"]],
};

/** A ledger with a gift of 4,000 yuan, and two visits that are counted in two units. */
const activities = [
  ["活动类型", "派出学校", "接收学校", "数量", "单位", "金额（元）", "捐赠物品"],
  ["捐赠", "实验小学", "红土小学", 50, "套", 4000, "课桌椅"],
  ["互访", "实验小学", "红土小学", 22, "次", "", ""],
  ["互访", "红土小学", "实验小学", 120, "人次", "", ""],
];

const receivers = [
  ["学校", "学生数"],
  ["红土小学", 200],
];

/** 52 teachers of 600, 11 of them backbone teachers. */
const exchangeCounts = [
  ["学校", "符合交流条件教师", "交流轮岗教师", "交流骨干教师"],
  ["实验小学", 400, 30, 8],
  ["红土小学", 200, 22, 3],
];

/** A merged pair with half of the lessons and all of the rest: 2.5 + 5, 5 + 5, 5. */
const pairOfSchools = [
  [
    "学校名称",
    "结对类型",
    "同步课堂节数",
    "同步课堂学科数",
    "线上教研次数",
    "线下教研次数",
    "教师统筹安排",
    "派出骨干教师",
  ],
  ["第一对", "融合型", 10, 2, 8, 4, "是", "/"],
];

/** The examples, by function. */
export const examples: Readonly<Record<FunctionId, FunctionExample>> = {
  DIFFCOEF: {
    formula: { "zh-CN": "=JH.差异系数(C2:C6, B2:B6)", en: "=JH.DIFFCOEF(C2:C6, B2:B6)" },
    args: [booksPerPupil, pupilColumn],
    result: 0.5152566298844765,
  },
  MEAN: {
    formula: { "zh-CN": "=JH.加权均值(C2:C6, B2:B6)", en: "=JH.MEAN(C2:C6, B2:B6)" },
    args: [booksPerPupil, pupilColumn],
    result: 1913 / 302,
  },
  STDEV: {
    formula: { "zh-CN": "=JH.加权标准差(C2:C6, B2:B6)", en: "=JH.STDEV(C2:C6, B2:B6)" },
    args: [
      [[1], [4]],
      [[2], [1]],
    ],
    result: Math.SQRT2,
  },
  COMPOSITE: {
    formula: { "zh-CN": "=JH.综合差异系数(B10:I10)", en: "=JH.COMPOSITE(B10:I10)" },
    args: [[[0.5, 0.25, 0.75, "", 0.5]]],
    result: 0.5,
  },
  SPLIT: {
    formula: { "zh-CN": '=JH.学段拆分(23226, 166, 210, , "小学")', en: '=JH.SPLIT(23226, 166, 210, , "primary")' },
    args: [23226, 166, 210, undefined, "小学"],
    result: (23226 * 166) / 397,
  },
  ATTAINMENT: {
    formula: { "zh-CN": '=JH.达标程度(3.6, "L4", "小学")', en: '=JH.ATTAINMENT(3.6, "L4", "primary")' },
    args: [3.6, "L4", "小学"],
    result: 0.8,
  },
  MET: {
    formula: { "zh-CN": '=JH.是否达标(3.6, "L4", "小学")', en: '=JH.MET(3.6, "L4", "primary")' },
    args: [3.6, "L4", "小学"],
    result: false,
  },
  ASSESS: {
    formula: { "zh-CN": '=JH.均衡评估(A1:D6, "小学", 2012)', en: '=JH.ASSESS(A1:D6, "primary", 2012)' },
    args: [table, "小学", 2012],
    result: 0.5152566298844765,
    at: [5, 5],
  },
  SCHOOLS: {
    formula: { "zh-CN": '=JH.学校达标(A1:D3, "小学")', en: '=JH.SCHOOLS(A1:D3, "primary")' },
    args: [resources, "小学"],
    result: "网络多媒体教室数 1 间",
    at: [1, 12],
  },
  CONDITIONS: {
    formula: {
      "zh-CN": '=JH.县级条件(A1:D3, "优质均衡", F1:H2)',
      en: '=JH.CONDITIONS(A1:D3, "national-quality-2017", F1:H2)',
    },
    args: [resources, 2017, countyFigures],
    result: "达标",
    at: [4, 1],
  },
  GINI: {
    formula: { "zh-CN": "=JH.基尼系数(C2:C3, B2:B3)", en: "=JH.GINI(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 0.25,
  },
  HOOVER: {
    formula: { "zh-CN": "=JH.胡佛指数(C2:C3, B2:B3)", en: "=JH.HOOVER(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 0.25,
  },
  MCLOONE: {
    formula: { "zh-CN": "=JH.麦克卢恩指数(C2:C3, B2:B3)", en: "=JH.MCLOONE(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 0.5,
  },
  VERSTEGEN: {
    formula: { "zh-CN": "=JH.维斯特根指数(C2:C3, B2:B3)", en: "=JH.VERSTEGEN(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 1.5,
  },
  RANGERATIO: {
    formula: { "zh-CN": "=JH.极差率(C2:C3, B2:B3)", en: "=JH.RANGERATIO(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 3,
  },
  THEIL: {
    formula: { "zh-CN": "=JH.泰尔指数(C2:C3, B2:B3)", en: "=JH.THEIL(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 0.75 * Math.log(3) - Math.log(2),
  },
  ENTROPY: {
    formula: { "zh-CN": "=JH.广义熵指数(C2:C3, B2:B3, 2)", en: "=JH.ENTROPY(C2:C3, B2:B3, 2)" },
    args: [...oneAndThree, 2],
    result: 0.125,
  },
  ATKINSON: {
    formula: { "zh-CN": "=JH.阿特金森指数(C2:C3, B2:B3, 2)", en: "=JH.ATKINSON(C2:C3, B2:B3, 2)" },
    args: [...oneAndThree, 2],
    result: 0.25,
  },
  QUANTILE: {
    formula: { "zh-CN": "=JH.加权分位数(C2:C3, B2:B3, 0.5)", en: "=JH.QUANTILE(C2:C3, B2:B3, 0.5)" },
    args: [...oneAndThree, 0.5],
    result: 2,
  },
  LORENZ: {
    formula: { "zh-CN": "=JH.洛伦兹曲线(C2:C3, B2:B3)", en: "=JH.LORENZ(C2:C3, B2:B3)" },
    args: oneAndThree,
    result: 0.25,
    at: [2, 1],
  },
  DECOMPOSE: {
    formula: { "zh-CN": "=JH.差异分解(C2:C3, B2:B3, D2:D3)", en: "=JH.DECOMPOSE(C2:C3, B2:B3, D2:D3)" },
    args: [...oneAndThree, [["城区"], ["乡村"]]],
    result: 0.125,
    at: [3, 5],
  },
  COMPARE: {
    formula: { "zh-CN": "=JH.组间比较(C2:C3, B2:B3, D2:D3)", en: "=JH.COMPARE(C2:C3, B2:B3, D2:D3)" },
    args: [...oneAndThree, [["城区"], ["乡村"]]],
    result: 1.5,
    at: [2, 4],
  },
  INFLUENCE: {
    formula: { "zh-CN": "=JH.差异来源(C2:C6, B2:B6, A2:A6)", en: "=JH.INFLUENCE(C2:C6, B2:B6, A2:A6)" },
    args: [booksPerPupil, pupilColumn, pupils.map((_, school) => [`第${school + 1}小学`])],
    result: "第3小学",
    at: [1, 0],
  },
  SCORE: {
    formula: {
      "zh-CN": '=JH.单项得分(B2:B4, "低于100%时，每低1个百分点扣0.2分（不足1个按比例）", 10)',
      en: '=JH.SCORE(B2:B4, "perUnit: from=100; side=below; step=-0.2; count=exact", 10)',
    },
    args: [[[100], [97.3], [""]], "perUnit: from=100; side=below; step=-0.2; count=exact", 10],
    result: 9.46,
    at: [1, 0],
  },
  RUBRIC: {
    formula: {
      "zh-CN": '=JH.细则评分("paired-schools-minimum-counts", A1:H2)',
      en: '=JH.RUBRIC("paired-schools-minimum-counts", A1:H2)',
    },
    args: ["paired-schools-minimum-counts", pairOfSchools],
    result: 22.5,
    at: [2, 5],
  },
  JOINT: {
    formula: { "zh-CN": "=JH.捆绑得分(C2:C3, B2:B3)", en: "=JH.JOINT(C2:C3, B2:B3)" },
    args: [
      [[92], [78]],
      [["牵头学校"], ["受援学校"]],
    ],
    result: 83.6,
  },
  COVERAGE: {
    formula: {
      "zh-CN": "=JH.覆盖面(A2:A5, B2:B5, C2:C5, 14, D2:D5)",
      en: "=JH.COVERAGE(A2:A5, B2:B5, C2:C5, 14, D2:D5)",
    },
    args: [twoPairs.communities, twoPairs.schools, twoPairs.townships, 14, twoPairs.roles],
    result: 1 / 14,
    at: [2, 4],
  },
  GAPCLOSING: {
    formula: { "zh-CN": "=JH.差距缩小(B2, C2, D2, E2)", en: "=JH.GAPCLOSING(B2, C2, D2, E2)" },
    args: [70, 72.09, 82.5, 82.5],
    result: 2.09 / 12.5,
    at: [1, 3],
  },
  LEDGER: {
    formula: { "zh-CN": "=JH.台账汇总(A1:G4)", en: "=JH.LEDGER(A1:G4)" },
    args: [activities],
    result: 120,
    at: [2, 2],
  },
  GIFTS: {
    formula: { "zh-CN": "=JH.捐赠汇总(A1:G4, J1:K2)", en: "=JH.GIFTS(A1:G4, J1:K2)" },
    args: [activities, receivers],
    result: 20,
    at: [1, 7],
  },
  EXCHANGE: {
    formula: { "zh-CN": "=JH.交流比例(A1:D3)", en: "=JH.EXCHANGE(A1:D3)" },
    args: [exchangeCounts],
    result: (52 / 600) * 100,
    at: [4, 1],
  },
  GRADE: {
    formula: { "zh-CN": "=JH.评定等次(B2:B3, E2:F4)", en: "=JH.GRADE(B2:B3, E2:F4)" },
    args: [
      [[90], [89.99]],
      [
        ["优秀", 90],
        ["良好", 80],
        ["合格", 60],
      ],
    ],
    result: "良好",
    at: [1, 0],
  },
  CLAIM: {
    formula: { "zh-CN": '=JH.核对数字(32444, 46331, "70.02%")', en: '=JH.CLAIM(32444, 46331, "70.02%")' },
    args: [32444, 46331, "70.02%"],
    result: 32444 / 46331,
    at: [1, 0],
  },
  CHANGE: {
    formula: { "zh-CN": "=JH.变化拆分(C2:C3, B2:B3, E2:E3, D2:D3)", en: "=JH.CHANGE(C2:C3, B2:B3, E2:E3, D2:D3)" },
    args: [
      [[1], [3]],
      [[100], [100]],
      [[2], [3]],
      [[100], [100]],
    ],
    result: -0.3,
    at: [3, 1],
  },
  LEVELLED: {
    formula: { "zh-CN": "=JH.抬低削高(C2:C3, B2:B3, E2:E3, D2:D3)", en: "=JH.LEVELLED(C2:C3, B2:B3, E2:E3, D2:D3)" },
    args: [
      [[1], [3]],
      [[100], [100]],
      [[2], [3]],
      [[100], [100]],
    ],
    result: "抬低",
  },
  CONVERGENCE: {
    formula: { "zh-CN": "=JH.收敛速度(B2:B4, C2:C4)", en: "=JH.CONVERGENCE(B2:B4, C2:C4)" },
    args: [
      [[1], [2], [4]],
      [[2], [3], [4]],
    ],
    result: -0.5,
    at: [1, 1],
  },
};
