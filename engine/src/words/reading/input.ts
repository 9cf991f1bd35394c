// Sentences for input that is not there at all.
import type { MessageTable } from "../message.js";

export const inputMessages = {
  fileNotFound: {
    "zh-CN": "找不到这个文件，或没有权限读取。请检查文件名和路径。",
    en: "This file is not there, or may not be read. Check its name and folder.",
  },
  fileIsFolder: {
    "zh-CN": "这是文件夹，不是文件。请写明其中的文件。",
    en: "This is a folder, not a file. Name the files in it.",
  },
  fileIsStream: {
    "zh-CN": "这是管道或设备，不是文件，没有读。请先存成文件；要读别的程序的输出，请把文件名写成 -。",
    en: "This is a pipe or a device, not a file, and was not read. Save it as a file first, or write - as the name to read what another program prints.",
  },
  fileUnreadable: {
    "zh-CN": "这个文件没有读成，其余文件不受影响。请在 Excel 中打开它，另存为 .xlsx 后再试。",
    en: "This file could not be read; the others are not affected. Open it in Excel, save it as .xlsx, and try again.",
  },
  fileTooSlow: {
    "zh-CN":
      "这个文件读了 {seconds} 秒还没有读完，不再读下去，其余文件不受影响。它可能已损坏；请在 Excel 或 WPS 中打开，只保留需要的工作表，另存为 .xlsx 后再试。",
    en: "This file was not read within {seconds} seconds and was given up; the others are not affected. It may be damaged: open it in Excel, keep only the sheets that are needed, save it as .xlsx, and try again.",
  },
  fileTakesMemory: {
    "zh-CN":
      "读这个文件需要的内存太多，不再读下去，其余文件不受影响。请在 Excel 或 WPS 中打开，只保留需要的工作表，另存为 .xlsx 后再试。",
    en: "Reading this file takes too much memory and was given up; the others are not affected. Open it in Excel, keep only the sheets that are needed, save it as .xlsx, and try again.",
  },
  sheetNotFound: {
    "zh-CN": "没有名为“{name}”的工作表。现有：{possible}。",
    en: "There is no sheet “{name}”. There are: {possible}.",
  },
} satisfies MessageTable;
