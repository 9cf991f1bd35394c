// What the sections of the self-assessment have in common: the stage of a school, and the sources of its lines.
import type { RubricItem, RubricSource } from "../../rubric.js";
import { text, word } from "../parts.js";

const report = "一所乡镇小学的义务教育均衡发展自查报告";

/** The whole: the report names what is measured, and gives no points. */
export const reportSource: RubricSource = {
  document: report,
  article: "学校情况和工作措施",
  certainty: "B",
  note: text(
    "报告列出学校的数据和做法，没有分值；前后矛盾的年份没有引用",
    "the report gives the school's figures and what it does, and no points; its years contradict each other and are not cited",
  ),
};

/** A measure of the report without a line of its own: line and points are a proposal. */
export const proposed = (article: string): RubricSource => ({
  document: report,
  article,
  certainty: "D",
  note: text(
    "项目出自报告；达标线和分值是建议",
    "what is measured is the report's; the line and the points are a proposal",
  ),
});

/** A number that the report itself sets; the points are a proposal. */
export const ofReport = (article: string): RubricSource => ({
  document: report,
  article,
  certainty: "B",
  note: text("次数是报告里的规定；分值是建议", "the number is the report's own rule; the points are a proposal"),
});

/** A line of another document; the points are a proposal. */
const lineOf =
  (document: string, issued: string | undefined, certainty: RubricSource["certainty"]) =>
  (article: string): RubricSource => ({
    document,
    article,
    certainty,
    ...(issued !== undefined && { issued }),
    note: text("达标线出自该文件；分值是建议", "the line is that document's; the points are a proposal"),
  });

/** The national standard of 2017. */
export const national2017 = lineOf("教督〔2017〕6号", "2017-04-19", "A");

/** The staffing ratios of 2001; their urban column holds everywhere since town and country were put on one standard. */
export const staffing2001 = lineOf("国办发〔2001〕74号", "2001", "B");

/** A provincial table that keeps the national wording; the province is not named. */
export const provincial = lineOf("某省县级政府均衡发展工作评估表（省名没有印出）", undefined, "B");

/** A line that the two copies of that table print differently: one of two readings. */
export const ofTwoCopies = (article: string, other: string): RubricSource => ({
  ...provincial(article),
  certainty: "C",
  note: text(
    `该表有两份抄件，另一份是${other}，哪一份对没有见到；分值是建议`,
    `the table has two copies, and the other prints ${other}; which is right was not seen; the points are a proposal`,
  ),
});

/** Guangdong's form of the basic school standard. */
export const guangdong = lineOf("广东省义务教育学校办学基本标准表", undefined, "B");

/** Which stage the row is about; a multi-stage school has a row for each. */
export const stage = word("stage", text("学段", "Stage"), {
  headers: ["学校类型", "学校类别", "办学类型"],
  field: "stage",
});

const primary = { input: stage.id, values: ["小学", "小学部", "完全小学", "教学点"] } as const;
const junior = { input: stage.id, values: ["初中", "初中部", "初级中学"] } as const;

type Base = Omit<RubricItem, "method" | "rule" | "applies" | "source">;
type ForStage = Required<Pick<RubricItem, "method" | "rule" | "source">>;

/** One measure with another line in each stage: two items of one title, of which a row has one. */
export const byStage = (base: Base, ofPrimary: ForStage, ofJunior: ForStage): readonly RubricItem[] => [
  { ...base, ...ofPrimary, applies: primary },
  { ...base, ...ofJunior, id: `${base.id}Junior`, applies: junior },
];
