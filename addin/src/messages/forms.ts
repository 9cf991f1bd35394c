// Labels and sentences of the part of the pane that makes forms for schools; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "生成学校填报表", en: "Forms for schools" },
  intro: {
    "zh-CN": "学校用 Excel 或 WPS 就能填，不用安装任何软件；表内有说明和自动核对，收回来直接就能读。",
    en: "Schools fill them in with Excel or WPS, with nothing installed. Each form explains and checks itself, and reads back without guessing.",
  },
  source: { "zh-CN": "按什么生成", en: "Made from" },
  standards: { "zh-CN": "标准", en: "Standards" },
  rubrics: { "zh-CN": "评分细则", en: "Rubrics" },
  year: { "zh-CN": "统计年度", en: "Year of the figures" },
  wrongYear: { "zh-CN": "请填 2000 到 2100 之间的年份。", en: "A year from 2000 to 2100." },
  blank: { "zh-CN": "下载一份空白表", en: "Download a blank form" },
  forEach: { "zh-CN": "为每所学校各做一份（压缩包）", en: "One for each school (an archive)" },
  forEachHint: {
    "zh-CN": "从本工作簿的全部工作表读学校，把名称、代码、类型和所在地预先填好。",
    en: "Takes the schools from all sheets of this workbook, and writes in their names, codes, types and places.",
  },
  forEachKnown: {
    "zh-CN": "学校取自已读入的数据（{count} 所），名称、代码、类型和所在地预先填好。",
    en: "For the {count} {count|school that was|schools that were} read; their names, codes, types and places are written in.",
  },
  making: { "zh-CN": "正在生成第 {done} 份，共 {total} 份…", en: "Making form {done} of {total}…" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  cancelled: { "zh-CN": "已取消，没有保存文件。", en: "Cancelled; nothing was saved." },
  made: {
    "zh-CN": "已生成 {count} 份填报表，每所学校一份。",
    en: "{count} {count|form was|forms were} made, one for each school.",
  },
  madeBlank: { "zh-CN": "已生成一份空白填报表。", en: "A blank form was made." },
  leftOut: {
    "zh-CN": "没有为不办小学、初中的 {count} 所学校生成：{schools}。",
    en: "None was made for {count} {count|school that runs|schools that run} neither a primary nor a junior secondary stage: {schools}.",
  },
  noSchools: {
    "zh-CN": "没有读到学校。请在工作簿里放一张有“学校名称”一栏的名单，再试一次。",
    en: "No school was read. Put a list that has a column “school name” into the workbook, and try again.",
  },
  archiveFile: { "zh-CN": "学校填报表.zip", en: "forms.zip" },
} as const;

/** A code of this part. */
export type FormsMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const formsText = textsFrom(messages);
