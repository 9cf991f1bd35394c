// 管理与活动: nine measures, 25 points.
import type { LocalText } from "../../../diagnostics/index.js";
import type { Method } from "../../method.js";
import type { RubricInput } from "../../rubric.js";
import { offices } from "../offices.js";
import { count, measure, percent, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { ofReport, proposed } from "./shared.js";

/** A count of each term; a report that says it once means both. */
const eachTerm = (
  id: string,
  zh: string,
  en: string,
  unit: LocalText,
  headers: readonly string[] = [],
): readonly RubricInput[] => [
  count(`${id}EachTerm`, text(`每学期${zh}`, `${en}, each term`), unit, {
    headers: [zh, `${zh}（每学期）`, ...headers.flatMap((each) => [each, `${each}（每学期）`, `每学期${each}`])],
  }),
  count(`${id}Autumn`, text(`秋季学期${zh}`, `${en}, autumn term`), unit, {
    headers: [`上学期${zh}`, `第一学期${zh}`],
    workedOut: { ways: [{ plus: [`${id}EachTerm`] }] },
  }),
  count(`${id}Spring`, text(`春季学期${zh}`, `${en}, spring term`), unit, {
    headers: [`下学期${zh}`, `第二学期${zh}`],
    workedOut: { ways: [{ plus: [`${id}EachTerm`] }] },
  }),
];

/** So many in each of the two terms, half of the points for each. */
const inEachTerm = (id: string, minimum: number, points: number): Method => ({
  kind: "minimumCounts",
  parts: [
    { input: `${id}Autumn`, minimum, points: points / 2 },
    { input: `${id}Spring`, minimum, points: points / 2 },
  ],
  below: "proportional",
  join: "each",
});

/** 25 points. */
export const work: RubricPart = {
  inputs: [
    ...eachTerm("lectures", "听课、讲座次数", "Lessons observed and lectures", units.times, [
      "专题讲座次数",
      "讲座次数",
      "专题讲座",
      "听课次数",
    ]),
    ...eachTerm("checks", "教学检查次数", "Checks of teaching", units.times, ["教学检查", "教学常规检查次数"]),
    ...eachTerm("openDays", "教学开放日次数", "Open days", units.times, ["教学开放日", "开放日次数"]),
    count("skillsDays", text("教师技能比武次数", "Days of teaching skills"), units.times, {
      headers: ["技能比武", "基本功竞赛次数"],
    }),
    count("monthsWithoutMeeting", text("没有召开安全会议的月数", "Months without a safety meeting"), units.months, {
      headers: ["未开安全会议月数"],
      range: [0, 12],
    }),
    ...eachTerm("drills", "应急演练次数", "Emergency drills", units.times, ["应急演练", "安全演练次数"]),
    percent("activityRate", text("学生活动参与率", "Pupils who take part in activities"), {
      headers: ["活动开展率", "活动参与率", "学生参与率", "学生活动率"],
    }),
    percent("aidedShare", text("应助学生受助比例", "Pupils aided out of those entitled"), {
      headers: ["资助比例", "受助比例"],
      workedOut: { ways: [{ plus: ["aidedPupils"], over: "entitledPupils", per: 100 }] },
    }),
    measure(
      "onlineLessonsPer100",
      text("每百名教师网上晒课节数", "Lessons online per 100 teachers"),
      text("节/百名教师", "lessons per 100 teachers"),
      {
        headers: ["晒课比例", "每百名教师晒课节数"],
        workedOut: { ways: [{ plus: ["onlineLessonsGiven"], over: "fullTimeTeachers", per: 100 }] },
      },
    ),
  ],
  section: {
    id: "work",
    title: text("管理与活动", "Management and activities"),
    points: 25,
    items: [
      {
        id: "lectures",
        title: text("30. 听课与讲座", "30. Lessons observed and lectures"),
        points: 3,
        method: inEachTerm("lectures", 15, 3),
        office: offices.research,
        evidence: [text("听课记录本、讲座通知", "notebooks of lessons observed and notices of lectures")],
        rule: text(
          "每学期不少于15次各得1.5分，不足的按比例得分。",
          "1.5 points for 15 in each term; fewer earn in proportion.",
        ),
        source: ofReport("每学期不少于15次"),
      },
      {
        id: "checks",
        title: text("31. 教学检查", "31. Checks of teaching"),
        points: 3,
        method: inEachTerm("checks", 2, 3),
        office: offices.research,
        evidence: [text("检查记录和通报", "records of the checks and notices")],
        rule: text(
          "每学期不少于2次各得1.5分，不足的按比例得分。",
          "1.5 points for 2 in each term; fewer earn in proportion.",
        ),
        source: ofReport("每学期2次"),
      },
      {
        id: "openDays",
        title: text("32. 教学开放日", "32. Open days"),
        points: 2,
        method: inEachTerm("openDays", 1, 2),
        office: offices.research,
        evidence: [text("活动方案、家长签到和反馈", "plans, attendance lists of parents and what they said")],
        rule: text(
          "每学期不少于1次各得1分，没有的不得分。",
          "1 point for one in each term, nothing where there is none.",
        ),
        source: ofReport("每学期1次"),
      },
      {
        id: "skillsDays",
        title: text("33. 教师技能比武", "33. Days of teaching skills"),
        points: 2,
        method: { kind: "threshold", input: "skillsDays", value: 1, direction: "atLeast" },
        office: offices.research,
        evidence: [text("比武方案、获奖名单", "plans and lists of winners")],
        rule: text("每年不少于1次得2分，没有的不得分。", "2 points for one a year, nothing where there is none."),
        source: ofReport("每年1次"),
      },
      {
        id: "safetyMeetings",
        title: text("34. 安全工作会议", "34. Safety meetings"),
        points: 3,
        method: {
          kind: "perOccurrence",
          parts: [{ input: "monthsWithoutMeeting", value: -0.5 }],
          start: "full",
          how: "add",
        },
        office: offices.safety,
        evidence: [text("安全会议记录", "minutes of the meetings")],
        rule: text(
          "每月召开一次得3分；在校月份每有1个月没有召开扣0.5分，扣完为止。",
          "3 points for one every month; 0.5 off for each month of school without one, until nothing is left.",
        ),
        source: ofReport("每月1次"),
      },
      {
        id: "drills",
        title: text("35. 应急演练", "35. Emergency drills"),
        points: 3,
        method: inEachTerm("drills", 1, 3),
        office: offices.safety,
        evidence: [text("演练方案、照片和总结", "plans, photographs and reports")],
        rule: text(
          "每学期不少于1次各得1.5分，没有的不得分。",
          "1.5 points for one in each term, nothing where there is none.",
        ),
        source: ofReport("每学期演练（报告另一处写每年1次）"),
      },
      {
        id: "activities",
        title: text("36. 学生活动", "36. Activities of pupils"),
        points: 3,
        method: { kind: "ratioAsScore", input: "activityRate" },
        office: offices.moral,
        evidence: [text("活动安排表、社团名册", "timetables of activities and lists of clubs")],
        rule: text("按活动参与率乘以3分，100%得满分。", "The share of pupils who take part, times 3 points."),
        source: proposed("活动率100%"),
      },
      {
        id: "aid",
        title: text("37. 学生资助", "37. Aid to pupils"),
        points: 3,
        method: { kind: "ratioAsScore", input: "aidedShare" },
        office: offices.aid,
        evidence: [text("资助名册、发放凭证", "lists of pupils aided and vouchers")],
        rule: text(
          "按应助学生受助比例乘以3分，100%得满分。",
          "The share of the entitled pupils who are aided, times 3 points.",
        ),
        source: proposed("学生资助"),
      },
      {
        id: "onlineLessons",
        title: text("38. 网上晒课", "38. Lessons online"),
        points: 3,
        method: { kind: "linearToTarget", input: "onlineLessonsPer100", target: 30, direction: "higher" },
        office: offices.technology,
        evidence: [text("平台晒课截图", "screenshots of the platform")],
        rule: text(
          "每百名教师30节得3分，不足的按比例得分。",
          "3 points at 30 lessons per 100 teachers; fewer earn in proportion.",
        ),
        source: proposed("网上晒课"),
      },
    ],
  },
};
