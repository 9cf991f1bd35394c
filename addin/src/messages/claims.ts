// Labels and sentences of the part of the pane that checks printed figures; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "核对印出的数", en: "Check printed figures" },
  intro: {
    "zh-CN":
      "把报告的文字粘贴进来，或选一份文稿，或核对工作表（名称、甲、乙、算式、印出值）。每个数用它自己的依据重算，四舍五入和截尾都试。",
    en: "Paste the text of a report in Chinese, choose a document, or check the sheets (name, a, b, formula, printed). Every figure is computed again from its own inputs, by both ways of rounding.",
  },
  text: { "zh-CN": "报告文字", en: "Text of the report" },
  checkText: { "zh-CN": "核对这段文字", en: "Check this text" },
  chooseFile: { "zh-CN": "选择文稿（.docx、.txt）…", en: "Choose a document (.docx, .txt)…" },
  checkSheets: { "zh-CN": "核对读入的工作表", en: "Check the sheets in use" },
  checkFiles: { "zh-CN": "核对读入的文件", en: "Check the files in use" },
  counted: { "zh-CN": "核对了 {claims} 个数：{counts}。", en: "{claims} {claims|figure|figures} checked: {counts}." },
  none: {
    "zh-CN": "没有找到能核对的说法。能看懂的有：占比、合计、其中、由…提高到…、比上年增长、生均、师生比、日期与星期。",
    en: "Nothing that can be checked was found. Understood are shares, totals, parts, changes, figures per pupil, ratios, and dates with their weekday.",
  },
  notAll: {
    "zh-CN": "没有列出的数没有核对过，不等于是对的。",
    en: "Figures that are not listed were not checked, which does not make them right.",
  },
  results: { "zh-CN": "核对结果", en: "What was found" },
  paragraph: { "zh-CN": "第 {paragraph} 段", en: "paragraph {paragraph}" },
  goTo: { "zh-CN": "转到 {sheet} {cell}", en: "Go to {sheet} {cell}" },
  copy: { "zh-CN": "复制结果文字", en: "Copy as text" },
  copied: { "zh-CN": "已复制。", en: "Copied." },
  notCopied: {
    "zh-CN": "这里不能复制，请改用“写成结果表”。",
    en: "Copying is not possible here; write a result sheet instead.",
  },
  write: { "zh-CN": "写成结果表", en: "Write a result sheet" },
} as const;

/** A code of this part. */
export type ClaimsMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const claimsText = textsFrom(messages);
