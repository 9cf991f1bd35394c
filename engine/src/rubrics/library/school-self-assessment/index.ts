// 学校均衡发展自评: the measures of a school's own report, 100 points.
import type { Rubric } from "../../rubric.js";
import { text } from "../parts.js";
import { access } from "./access.js";
import { conditions } from "./conditions.js";
import { rawChecks, rawFigures } from "./raw.js";
import { reportSource, stage } from "./shared.js";
import { teachers } from "./teachers.js";
import { work } from "./work.js";

const sections = [access, teachers, conditions, work] as const;

/** A school's self-assessment for balanced development (学校均衡发展自评), one school and stage a row. */
export const schoolSelfAssessment: Rubric = {
  format: "junheng-rubric/1",
  id: "school-self-assessment",
  title: text("学校义务教育均衡发展自评", "A school's self-assessment for balanced development"),
  source: reportSource,
  note: text(
    "38项内容出自一所学校的自查报告；原始数据照报告填写，生均值和每百名学生值由系统算出。有国家或省定标准的用该标准，没有的达标线是建议，全部分值都是建议。小学和初中标准不同的按学段计；多学段学校每个学段填一行。",
    "The thirty-eight measures are those of a school's own report. Raw figures are entered as the report prints them, and values per pupil are worked out. Lines of the state or of a province are used where there are any; the others, and all points, are a proposal. Where primary and junior schools have different lines the stage decides; a school with several stages has a row for each.",
  ),
  scope: "school",
  points: 100,
  decimals: 2,
  inputs: [stage, ...rawFigures, ...sections.flatMap(({ inputs }) => inputs)],
  items: sections.map(({ section }) => section),
  checks: rawChecks,
  total: { round: { decimals: 2 }, notApplicable: "rubric", gradesOn: "points" },
  grades: [
    { id: "excellent", title: text("优秀", "Excellent"), from: 90 },
    { id: "good", title: text("良好", "Good"), from: 80 },
    { id: "pass", title: text("合格", "Pass"), from: 60 },
    { id: "fail", title: text("不合格", "Fail"), from: 0 },
  ],
  flagDifference: 0.5,
};
