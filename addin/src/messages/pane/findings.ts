// The step of an assessment with what was found in the data, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const findingMessages = {
  findings: { "zh-CN": "数据问题", en: "Findings about the data" },
  findingsCount: {
    "zh-CN": "{errors} 处错误，{warnings} 处疑点，{notes} 条说明",
    en: "{errors} {errors|error|errors}, {warnings} {warnings|doubt|doubts}, {notes} {notes|note|notes}",
  },
  findingsAbove: {
    "zh-CN": "拿不准的列有 {count} 处疑点，在“数据”一步里，这里不再列出。",
    en: "Doubts about columns ({count}) stand in the step “Data” and are not listed again.",
  },
  noFindings: { "zh-CN": "没有发现问题。", en: "Nothing was found." },
} satisfies MessageTable;
