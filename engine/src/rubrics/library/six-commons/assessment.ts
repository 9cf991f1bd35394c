// 考核共担: gaps closed by raising the low, no pupils lost, satisfaction, results that count for both.
import type { GapClosing } from "../../method.js";
import { offices } from "../offices.js";
import { text } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { assessmentInputs } from "./assessment-inputs.js";
import { helped, leads, mechanism, proposed } from "./shared.js";

const article = "考核共担";

const gap = (what: "Mean" | "Pass"): GapClosing => ({
  kind: "gapClosing",
  parts: ["Chinese", "Maths"].map((subject) => ({
    own: `helped${what}${subject}`,
    ownBefore: `helped${what}${subject}Before`,
    other: `lead${what}${subject}`,
    otherBefore: `lead${what}${subject}Before`,
  })),
  target: 0.2,
  otherMustNotFall: true,
});

/** 20 points. */
export const assessment: RubricPart = {
  inputs: assessmentInputs,
  section: {
    id: "assessment",
    title: text("考核共担", "Assessed together"),
    points: 20,
    source: mechanism(article),
    items: [
      {
        id: "gapsClosed",
        title: text("缩小校际差距", "Gap between the schools closed"),
        points: 10,
        method: {
          kind: "sum",
          of: [
            { method: gap("Mean"), points: 6 },
            { method: gap("Pass"), points: 4 },
          ],
        },
        office: offices.research,
        evidence: [text("两年质量检测成绩册", "results of the tests of two years")],
        rule: text(
          "语文、数学人平分差距比上年缩小20%以上得6分，及格率差距缩小20%以上得4分，不足的按比例得分；牵头学校成绩下降的，该项不得分。两校记同样的数。",
          "6 points where the gap in mean scores in Chinese and mathematics closed by 20 % on last year, 4 for that in pass rates; less earns in proportion, and nothing where the lead school's result fell. Both schools enter the same figures.",
        ),
        source: proposed(`${article}：人平分、及格率差距缩小；抬高低的、不压高的`),
      },
      {
        id: "pupilLoss",
        title: text("受援学校控制学生流失", "Pupils kept at the helped school"),
        points: 3,
        method: {
          kind: "worseningOnly",
          input: "pupilLossRate",
          before: "pupilLossRateBefore",
          worse: "up",
          count: "exact",
          step: 0.5,
        },
        applies: helped,
        office: offices.basicEducation,
        evidence: [text("学籍变动表", "the register of pupils who came and left")],
        rule: text(
          "受援学校学生流失率不高于上年得3分；每升高1个百分点扣0.5分（不足1个百分点按比例），扣完为止。",
          "For helped schools: 3 points where no more pupils were lost than last year; 0.5 off for each percentage point more, in proportion, until nothing is left.",
        ),
        source: proposed(`${article}：学生流失率`),
      },
      {
        id: "leadNotFallen",
        title: text("牵头学校质量不降", "The lead school does not fall"),
        points: 3,
        method: {
          kind: "worseningOnly",
          input: "ownMean",
          before: "ownMeanBefore",
          worse: "down",
          count: "exact",
          step: 1,
        },
        applies: leads,
        office: offices.research,
        evidence: [text("两年质量检测成绩册", "results of the tests of two years")],
        rule: text(
          "牵头学校学生人平分不低于上年得3分；每下降1分扣1分（不足1分按比例），扣完为止。",
          "For lead schools: 3 points where the mean score has not fallen; 1 off for each point that it fell, in proportion, until nothing is left.",
        ),
        source: proposed(`${article}：抬高低的、不压高的`),
      },
      {
        id: "satisfaction",
        title: text("满意度", "Satisfaction"),
        points: 4,
        method: {
          kind: "survey",
          parts: [
            { input: "parentSatisfaction", weight: 4, replies: "parentReplies" },
            { input: "teacherSatisfaction", weight: 3 },
            { input: "pupilSatisfaction", weight: 3 },
          ],
          minimumReplies: 30,
          whole: 100,
        },
        office: offices.supervision,
        evidence: [text("问卷样卷、统计表", "questionnaires and their statistics")],
        rule: text(
          "家长、教师、学生满意度按4∶3∶3加权，乘以4分；家长有效问卷不足30份的，补足后再计。",
          "Satisfaction of parents, teachers and pupils weighted 4:3:3, times 4 points; with fewer than 30 valid replies of parents it is not scored until there are enough.",
        ),
        source: proposed(`${article}：满意度`),
      },
      {
        id: "assessedTogether",
        title: text("联合检测和结果共用", "Tests held and used together"),
        points: 3,
        method: {
          kind: "checklist",
          conditions: ["jointAssessment", "resultShared", "bothPrincipals"],
          how: { by: "share" },
        },
        blank: "notMet",
        office: offices.supervision,
        evidence: [
          text("联合检测方案、质量分析会记录、考核文件", "test plans, minutes of the analysis, assessment letters"),
        ],
        rule: text(
          "举行联合质量检测、共同分析并共用结果、考核结果与两校校长挂钩，每有一项得1分。",
          "One point for each: a joint test held, results analysed and used together, the result counts for both principals.",
        ),
        source: proposed(article),
      },
    ],
  },
};
