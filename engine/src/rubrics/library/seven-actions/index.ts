// “1+1+x”七大行动目标责任书: what each community promised, what it did, and how far that is.
import type { Rubric } from "../../rubric.js";
import { text } from "../parts.js";
import { actions } from "./actions.js";
import { documentSource } from "./sources.js";

/** The seven actions of 1+1+x communities with their target letters (七大行动目标责任书), one community a row. */
export const sevenActions: Rubric = {
  format: "junheng-rubric/1",
  id: "seven-actions",
  title: text("“1+1+x”学校发展共同体七大行动目标责任书", "Seven actions: target letters of 1+1+x school communities"),
  source: documentSource,
  note: text(
    "七大行动的名称出自公开材料；责任书的指标、分值和等次线是建议。目标栏由牵头学校交责任书时填写，完成栏在年终填写，完成与否由两栏比较得出。",
    "The seven actions are a published document's; the lines of the letter, their points and the grades are a proposal. The lead school enters the targets with its letter and what was done at the end of the year; whether a target is met follows from the two.",
  ),
  scope: "community",
  points: 100,
  decimals: 2,
  inputs: actions.flatMap(({ inputs }) => inputs),
  items: actions.map(({ section }) => section),
  total: { round: { decimals: 2 }, notApplicable: "rubric", gradesOn: "points" },
  grades: [
    { id: "excellent", title: text("优秀", "Excellent"), from: 90 },
    { id: "good", title: text("良好", "Good"), from: 80 },
    { id: "pass", title: text("合格", "Pass"), from: 60 },
    { id: "fail", title: text("不合格", "Fail"), from: 0 },
  ],
};
