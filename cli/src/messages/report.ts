// What is said of papers and templates, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  noTemplate: {
    "zh-CN": "模板“{file}”读不了：它应是 .docx 文档。",
    en: "The template “{file}” cannot be read: it should be a .docx document.",
  },
  wrongMarks: {
    "zh-CN": "模板“{file}”里有不认识的标记：{marks}。可用的标记：{possible}。",
    en: "The template “{file}” has marks that stand for nothing: {marks}. Possible marks: {possible}.",
  },
  noMarks: {
    "zh-CN": "模板“{file}”里没有可以填入的标记。请在要填的地方写上：{possible}。",
    en: "The template “{file}” has no mark to fill in. Write one where something is to stand: {possible}.",
  },
  templateOfSheet: {
    "zh-CN": "--template 只用于 .docx，不能与 .xlsx 一起用。",
    en: "--template is for .docx only, and does not go with .xlsx.",
  },
  noTypeface: {
    "zh-CN": "本机没有含简体汉字的字体，文档里的图以文字代替。装上一种（如 Noto Sans CJK SC）后再生成，图就画出来。",
    en: "No typeface with Chinese signs is on this machine: words stand for the pictures of the document. Install one (such as Noto Sans CJK SC) and write it again for pictures.",
  },
  withoutPlan: {
    "zh-CN": "{option} 要和 --plan 一起用：它说的是怎么做计划。",
    en: "{option} goes with --plan: it says how to plan.",
  },
  writtenEach: {
    "zh-CN": "已在“{folder}”写入 {count} 个文件，每所学校一个。\n",
    en: "{count} {count|file was|files were} written to “{folder}”, one for each school.\n",
  },
  noSchool: {
    "zh-CN": "数据里没有叫“{names}”的学校。",
    en: "The data holds no school called “{names}”.",
  },
} satisfies MessageTable;

/** A sentence of the report command. */
export const reportMessage = textsFrom(messages);
