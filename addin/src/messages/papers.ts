// Labels and sentences of the papers that are taken away; loaded with them.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "带走的材料", en: "Papers to take along" },
  which: { "zh-CN": "看哪一份", en: "Which paper" },
  leader: { "zh-CN": "领导一页纸", en: "The leader’s page" },
  county: { "zh-CN": "全县报告", en: "The county’s report" },
  school: { "zh-CN": "一校一页", en: "A page for a school" },
  selfReport: { "zh-CN": "学校自查自评", en: "A school’s self-report" },
  ranks: { "zh-CN": "各校名次", en: "The schools by their ranks" },
  verdict: { "zh-CN": "评估结论", en: "The verdict" },
  findings: { "zh-CN": "数据问题", en: "What was found in the data" },
  schoolName: { "zh-CN": "学校", en: "School" },
  map: { "zh-CN": "换成乡镇地图…", en: "Draw a map of the townships…" },
  document: { "zh-CN": "下载 Word 文档", en: "Download as Word document" },
  sheet: { "zh-CN": "写成工作表", en: "Write as a sheet" },
  allSchools: { "zh-CN": "下载全部学校页", en: "Download the pages of all schools" },
  allSelfReports: { "zh-CN": "下载全部学校的自评", en: "Download the self-reports of all schools" },
  print: { "zh-CN": "打印", en: "Print" },
  beside: {
    "zh-CN": "在“两年对比”和“补短板”里算过的，这里会有上年和费用。",
    en: "What was worked out under “Two years” and “Plan” stands here too: the year before, and the cost.",
  },
  noSchool: { "zh-CN": "没有这所学校。", en: "There is no such school." },
  fileName: { "zh-CN": "{title}.docx", en: "{title}.docx" },
} as const;

/** The codes of these words. */
export type PapersMessage = keyof typeof messages;

/** A sentence or label of the papers. */
export const papersText = textsFrom(messages);
