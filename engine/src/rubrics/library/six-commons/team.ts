// 团队共生: exchange teachers, shadowing within three years, research together, guidance by star teachers.
import { offices } from "../offices.js";
import { count, percent, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { borrowed, mechanism, proposed } from "./shared.js";

const article = "团队共生";

/** 22 points. */
export const team: RubricPart = {
  inputs: [
    percent("exchangeShare", text("交流轮岗教师占符合交流条件教师的比例", "Exchanged teachers out of those eligible"), {
      headers: ["交流轮岗比例", "教师交流比例"],
    }),
    percent("backboneShare", text("骨干教师占交流轮岗教师的比例", "Backbone teachers out of those exchanged"), {
      headers: ["交流骨干比例", "骨干教师交流比例"],
    }),
    percent(
      "shadowedShare",
      text(
        "受援学校本年跟岗教师占应轮训教师的比例",
        "Teachers of the helped school who shadowed this year, out of those due",
      ),
      {
        headers: ["跟岗比例", "跟岗轮训比例"],
      },
    ),
    count("onlineResearch", text("线上联合教研次数", "Research activities together, online"), units.times, {
      headers: ["线上教研", "网络教研次数"],
    }),
    count("offlineResearch", text("线下联合教研次数", "Research activities together, face to face"), units.times, {
      headers: ["线下教研", "线下教研次数"],
    }),
    count("starTeacherGuidance", text("名师指导次数", "Visits of star teachers to guide"), units.times, {
      headers: ["名师指导", "名师送教次数"],
    }),
    count("mentorPairs", text("师徒结对数", "Pairs of mentor and teacher"), units.pairs, {
      headers: ["师徒结对", "青蓝结对"],
    }),
  ],
  section: {
    id: "team",
    title: text("团队共生", "Teams that grow together"),
    points: 22,
    source: mechanism(article),
    items: [
      {
        id: "teacherExchange",
        title: text("教师交流轮岗", "Exchange of teachers"),
        points: 9,
        method: {
          kind: "sum",
          of: [
            { method: { kind: "linearToTarget", input: "exchangeShare", target: 10, direction: "higher" }, points: 6 },
            { method: { kind: "linearToTarget", input: "backboneShare", target: 20, direction: "higher" }, points: 3 },
          ],
        },
        office: offices.personnel,
        evidence: [text("交流轮岗文件、名册、人事关系或支教证明", "exchange letters, lists and personnel papers")],
        rule: text(
          "交流轮岗教师占符合条件教师10%以上得6分，其中骨干教师占20%以上得3分；不足的按比例得分，两项相加。",
          "6 points where 10 % of the eligible teachers are exchanged, and 3 where 20 % of these are backbone teachers; less earns in proportion, and the two are added.",
        ),
        source: borrowed("教督〔2017〕6号", "政府保障程度第11项：交流轮岗不低于10%，骨干教师不低于20%", "A", "2017"),
      },
      {
        id: "shadowing",
        title: text("跟岗轮训", "Shadowing"),
        points: 4,
        method: { kind: "linearToTarget", input: "shadowedShare", target: 33.3, direction: "higher" },
        office: offices.personnel,
        evidence: [text("跟岗名单、考核鉴定、学习笔记", "lists of teachers, appraisals and notes")],
        rule: text(
          "男50岁以下、女45岁以下的教师三年轮训一遍，每年达到33.3%得4分，不足的按比例得分。",
          "Men under 50 and women under 45 all shadow once in three years: 4 points for 33.3 % in the year; less earns in proportion.",
        ),
        source: {
          ...proposed(`${article}：三年轮训一遍，男50岁、女45岁以下`),
          note: text(
            "三年轮训一遍出自材料；分值是建议",
            "once in three years is the document's; the points are a proposal",
          ),
        },
      },
      {
        id: "researchTogether",
        title: text("联合教研", "Research together"),
        points: 5,
        method: {
          kind: "minimumCounts",
          parts: [
            { input: "onlineResearch", minimum: 8, points: 3 },
            { input: "offlineResearch", minimum: 4, points: 2 },
          ],
          below: "proportional",
          join: "each",
        },
        office: offices.research,
        evidence: [text("教研计划、活动记录、网络截图", "research plans, records and screenshots")],
        rule: text(
          "年内（1月至12月）线上教研不少于8次得3分，线下教研不少于4次得2分；不足的按比例得分。",
          "3 points for 8 online activities in the calendar year and 2 for 4 face to face; fewer earn in proportion.",
        ),
        source: borrowed("余教〔2021〕36号", "教研：线上不少于8次、线下不少于4次", "B", "2021"),
      },
      {
        id: "guidance",
        title: text("名师指导和师徒结对", "Star teachers and mentors"),
        points: 4,
        method: {
          kind: "bestOf",
          of: [
            { method: { kind: "linearToTarget", input: "starTeacherGuidance", target: 4, direction: "higher" } },
            { method: { kind: "linearToTarget", input: "mentorPairs", target: 10, direction: "higher" } },
          ],
        },
        office: offices.research,
        evidence: [text("指导记录、师徒协议、听评课记录", "records of guidance, agreements and lesson notes")],
        rule: text(
          "名师指导每年4次，或师徒结对10对，得4分；不足的按比例得分，两项取高。",
          "4 points for 4 visits of star teachers a year or for 10 mentor pairs; less earns in proportion, and the better of the two counts.",
        ),
        source: proposed(article),
      },
    ],
  },
};
