// The headers of the tables that are written as .csv, and the few words in them, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  stage: { "zh-CN": "学段", en: "stage" },
  school: { "zh-CN": "学校", en: "school" },
  code: { "zh-CN": "指标编号", en: "code" },
  indicator: { "zh-CN": "指标", en: "indicator" },
  value: { "zh-CN": "数值", en: "value" },
  cv: { "zh-CN": "差异系数", en: "coefficient of variation" },
  limit: { "zh-CN": "标准", en: "limit" },
  met: { "zh-CN": "达标", en: "met" },
  county: { "zh-CN": "全县", en: "county" },
  composite: { "zh-CN": "综合差异系数", en: "composite coefficient" },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "否", en: "no" },
  severity: { "zh-CN": "类别", en: "severity" },
  finding: { "zh-CN": "代码", en: "finding" },
  file: { "zh-CN": "文件", en: "file" },
  sheet: { "zh-CN": "工作表", en: "sheet" },
  cell: { "zh-CN": "单元格", en: "cell" },
  message: { "zh-CN": "说明", en: "message" },
  proposal: { "zh-CN": "建议", en: "proposal" },
  measure: { "zh-CN": "代码", en: "measure" },
  name: { "zh-CN": "名称", en: "name" },
  definition: { "zh-CN": "定义", en: "definition" },
} satisfies MessageTable;

/** A header or a word of a table. */
export const tableWord = textsFrom(messages);
