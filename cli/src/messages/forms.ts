// What `junheng forms` says, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  noSource: {
    "zh-CN": "请用 --standard（{standards}）或 --rubric（{rubrics}，或细则文件）写明按什么生成填报表，只能写一个。",
    en: "Say with --standard ({standards}) or --rubric ({rubrics}, or a file) what the form is made from: one of the two.",
  },
  noOut: {
    "zh-CN": "请用 --out 写明填报表写到哪里：空白表写文件名；用 --schools 为每所学校各做一份时，写文件夹名。",
    en: "Say with --out where the form goes: a file for a blank form; a folder where --schools makes one for each school.",
  },
  noOtherFile: {
    "zh-CN": "学校名单请用 --schools 写明，这里多写了：{files}。",
    en: "A table of schools is named with --schools; too many words here: {files}.",
  },
  wrongYear: {
    "zh-CN": "--year 不能是“{value}”，请写 2000 到 2100 之间的年份。",
    en: "--year cannot be “{value}”: write a year from 2000 to 2100.",
  },
  noSchools: {
    "zh-CN": "没有生成填报表：名单里没有读到学校。原因如下。\n",
    en: "No form was made: the table holds no school. The reasons:\n",
  },
  noRubric: { "zh-CN": "没有生成填报表。原因如下。\n", en: "No form was made. The reasons:\n" },
  written: {
    "zh-CN": "已在“{folder}”写入 {count} 份填报表，每所学校一份。\n",
    en: "{count} {count|form was|forms were} written to “{folder}”, one for each school.\n",
  },
  leftOut: {
    "zh-CN": "没有为以下 {count} 所学校生成（不办小学、初中）：{schools}。\n",
    en: "None was made for {count} {count|school that runs|schools that run} neither a primary nor a junior secondary stage: {schools}.\n",
  },
} satisfies MessageTable;

/** A sentence of `junheng forms`. */
export const formsText = textsFrom(messages);
