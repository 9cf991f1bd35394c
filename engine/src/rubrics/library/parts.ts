// What the rubrics that ship are written with: texts in both languages, inputs of each kind, a section with its inputs.
import type { LocalText } from "../../diagnostics/index.js";
import type { RubricInput, RubricSection } from "../rubric.js";

/** A section and the inputs that only it needs. */
export interface RubricPart {
  readonly section: RubricSection;
  readonly inputs: readonly RubricInput[];
}

/** A text in both languages. */
export const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Units of inputs; 人 counts heads and 人次 turns, and the two are never added. */
export const units = {
  people: text("人", "people"),
  turns: text("人次", "turns"),
  times: text("次", "times"),
  lessons: text("节", "lessons"),
  lectures: text("场", "lectures"),
  rules: text("项", "rules"),
  projects: text("项", "projects"),
  subjects: text("门", "subjects"),
  pairs: text("对", "pairs"),
  schools: text("所", "schools"),
  classes: text("个", "classes"),
  squareMetres: text("平方米", "m²"),
  sets: text("台", "sets"),
  desks: text("套", "sets"),
  volumes: text("册", "volumes"),
  beds: text("张", "beds"),
  rooms: text("间", "rooms"),
  years: text("年", "years"),
  months: text("个月", "months"),
  cases: text("起", "cases"),
  awards: text("项", "awards"),
  items: text("项", "items"),
  replies: text("份", "replies"),
  yuan: text("元", "yuan"),
  yuanPerPupil: text("元/生", "yuan per pupil"),
  areaPerPupil: text("平方米/生", "m² per pupil"),
  points: text("分", "points"),
  level: text("级", "level"),
} as const;

type Rest = Partial<Pick<RubricInput, "headers" | "range" | "field" | "workedOut">>;

/** Something counted: whole, 0 or more. */
export const count = (id: string, title: LocalText, unit: LocalText, rest: Rest = {}): RubricInput => ({
  id,
  title,
  kind: "count",
  unit,
  range: [0, null],
  ...rest,
});

/** Something measured: 0 or more. */
export const measure = (id: string, title: LocalText, unit: LocalText, rest: Rest = {}): RubricInput => ({
  id,
  title,
  kind: "number",
  unit,
  range: [0, null],
  ...rest,
});

/** A share of 0 to 100 percent. */
export const percent = (id: string, title: LocalText, rest: Rest = {}): RubricInput => ({
  id,
  title,
  kind: "percent",
  range: [0, 100],
  ...rest,
});

/** Yes or no (是、否). */
export const flag = (id: string, title: LocalText, rest: Rest = {}): RubricInput => ({
  id,
  title,
  kind: "flag",
  range: [0, 1],
  ...rest,
});

/** A word: a grade, a role, a reason. */
export const word = (id: string, title: LocalText, rest: Rest = {}): RubricInput => ({
  id,
  title,
  kind: "text",
  ...rest,
});
