// The sections of a county education bureau that usually judge an item (评估部门).
import { text } from "./parts.js";

/** Sections of the bureau; a bureau that calls them otherwise changes the names in its own copy. */
export const offices = {
  supervision: text("教育督导室", "education supervision office"),
  basicEducation: text("基础教育科", "basic education section"),
  personnel: text("人事科", "personnel section"),
  planning: text("计划财务科", "planning and finance section"),
  research: text("教研室", "teaching research office"),
  technology: text("电教馆", "education technology centre"),
  safety: text("学校安全科", "school safety section"),
  moral: text("德育科", "moral education section"),
  aid: text("学生资助中心", "pupil aid centre"),
} as const;
