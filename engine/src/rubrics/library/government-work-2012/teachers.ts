// 教师队伍: pay, staffing, rotation, training.
import type { RubricSource } from "../../rubric.js";
import { offices } from "../offices.js";
import { flag, measure, percent, text } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { nationalSource, proposed } from "./sources.js";

const pupilsPerStaff = text("人/名教职工", "pupils per staff member");

const staffing: RubricSource = {
  ...proposed("教师队伍：教师配备"),
  note: text(
    "条目原文没有见到；1∶19、1∶13.5是国办发〔2001〕74号的城市标准，城乡统一后适用；分值是建议",
    "the wording was not seen; 1:19 and 1:13.5 are the urban ratios of 2001 that hold everywhere since town and country were put on one standard; the points are a proposal",
  ),
};

/** 30 points. */
export const teachers: RubricPart = {
  inputs: [
    flag("performancePayApproved", text("绩效工资总量是否按规定核定", "Total of performance pay fixed as prescribed"), {
      headers: ["绩效工资核定"],
    }),
    flag("performancePayPaid", text("绩效工资是否足额发放", "Performance pay paid in full"), {
      headers: ["绩效工资发放"],
    }),
    measure("primaryPupilsPerStaff", text("小学学生与教职工之比", "Primary pupils per staff member"), pupilsPerStaff, {
      headers: ["小学教职工与学生比", "小学员生比"],
    }),
    measure("juniorPupilsPerStaff", text("初中学生与教职工之比", "Junior pupils per staff member"), pupilsPerStaff, {
      headers: ["初中教职工与学生比", "初中员生比"],
    }),
    flag("subjectsStaffed", text("各学科教师是否配齐", "Teachers for every subject"), { headers: ["学科教师配齐"] }),
    percent("rotationShare", text("交流轮岗教师占符合条件教师的比例", "Rotated teachers out of those eligible"), {
      headers: ["交流轮岗比例", "教师交流比例"],
    }),
    percent(
      "trainingFundsShare",
      text("教师培训经费占公用经费预算的比例", "Training funds out of the budget for public funds"),
      {
        headers: ["培训经费比例"],
      },
    ),
  ],
  section: {
    id: "teachers",
    title: text("教师队伍", "Teachers"),
    points: 30,
    source: nationalSource("县级人民政府均衡发展工作：教师队伍"),
    items: [
      {
        id: "performancePay",
        title: text("全面实施义务教育教师绩效工资制度", "Performance pay for all teachers of compulsory education"),
        points: 8,
        method: {
          kind: "checklist",
          conditions: ["performancePayApproved", "performancePayPaid"],
          how: { by: "share" },
        },
        office: offices.personnel,
        evidence: [text("绩效工资核定文件、发放表", "the letter that fixes performance pay, and pay lists")],
        rule: text(
          "按规定核定总量得4分，足额发放得4分。",
          "4 points where the total is fixed as prescribed, 4 where it is paid in full.",
        ),
        source: proposed("教师队伍：绩效工资"),
      },
      {
        id: "staffing",
        title: text(
          "教师配备合理，教职工与学生之比达到编制标准",
          "Sound staffing, at the standard ratio of staff to pupils",
        ),
        points: 8,
        method: {
          kind: "sum",
          of: [
            {
              method: { kind: "linearToTarget", input: "primaryPupilsPerStaff", target: 19, direction: "lower" },
              points: 3,
            },
            {
              method: { kind: "linearToTarget", input: "juniorPupilsPerStaff", target: 13.5, direction: "lower" },
              points: 3,
            },
            { method: { kind: "threshold", input: "subjectsStaffed", value: 1, direction: "atLeast" }, points: 2 },
          ],
        },
        office: offices.personnel,
        evidence: [text("编制核定文件、教师花名册", "staffing letters and lists of teachers")],
        rule: text(
          "小学每名教职工负担学生不超过19人得3分，初中不超过13.5人得3分，超过的按比例得分；各学科教师配齐得2分。",
          "3 points for at most 19 primary pupils per staff member and 3 for at most 13.5 junior pupils, in proportion beyond; 2 points where every subject has its teachers.",
        ),
        source: staffing,
      },
      {
        id: "rotation",
        title: text("建立并有效实施校长教师定期交流制度", "Regular rotation of heads and teachers"),
        points: 7,
        method: { kind: "linearToTarget", input: "rotationShare", target: 10, direction: "higher" },
        office: offices.personnel,
        evidence: [text("交流轮岗文件和名册", "rotation letters and lists")],
        rule: text(
          "交流轮岗教师占符合条件教师10%以上得7分，不足的按比例得分。",
          "7 points where 10 % of the eligible teachers rotate; less earns in proportion.",
        ),
        source: proposed("教师队伍：定期交流（10%借用2017年标准）"),
      },
      {
        id: "training",
        title: text("落实教师培训经费，加强教师培训", "Funds for training, and more of it"),
        points: 7,
        method: { kind: "linearToTarget", input: "trainingFundsShare", target: 5, direction: "higher" },
        office: offices.planning,
        evidence: [text("培训经费预决算、培训计划", "budget and accounts of training, and training plans")],
        rule: text(
          "培训经费占公用经费预算5%以上得7分，不足的按比例得分。",
          "7 points where training has 5 % of the budget for public funds; less earns in proportion.",
        ),
        source: proposed("教师队伍：培训经费（5%借用2017年标准）"),
      },
    ],
  },
};
