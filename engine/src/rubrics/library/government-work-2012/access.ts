// 入学机会: migrant and left-behind children, disabled children, places in good senior high schools.
import { offices } from "../offices.js";
import { count, measure, percent, text, units, word } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { nationalSource, provincial } from "./sources.js";

/** 13 points. */
export const access: RubricPart = {
  inputs: [
    measure(
      "migrantDeduction",
      text("随迁子女纳入规划和保障：扣分", "Migrant children in plans and budget: points taken off"),
      units.points,
      {
        headers: ["随迁子女扣分"],
        range: [0, 2],
      },
    ),
    word("migrantReason", text("随迁子女纳入规划和保障：扣分理由", "Migrant children in plans and budget: reason"), {
      headers: ["随迁子女扣分理由"],
    }),
    word("leftBehindCare", text("留守儿童关爱体系", "Care for left-behind children"), { headers: ["留守儿童关爱"] }),
    percent(
      "disabledEnrolment",
      text("三类残疾儿童少年入学率", "Enrolment of children with the three kinds of disability"),
      {
        headers: ["三残儿童入学率", "残疾儿童少年入学率"],
      },
    ),
    count(
      "quotaDeclines",
      text(
        "近三年优质高中名额分配比例下降的年数",
        "Years of the last three in which the share of good senior-high places fell",
      ),
      units.years,
      {
        headers: ["名额分配下降年数"],
        range: [0, 3],
      },
    ),
  ],
  section: {
    id: "access",
    title: text("入学机会", "Access"),
    points: 13,
    source: nationalSource("县级人民政府均衡发展工作：入学机会"),
    items: [
      {
        id: "migrantChildren",
        title: text(
          "随迁子女就学纳入当地教育发展规划和财政保障体系",
          "Schooling of migrant children in the local plan and budget",
        ),
        points: 3,
        method: {
          kind: "judged",
          input: "migrantDeduction",
          holds: "deduction",
          range: [0.5, 2],
          step: 0.5,
          reason: "migrantReason",
        },
        office: offices.basicEducation,
        evidence: [text("教育发展规划、财政预算文本", "the education plan and the budget")],
        rule: text(
          "全部纳入得3分；没有完全纳入的，按程度扣0.5至2分，并写明理由。",
          "3 points where they are fully included; otherwise 0.5 to 2 off by extent, with a reason.",
        ),
        source: provincial("B1"),
      },
      {
        id: "leftBehindChildren",
        title: text(
          "建立政府主导、社会参与的留守儿童关爱体系",
          "Care for left-behind children, led by the government and joined by society",
        ),
        points: 3,
        method: {
          kind: "gradeToPoints",
          input: "leftBehindCare",
          grades: [
            { grade: "健全", points: 3 },
            { grade: "不完善", points: 1 },
            { grade: "未建立", points: 0 },
          ],
        },
        office: offices.moral,
        evidence: [
          text("工作方案、留守儿童档案和活动记录", "work plans, files on the children and records of activities"),
        ],
        rule: text(
          "关爱体系健全得3分，不完善扣2分，没有建立的不得分。",
          "3 points for a sound system; 2 off where it is incomplete, nothing where there is none.",
        ),
        source: provincial("B2"),
      },
      {
        id: "disabledChildren",
        title: text("三类残疾儿童少年入学率不低于80%", "Enrolment of disabled children not below 80 %"),
        points: 3,
        method: {
          kind: "perUnit",
          input: "disabledEnrolment",
          from: 80,
          side: "below",
          count: "exact",
          step: -1,
          start: "full",
        },
        office: offices.basicEducation,
        evidence: [text("残疾儿童少年花名册、入学登记", "the list of disabled children and their enrolment")],
        rule: text(
          "达到80%得3分；每低1个百分点扣1分（不足1个百分点按比例），扣完为止。",
          "3 points at 80 %; 1 off for each percentage point below, in proportion, until nothing is left.",
        ),
        source: provincial("B3"),
      },
      {
        id: "seniorHighPlaces",
        title: text(
          "优质普通高中招生名额分配到初中的比例逐步提高",
          "A rising share of good senior-high places given to the junior schools",
        ),
        points: 4,
        method: {
          kind: "perOccurrence",
          parts: [{ input: "quotaDeclines", value: -1 }],
          start: "full",
          how: "add",
        },
        office: offices.basicEducation,
        evidence: [text("近三年招生文件、名额分配表", "admission letters and allocation tables of three years")],
        rule: text(
          "近三年比例没有下降得4分；每有一年下降扣1分。",
          "4 points where the share fell in none of three years; 1 off for each year in which it fell.",
        ),
        source: provincial("B4"),
      },
    ],
  },
};
