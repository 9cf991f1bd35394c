// What is said of the file that a result goes to, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  ending: {
    "zh-CN": "“{file}”的扩展名不合适：这个命令能写 {possible}。请改文件名。",
    en: "The name “{file}” does not fit: this command writes {possible}. Change the name.",
  },
  contradiction: {
    "zh-CN":
      "--format {format} 与文件名“{file}”不一致：扩展名 {ending} 是另一种格式。请改其中一个；只写 --out 时按扩展名决定格式。",
    en: "--format {format} and the name “{file}” contradict each other: {ending} is another format. Change one of them; without --format the name decides.",
  },
  needed: {
    "zh-CN": "输出 {format} 需要用 --out 写明文件名。",
    en: "Output as {format} needs a file name: --out FILE.",
  },
  isInput: {
    "zh-CN": "输出文件与输入文件相同（{file}）。本软件不覆盖您的数据，请换一个文件名。",
    en: "The output file is one of the input files ({file}). Your data is never written over: choose another name.",
  },
  noFolder: {
    "zh-CN": "不能写文件“{file}”：没有这个文件夹。请检查路径，或先建好文件夹。",
    en: "“{file}” cannot be written: its folder is not there. Check the path, or make the folder first.",
  },
  link: {
    "zh-CN": "“{file}”是链接（快捷方式），没有沿着它写，也没有覆盖它。请写明真正的文件名。",
    en: "“{file}” is a link; it was neither followed nor written over. Name the file itself.",
  },
  folder: {
    "zh-CN": "“{file}”是文件夹，不是文件。请在后面加上文件名。",
    en: "“{file}” is a folder, not a file. Add the name of a file.",
  },
  special: {
    "zh-CN": "“{file}”是设备或管道，不是文件，没有写。要输出到屏幕或别的程序，请用 --out -。",
    en: "“{file}” is a device or a pipe, not a file; nothing was written. Use --out - for the screen or another program.",
  },
  foreign: {
    "zh-CN": "文件“{file}”已经存在，不是本软件写的结果，或写好后被改动过，没有覆盖它。请换一个文件名，或先把它移走。",
    en: "“{file}” exists already. It was not written by this program, or was changed since, and was left alone. Choose another name, or move it away first.",
  },
  full: {
    "zh-CN": "“{file}”没有写成：磁盘已满或超出配额。原有的文件没有变。请腾出空间，或写到别处。",
    en: "“{file}” was not written: the disk or your share of it is full. What was there is unchanged. Make room, or write elsewhere.",
  },
  denied: {
    "zh-CN":
      "“{file}”没有写成：没有写入权限，文件或文件夹是只读的，或正被别的程序打开。原有的文件没有变。请关闭它，或写到别处。",
    en: "“{file}” was not written: you may not write there, it is read-only, or another program has it open. What was there is unchanged. Close it, or write elsewhere.",
  },
  failed: {
    "zh-CN": "“{file}”没有写成（{reason}）。原有的文件没有变。请检查磁盘，或写到别处。",
    en: "“{file}” was not written ({reason}). What was there is unchanged. Check the disk, or write elsewhere.",
  },
  stdout: {
    "zh-CN": "没有输出完整（{reason}）：请检查磁盘是否已满。用 --out 写文件时，写不成也不会留下半个文件。",
    en: "Not all of it was printed ({reason}): check whether the disk is full. A file written with --out is never left half.",
  },
  interrupted: {
    "zh-CN": "已中断：结果没有写，原有的文件没有变，也没有留下半个文件。\n",
    en: "Interrupted: no result was written, what was there is unchanged, and nothing half made was left.\n",
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
    "zh-CN": "“{folder}”不是文件夹。每所学校写一个文件时，--out 写一个文件夹。",
    en: "“{folder}” is no folder. Where each school has a file, --out names a folder.",
  },
  written: { "zh-CN": "已写入：{file}\n", en: "Written: {file}\n" },
} satisfies MessageTable;

/** A sentence about a file that is written. */
export const outputText = textsFrom(messages);
