// What the command says while it assesses many counties, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  reading: { "zh-CN": "读取 {at}/{all} {name}", en: "reading {at}/{all} {name}" },
  judging: { "zh-CN": "评估 {at}/{all} {name}", en: "assessing {at}/{all} {name}" },
  writing: { "zh-CN": "写出 {at}/{all} {name}", en: "writing {at}/{all} {name}" },
  notAll: {
    "zh-CN": "有 {files} 个文件没有读成，{counties} 个县没有评估成（{names}）；其余各县的结果照常给出。\n",
    en: "Files that could not be read: {files}; counties that could not be assessed: {counties} ({names}). The results of the others are given.\n",
  },
  notAllCounties: {
    "zh-CN": "有 {counties} 个县没有评估成（{names}）；其余各县的结果照常给出。\n",
    en: "Counties that could not be assessed: {counties} ({names}). The results of the others are given.\n",
  },
  notAllFiles: {
    "zh-CN": "有 {files} 个文件没有读成；其余各县的结果照常给出。\n",
    en: "{files} {files|file|files} could not be read; the results of the other counties are given.\n",
  },
  none: {
    "zh-CN": "没有任何一个县可以评估。\n",
    en: "No county could be assessed.\n",
  },
} satisfies MessageTable;

/** A sentence about many counties. */
export const countyWord = textsFrom(messages);
