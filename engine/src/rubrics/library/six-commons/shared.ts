// What the sections of the six-commons rubric have in common: their sources, and the roles of schools.
import type { RubricSource } from "../../rubric.js";
import { text, word } from "../parts.js";

const document = "恩施市城乡学校发展共同体公开材料（“六共”机制）";

/** The whole: the mechanisms are the document's, the points are not. */
export const documentSource: RubricSource = {
  document,
  article: "六共机制",
  certainty: "B",
  note: text(
    "材料只说两校得分合并计算、与两位校长的考核和评优挂钩，没有印出分值；材料里的年份前后矛盾，这里没有引用",
    "the document says only that the scores of both schools are combined and count for both principals; it prints no points. Its years contradict each other, and are not cited here",
  ),
};

/** A mechanism as the document names it. */
export const mechanism = (article: string): RubricSource => ({ document, article, certainty: "B" });

/** Something that the document counts; how it is scored is a proposal. */
export const proposed = (article: string): RubricSource => ({
  document,
  article,
  certainty: "D",
  note: text(
    "计数项目出自材料；目标和分值是建议",
    "what is counted is the document's; the target and the points are a proposal",
  ),
});

/** A number of another document; the points are a proposal. */
export const borrowed = (
  from: string,
  article: string,
  certainty: RubricSource["certainty"],
  issued: string,
): RubricSource => ({
  document: from,
  article,
  issued,
  certainty,
  note: text("目标出自该文件；分值是建议", "the target is that document's; the points are a proposal"),
});

/** What a school is in its community. */
export const role = word("role", text("共同体角色", "Role in the community"), {
  headers: ["角色", "学校角色", "校际角色", "成员角色"],
});

/** Roles of the side that leads. */
export const leads = {
  input: role.id,
  values: ["牵头学校", "牵头校", "共同牵头学校", "核心校", "龙头校", "领办校", "帮扶学校", "支援校"],
} as const;

/** Roles of the side that is helped. */
export const helped = {
  input: role.id,
  values: ["受援学校", "受援校", "成员学校", "成员校", "被帮扶学校"],
} as const;
