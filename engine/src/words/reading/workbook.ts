// Sentences for what is found in a file before its tables are looked at.
import type { MessageTable } from "../message.js";

export const workbookMessages = {
  fileEmpty: {
    "zh-CN": "这个文件是空的（0 字节）。可能没有保存好或没有下载完，请重新保存或下载后再试。",
    en: "This file is empty (0 bytes). It may not have been saved or downloaded completely; save or download it again.",
  },
  fileNotSpreadsheet: {
    "zh-CN":
      "这不是电子表格文件。请选择 .xlsx、.xls、.ods、.csv 或 .parquet 文件；其他格式请先在 Excel 或 WPS 中另存为 .xlsx。",
    en: "This is not a spreadsheet. Choose an .xlsx, .xls, .ods, .csv or .parquet file; save other formats as .xlsx first.",
  },
  parquetCodec: {
    "zh-CN": "这个 Parquet 文件用 {codec} 压缩，这里不能读。请用 SNAPPY、GZIP、ZSTD 或不压缩另存后再试。",
    en: "This Parquet file is packed with {codec}, which is not read here. Write it again with SNAPPY, GZIP, ZSTD or unpacked.",
  },
  parquetLargeNumbers: {
    "zh-CN":
      "“{name}”一列有 {count} 个整数大于程序能精确表示的范围（2 的 53 次方），按文字读取。机构代码可以这样；数据请核对。",
    en: "The column “{name}” has whole numbers beyond 2^53 ({count} in all), which a number cannot hold exactly; they were read as text. That is right for codes; check it for figures.",
  },
  parquetNested: {
    "zh-CN": "“{name}”一列有 {count} 格是列表、结构或二进制，不是单个的数或文字，没有读取。请把要用的数单独成列。",
    en: "The column “{name}” holds lists, structures or bytes in {count} {count|row|rows}, and no single values; they were not read. Give each figure a column of its own.",
  },
  filePasswordProtected: {
    "zh-CN": "这个文件有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消打开密码并保存后再试。",
    en: "This file needs a password to open and cannot be read. Open it in Excel, remove the password, save it and try again.",
  },
  fileDamaged: {
    "zh-CN": "这个文件已损坏或不完整，无法读取。请在 Excel 或 WPS 中打开并另存为新的 .xlsx 文件，或重新索取原文件。",
    en: "This file is damaged or incomplete and cannot be read. Open it in Excel and save it as a new .xlsx file, or ask for the original again.",
  },
  fileTooLarge: {
    "zh-CN": "这个文件过大（上限 200 MB），没有读取。请只保留需要的工作表，另存后再试。",
    en: "This file is too large (200 MB at most) and was not read. Keep only the sheets that are needed and save it again.",
  },
  archiveTooLarge: {
    "zh-CN":
      "这个文件解开后过大（上限 200 MB，或压缩得异常紧），为安全起见没有打开。如果确是需要的数据，请只保留需要的工作表，另存后再试。",
    en: "Unpacked, this file is far too large (more than 200 MB, or packed suspiciously tightly), so for safety it was not opened. If you need the data, keep only the sheets that are needed and save it again.",
  },
  archiveLies: {
    "zh-CN":
      "这个文件的实际大小与它自己声明的不符，可能已损坏或被改动，为安全起见没有打开。请向提供者重新索取，或在 Excel 中另存为新文件。",
    en: "The contents of this file are not as large as it says; it may be damaged or tampered with, so for safety it was not opened. Ask for it again, or save it as a new file in Excel.",
  },
  fileHasEntities: {
    "zh-CN":
      "这个文件含有电子表格不会用到的定义（文档类型或实体），为安全起见没有打开。请在 Excel 中另存为新的 .xlsx 文件。",
    en: "This file holds definitions that no spreadsheet needs (a document type or entities), so for safety it was not opened. Save it as a new .xlsx file in Excel.",
  },
  fileNoCells: {
    "zh-CN": "这个文件里没有任何填了内容的单元格。请确认选对了文件，并且已经保存。",
    en: "No cell in this file is filled in. Check that it is the right file and that it was saved.",
  },
  fileNoVisibleSheet: {
    "zh-CN": "这个文件里没有可以读取的工作表（工作表都被隐藏，或只有图表）。请取消隐藏数据所在的工作表后再试。",
    en: "There is no sheet to read in this file (all are hidden, or hold charts only). Unhide the sheet with the data and try again.",
  },
  tooManySheets: {
    "zh-CN": "这个文件有 {count} 个工作表，超过上限 200 个，没有读取。请只保留需要的工作表。",
    en: "This file has {count} {count|sheet|sheets}, more than the 200 that are read. Keep only those that are needed.",
  },
  sheetTooLarge: {
    "zh-CN":
      "这个工作表太大，没有读取（最多 1,048,576 行、16,384 列，内容的总量也有上限）。请只保留需要的行和列，并删去最右、最下方的零散内容，再试一次。",
    en: "This sheet is too large and was not read (1,048,576 rows and 16,384 columns at most; what they hold is bounded too). Keep only the rows and columns that are needed, delete stray contents far to the right or at the bottom, and try again.",
  },
  sheetHidden: {
    "zh-CN": "这个工作表是隐藏的，没有读取。如需要其中的数据，请取消隐藏。",
    en: "This sheet is hidden and was not read. Unhide it if its data are needed.",
  },
  formulaWithoutValue: {
    "zh-CN":
      "有 {count} 个公式单元格没有保存计算结果（{cells}），按空白处理。请在 Excel 中打开并保存一次，再重新读取。",
    en: "{count} {count|cell with a formula was|cells with formulas were} saved without the result ({cells}) and taken as blank. Open the file in Excel, save it, and read it again.",
  },
} satisfies MessageTable;
