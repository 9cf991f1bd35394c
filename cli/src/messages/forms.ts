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
  exists: {
    "zh-CN": "“{file}”已经存在，没有覆盖它，也没有写别的文件。请换一个名称，或先把它移走。",
    en: "“{file}” exists already and was left alone; nothing was written. Choose another name, or move it away first.",
  },
  someExist: {
    "zh-CN":
      "文件夹“{folder}”里已有 {count} 个同名文件（{files}），没有覆盖，也没有写别的文件。请换一个文件夹，或先把它们移走。",
    en: "The folder “{folder}” already has {count} {count|file|files} of these names ({files}). They were left alone and nothing was written: choose another folder, or move them away first.",
  },
  notFolder: {
    "zh-CN": "“{folder}”不是文件夹。用 --schools 时，--out 写一个文件夹。",
    en: "“{folder}” is no folder. With --schools, --out names a folder.",
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
