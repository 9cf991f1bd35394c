// Sentences for tables: their sheets and their columns here, the rest in files of their own.
import type { MessageTable } from "../message.js";
import { tableErrors } from "./table-errors.js";
import { tableFigures } from "./table-figures.js";
import { tableRows } from "./table-rows.js";
import { tableSchools } from "./table-schools.js";

export const tableMessages = {
  ...tableErrors,
  ...tableRows,
  ...tableFigures,
  ...tableSchools,
  degreesExceedTeachers: {
    "zh-CN": "{school}各学历教师合计 {sum} 人，多于专任教师 {teachers} 人。请核对学历或专任教师数。",
    en: "{school} has {sum} {sum|teacher|teachers} by degree, but only {teachers} full-time teachers. Check the degrees or the full-time teachers.",
  },
  // Sheets and tables
  sheetEmpty: { "zh-CN": "这张工作表是空的，没有读取。", en: "This sheet is empty and was passed over." },
  schoolsWithoutCounty: {
    "zh-CN": "有 {count} 行学校没有写所属的县（第 {rows} 行），没有计入任何县。请补上。",
    en: "{count} {count|school names|schools name} no county (rows {rows}), and {count|was|were} not counted in any. Fill it in.",
  },
  severalCountiesInFile: {
    "zh-CN": "这个文件里有 {count} 个县（{names}），都写成了“{county}”一个县。请加上 --by county 逐县写出。",
    en: "This file holds {count} counties ({names}), and all of their schools were written as the one county “{county}”. Add --by county to tell them apart.",
  },
  sheetWithoutCounty: {
    "zh-CN": "这个工作表没有说明属于哪个县，没有采用。请加上“县区”一栏，或另存为以县命名的文件。",
    en: "This sheet does not say which county it belongs to, and was not used. Add a column with the county, or save it as a file named after the county.",
  },
  sheetWithoutTable: {
    "zh-CN":
      "这张工作表里没有找到学校数据表的表头，没有读取。如果其中有数据，请检查表头中是否有“学校名称”“在校学生数”等栏目。",
    en: "No header of a table of schools was found on this sheet, so it was passed over. If it holds data, check that its header names columns such as school name and pupils.",
  },
  countyForm: {
    "zh-CN":
      "这是国家申报表的{form}，按全县或指标汇总，不是分学校的数据，没有读取。分学校的数据请用表Ⅱ-2或学校基本情况表。",
    en: "This is form {form} of the national application. It sums up the county and lists no schools, so it was passed over. Use form Ⅱ-2 or a table of schools.",
  },
  emptyForm: {
    "zh-CN": "这是空白的{form}：认出了表头，但还没有填学校数据。请填好后再读取。",
    en: "This is form {form}, not filled in yet: its header was understood, but there are no figures. Fill it in and read it again.",
  },
  tooManyTables: {
    "zh-CN":
      "这个工作表里有 {count} 行表头，没有读取（最多 {maximum} 行）。请把各个小表合成一张：只留一行表头，学校一行接一行，再试一次。",
    en: "This sheet has {count} header rows and was not read ({maximum} at most). Bring the small tables into one: a single header row, and the schools row by row under it; then try again.",
  },
  noSchoolRows: {
    "zh-CN": "表头下面没有学校的数据行。请填入数据，每行一所学校。",
    en: "There are no rows of schools below this header. Fill in one school to a row.",
  },
  mappedColumnsLacking: {
    "zh-CN": "保存的栏目对照里有这些表头，但表中没有：{headers}。请检查表头是否改过名。",
    en: "The saved column settings name headers that no sheet has: {headers}. Check whether they were renamed.",
  },

  // Columns
  columnDoubtful: {
    "zh-CN": "“{header}”可能是“{path}”，但不能确定，没有采用。请确认这一栏的含义。",
    en: "“{header}” may be “{path}”, but this is not certain, so it was not used. Say what this column means.",
  },
  columnTaken: {
    "zh-CN": "“{header}”与 {column} 栏“{other}”都像是“{path}”，采用了 {column} 栏。如果不对，请改正。",
    en: "Both “{header}” and column {column}, “{other}”, look like “{path}”; column {column} was used. Change this if it is wrong.",
  },
  columnInFamilyUnread: {
    "zh-CN":
      "“{header}”这一栏（{samples}）没有读懂，而它可能是“{paths}”：少了它，高于规定学历的教师会算少。请指明这一栏的含义；如果不是，请选“不使用”。",
    en: "“{header}” ({samples}) was not understood, and may be “{paths}”: without it, too few teachers count as above the required qualification. Say what this column means, or that it is not used.",
  },
  columnsUnused: {
    "zh-CN": "有 {count} 栏没有用到：{headers}。",
    en: "Columns that were not used ({count}): {headers}.",
  },
  columnBlank: {
    "zh-CN": "“{path}”整栏没有填写（{count} 所学校）。请补填；确实为零的请填 0。",
    en: "The whole column “{path}” is blank ({count} {count|school|schools}). Fill it in; where there is none, write 0.",
  },
  unitUnfit: {
    "zh-CN": "“{header}”的单位“{written}”与“{path}”不符，按表中数值原样读取。请核对单位。",
    en: "The unit “{written}” of “{header}” does not fit “{path}”; the figures were taken as they stand. Check the unit.",
  },
  unitDoubtful: {
    "zh-CN":
      "“{path}”按现在的单位算，生均只有或竟有 {value}，不合常理，单位可能是“{likely}”。数值没有改动，请核对表头的单位。",
    en: "“{path}” comes to {value} per pupil in its present unit, which is hardly possible; the unit may be {likely}. Nothing was changed: check the unit in the header.",
  },
  sharesAsPercent: {
    "zh-CN": "“{path}”这一栏写的是小数（如 0.9976），已按百分数读取（共 {count} 格）。",
    en: "“{path}” is written as shares (such as 0.9976) and was read as percentages ({count} {count|cell|cells}).",
  },
  sheetJoined: {
    "zh-CN": "“{sheet}”没有学生数，其中 {count} 所学校的数据已按校名（和代码）并入有学生数的表。",
    en: "“{sheet}” has no pupils; the figures of its {count} {count|school was|schools were} joined by name (and code) with the table that has them.",
  },
  hiddenColumnsRead: {
    "zh-CN": "隐藏的列也读取了：{names}。如不应使用，请删除或指定不采用。",
    en: "Hidden columns were read too: {names}. If they should not be used, delete them or leave them out.",
  },
  hiddenRowsRead: {
    "zh-CN": "有 {count} 所学校在隐藏的行里，也读取了：第 {rows} 行。如不应计入，请删除。",
    en: "{count} {count|school stands|schools stand} in hidden rows and were read too: rows {rows}. Delete them if they should not count.",
  },
} satisfies MessageTable;
