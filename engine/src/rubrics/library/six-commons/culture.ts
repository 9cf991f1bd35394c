// 文化共构: the campus culture of each school, what pupils do together, what a panel finds.
import { offices } from "../offices.js";
import { measure, percent, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { mechanism, proposed } from "./shared.js";

const article = "文化共构";

const panelists = [1, 2, 3, 4, 5] as const;
const ordinals = ["一", "二", "三", "四", "五"] as const;

/** 12 points. */
export const culture: RubricPart = {
  inputs: [
    word("campusCultureGrade", text("校园文化建设等次", "Grade of the campus culture"), {
      headers: ["校园文化等次", "校园文化评定"],
    }),
    percent("pupilsInJointActivities", text("参加共同体活动的学生比例", "Pupils who took part in joint activities"), {
      headers: ["学生参与率", "共同体活动学生参与率"],
    }),
    ...panelists.map((number) =>
      measure(
        `culturePanel${number}`,
        text(`文化共构评审打分（专家${ordinals[number - 1]}）`, `Marks of panel member ${number} for shared culture`),
        units.points,
        { headers: [`专家${ordinals[number - 1]}`, `评委${number}`], range: [0, 100] },
      ),
    ),
  ],
  section: {
    id: "culture",
    title: text("文化共构", "Culture built together"),
    points: 12,
    source: mechanism(article),
    items: [
      {
        id: "campusCulture",
        title: text("校园文化建设", "Campus culture"),
        points: 4,
        method: {
          kind: "gradeToPoints",
          input: "campusCultureGrade",
          grades: [
            { grade: "优秀", points: 4 },
            { grade: "良好", points: 3 },
            { grade: "合格", points: 2 },
            { grade: "不合格", points: 0 },
          ],
        },
        office: offices.moral,
        evidence: [text("校园文化建设方案、评定结果", "the plan for the campus culture and its grade")],
        rule: text(
          "校园文化建设评定为优秀得4分，良好得3分，合格得2分，不合格不得分。",
          "By the grade of the campus culture: excellent 4 points, good 3, pass 2, fail 0.",
        ),
        source: proposed(article),
      },
      {
        id: "pupilActivities",
        title: text("师生共同活动", "Activities of pupils together"),
        points: 4,
        method: { kind: "linearToTarget", input: "pupilsInJointActivities", target: 60, direction: "higher" },
        office: offices.moral,
        evidence: [text("活动方案、参加学生名册、照片", "plans, lists of pupils and photographs")],
        rule: text(
          "本学年至少参加过一次共同体活动的学生占60%以上得4分，不足的按比例得分。",
          "4 points where at least 60 % of the pupils took part in a joint activity this year; fewer earn in proportion.",
        ),
        source: proposed(article),
      },
      {
        id: "cultureReview",
        title: text("文化共构评审", "Panel review of shared culture"),
        points: 4,
        method: {
          kind: "panel",
          inputs: panelists.map((number) => `culturePanel${number}`),
          how: "trimmedMean",
          trimFrom: 5,
          whole: 100,
        },
        office: offices.supervision,
        evidence: [text("评审打分表", "the panel's score sheets")],
        rule: text(
          "五名评审各按百分制打分，去掉一个最高分和一个最低分后取平均，折算为4分。",
          "Five reviewers mark out of 100; the highest and the lowest are dropped, and the mean of the rest is converted to 4 points.",
        ),
        source: proposed(article),
      },
    ],
  },
};
