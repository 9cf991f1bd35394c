// 质量与管理: courses, retention, fitness, no key schools, a lighter load.
import { offices } from "../offices.js";
import { count, percent, text, units } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { nationalSource, proposed } from "./sources.js";

/** 40 points. */
export const quality: RubricPart = {
  inputs: [
    count(
      "schoolsShortOfCourses",
      text("没有开齐开足课程的学校数", "Schools that do not teach all courses in full"),
      units.schools,
      {
        headers: ["未开齐课程学校数"],
      },
    ),
    percent("primaryRetention", text("小学巩固率", "Primary retention rate"), { headers: ["小学年巩固率"] }),
    percent("primaryRetentionLine", text("小学巩固率省定标准", "Primary retention rate set by the province"), {
      headers: ["小学巩固率标准"],
    }),
    percent("juniorRetention", text("初中巩固率", "Junior retention rate"), { headers: ["初中三年巩固率"] }),
    percent("juniorRetentionLine", text("初中巩固率省定标准", "Junior retention rate set by the province"), {
      headers: ["初中巩固率标准"],
    }),
    percent("fitnessPassRate", text("学生体质健康及格率", "Pupils who pass the fitness test"), {
      headers: ["体质健康及格率", "体质健康合格率"],
    }),
    percent("fitnessLine", text("学生体质健康及格率省定标准", "Fitness pass rate set by the province"), {
      headers: ["体质健康及格率标准"],
    }),
    count(
      "keySchoolsAndClasses",
      text("重点学校和重点班个数", "Key schools and key classes"),
      text("个", "schools or classes"),
      {
        headers: ["重点校重点班"],
      },
    ),
    percent("loadSatisfaction", text("家长对课业负担的满意率", "Parents content with the workload"), {
      headers: ["课业负担满意率"],
    }),
  ],
  section: {
    id: "quality",
    title: text("质量与管理", "Quality and management"),
    points: 40,
    source: nationalSource("县级人民政府均衡发展工作：质量与管理"),
    items: [
      {
        id: "courses",
        title: text("按照国家课程方案开齐开足课程", "All courses of the national plan, in full"),
        points: 8,
        method: {
          kind: "perOccurrence",
          parts: [{ input: "schoolsShortOfCourses", value: -1 }],
          start: "full",
          how: "add",
        },
        office: offices.research,
        evidence: [text("各校课程表、巡查记录", "timetables of the schools and records of visits")],
        rule: text(
          "所有学校开齐开足得8分；每有1所学校没有开齐开足扣1分，扣完为止。",
          "8 points where every school teaches all courses in full; 1 off for each that does not, until nothing is left.",
        ),
        source: proposed("质量与管理：开齐开足课程"),
      },
      {
        id: "retention",
        title: text("小学、初中巩固率达到省定标准", "Retention at the rates set by the province"),
        points: 8,
        method: {
          kind: "sum",
          of: [
            {
              method: {
                kind: "perUnit",
                input: "primaryRetention",
                from: "primaryRetentionLine",
                side: "below",
                count: "exact",
                step: -1,
                start: "full",
              },
              points: 4,
            },
            {
              method: {
                kind: "perUnit",
                input: "juniorRetention",
                from: "juniorRetentionLine",
                side: "below",
                count: "exact",
                step: -1,
                start: "full",
              },
              points: 4,
            },
          ],
        },
        office: offices.basicEducation,
        evidence: [text("教育事业统计报表、学籍变动表", "the yearly statistics and registers of pupils")],
        rule: text(
          "小学、初中达到省定标准各得4分；每低1个百分点扣1分（不足1个百分点按比例），各自扣完为止。",
          "4 points each at the province's rate for primary and junior; 1 off for each percentage point below, in proportion, until nothing of the 4 is left.",
        ),
        source: proposed("质量与管理：巩固率"),
      },
      {
        id: "fitness",
        title: text("学生体质健康及格率达到省定标准", "Fitness pass rate at the rate set by the province"),
        points: 8,
        method: {
          kind: "perUnit",
          input: "fitnessPassRate",
          from: "fitnessLine",
          side: "below",
          count: "exact",
          step: -1,
          start: "full",
        },
        office: offices.moral,
        evidence: [text("体质健康测试数据上报表", "the report of the fitness tests")],
        rule: text(
          "达到省定标准得8分；每低1个百分点扣1分（不足1个百分点按比例），扣完为止。",
          "8 points at the province's rate; 1 off for each percentage point below, in proportion, until nothing is left.",
        ),
        source: proposed("质量与管理：体质健康及格率"),
      },
      {
        id: "noKeySchools",
        title: text("不设重点校和重点班，择校得到遏制", "No key schools or classes, and school choice held in check"),
        points: 8,
        method: { kind: "threshold", input: "keySchoolsAndClasses", value: 0, direction: "atMost" },
        office: offices.supervision,
        evidence: [
          text("招生文件、编班名册、暗访记录", "admission letters, class lists and records of unannounced visits"),
        ],
        rule: text(
          "没有重点学校和重点班得8分，有1个即不得分。",
          "8 points where there is no key school and no key class; nothing where there is one.",
        ),
        source: proposed("质量与管理：不设重点校、重点班"),
      },
      {
        id: "workload",
        title: text("学生过重的课业负担得到减轻", "A lighter load for pupils"),
        points: 8,
        method: {
          kind: "bands",
          input: "loadSatisfaction",
          bands: [{ from: 85, points: 8 }, { from: 75, points: 6 }, { from: 60, points: 4 }, { points: 0 }],
        },
        office: offices.research,
        evidence: [text("作业公示、问卷统计", "published homework and statistics of questionnaires")],
        rule: text(
          "家长满意率85%以上得8分，75%以上得6分，60%以上得4分，60%以下不得分。",
          "By the parents who are content: 85 % and more 8 points, 75 % and more 6, 60 % and more 4, less than 60 % nothing.",
        ),
        source: proposed("质量与管理：减轻课业负担"),
      },
    ],
  },
};
