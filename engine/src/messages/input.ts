// Sentences for input that is not there at all.
import type { MessageTable } from "./message.js";

export const inputMessages: MessageTable = {
  fileNotFound: {
    "zh-CN": "找不到这个文件，或没有权限读取。请检查文件名和路径。",
    en: "This file is not there, or may not be read. Check its name and folder.",
  },
  fileIsFolder: {
    "zh-CN": "这是文件夹，不是文件。请写明其中的文件。",
    en: "This is a folder, not a file. Name the files in it.",
  },
  sheetNotFound: {
    "zh-CN": "没有名为“{name}”的工作表。现有：{possible}。",
    en: "There is no sheet “{name}”. There are: {possible}.",
  },
};
