// The figures of 考核共担: scores of both sides in two years, pupils lost, opinions, what was assessed together.
import type { RubricInput } from "../../rubric.js";
import { count, flag, measure, percent, text, units } from "../parts.js";

const subjects = [
  { id: "chinese", zh: "语文", en: "Chinese" },
  { id: "maths", zh: "数学", en: "mathematics" },
] as const;

const sides = [
  { id: "helped", zh: "受援学校", en: "helped school" },
  { id: "lead", zh: "牵头学校", en: "lead school" },
] as const;

const years = [
  { id: "", zh: "", en: "" },
  { id: "Before", zh: "上年", en: ", last year" },
] as const;

const everyFigure = subjects.flatMap((subject) =>
  sides.flatMap((side) => years.map((year) => ({ subject, side, year }))),
);

/** Mean scores and pass rates of both schools in both subjects and years: the same in the rows of both schools. */
const results: readonly RubricInput[] = [
  ...everyFigure.map(({ subject, side, year }) =>
    measure(
      `${side.id}Mean${subject.id === "chinese" ? "Chinese" : "Maths"}${year.id}`,
      text(`${side.zh}${year.zh}${subject.zh}人平分`, `Mean score in ${subject.en}, ${side.en}${year.en}`),
      units.points,
      { headers: [`${side.zh}${year.zh}${subject.zh}平均分`] },
    ),
  ),
  ...everyFigure.map(({ subject, side, year }) =>
    percent(
      `${side.id}Pass${subject.id === "chinese" ? "Chinese" : "Maths"}${year.id}`,
      text(`${side.zh}${year.zh}${subject.zh}及格率`, `Pass rate in ${subject.en}, ${side.en}${year.en}`),
      { headers: [`${side.zh}${year.zh}${subject.zh}合格率`] },
    ),
  ),
];

/** All inputs of the section. */
export const assessmentInputs: readonly RubricInput[] = [
  ...results,
  percent("pupilLossRate", text("学生流失率", "Pupils lost"), { headers: ["流失率", "本年学生流失率"] }),
  percent("pupilLossRateBefore", text("上年学生流失率", "Pupils lost last year"), { headers: ["上年流失率"] }),
  measure("ownMean", text("本校学生人平分", "Mean score of the school's own pupils"), units.points, {
    headers: ["本校人平分", "本校平均分"],
  }),
  measure(
    "ownMeanBefore",
    text("本校上年学生人平分", "Mean score of the school's own pupils last year"),
    units.points,
    {
      headers: ["本校上年人平分", "本校上年平均分"],
    },
  ),
  percent("parentSatisfaction", text("家长满意度", "Satisfaction of parents"), { headers: ["家长满意率"] }),
  count("parentReplies", text("家长有效问卷数", "Valid replies of parents"), units.replies, { headers: ["家长问卷"] }),
  percent("teacherSatisfaction", text("教师满意度", "Satisfaction of teachers"), { headers: ["教师满意率"] }),
  percent("pupilSatisfaction", text("学生满意度", "Satisfaction of pupils"), { headers: ["学生满意率"] }),
  flag("jointAssessment", text("是否举行联合质量检测", "Joint test held"), { headers: ["联合检测", "联考"] }),
  flag("resultShared", text("是否共同分析并共用检测结果", "Results analysed and used together"), {
    headers: ["结果共用", "质量分析会"],
  }),
  flag("bothPrincipals", text("考核结果是否与两校校长挂钩", "Result counts for both principals"), {
    headers: ["捆绑考核"],
  }),
];
