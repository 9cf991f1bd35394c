// Long work: what is being done and how far it is, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const workMessages = {
  reading: { "zh-CN": "正在读取：{done} / {total} 行", en: "Reading: {done} of {total} {total|row|rows}" },
  readingFiles: { "zh-CN": "正在读取文件：{done} / {total}", en: "Reading files: {done} of {total}" },
  solving: { "zh-CN": "正在求解…", en: "Solving…" },
  assessing: { "zh-CN": "正在评估…", en: "Assessing…" },
  scoring: { "zh-CN": "正在打分…", en: "Scoring…" },
  checking: { "zh-CN": "正在核对…", en: "Checking…" },
  making: { "zh-CN": "正在编制结果表…", en: "Preparing the result sheets…" },
  writing: {
    "zh-CN": "正在写入《{sheet}》：共 {total} 行，已写 {done} 行",
    en: "Writing “{sheet}”: {done} of {total} {total|row|rows}",
  },
  removing: { "zh-CN": "正在删除结果表…", en: "Deleting the result sheets…" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  cancelled: { "zh-CN": "已取消，一切照旧。", en: "Cancelled; everything is as it was." },
} satisfies MessageTable;
