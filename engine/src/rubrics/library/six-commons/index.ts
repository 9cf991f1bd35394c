// 城乡学校发展共同体“六共”考核: six mechanisms, 100 points, every school by itself.
import type { Rubric } from "../../rubric.js";
import { text } from "../parts.js";
import { assessment } from "./assessment.js";
import { bonus, vetoes, vetoInputs } from "./bonus.js";
import { culture } from "./culture.js";
import { ideas } from "./ideas.js";
import { management } from "./management.js";
import { resources } from "./resources.js";
import { documentSource, role } from "./shared.js";
import { team } from "./team.js";

const sections = [ideas, culture, resources, management, team, assessment] as const;

/** The six-commons rubric for urban–rural communities of schools (城乡学校发展共同体“六共”考核). */
export const sixCommons: Rubric = {
  format: "junheng-rubric/1",
  id: "six-commons",
  title: text("城乡学校发展共同体“六共”考核细则", "Six commons: assessment of urban–rural school communities"),
  source: documentSource,
  note: text(
    "六项机制和计数项目出自公开材料，材料没有印出分值；本细则的分值、目标和等次线都是建议，采用前请按本县方案修改。每所成员学校单独计分，共同体得分另行合并。",
    "The six mechanisms and what is counted are a published document's, which prints no points: the points, targets and grades here are a proposal, to be changed to the county's own plan before use. Each member school is scored by itself; the joint score is made elsewhere.",
  ),
  scope: "school",
  points: 100,
  decimals: 2,
  inputs: [role, ...[...sections, bonus].flatMap(({ inputs }) => inputs), ...vetoInputs],
  items: [...sections, bonus].map(({ section }) => section),
  total: { round: { decimals: 2 }, notApplicable: "rubric", bonusCap: 5, gradesOn: "points" },
  vetoes,
  grades: [
    { id: "excellent", title: text("优秀", "Excellent"), from: 90 },
    { id: "good", title: text("良好", "Good"), from: 80 },
    { id: "pass", title: text("合格", "Pass"), from: 60 },
    { id: "fail", title: text("不合格", "Fail"), from: 0 },
  ],
};
