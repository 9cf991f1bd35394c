// Sentences for why a table, or a school of it, could not be read. Apart from the doubts, so that custom functions load these alone.
import type { MessageTable } from "../message.js";

export const tableErrors = {
  longTableTwice: {
    "zh-CN":
      "这张表每行是一所学校的一项指标，但“{school}”的“{item}”有两个不同的数（{first} 和这里），无法整理成每校一行，没有读取。请只留一个；如果是不同年度的，请加“年度”一栏。",
    en: "This table has an item of a school to a row, but “{item}” of “{school}” has two different figures ({first} and this one), so it could not be arranged with a school to a row and was not read. Keep one; where they are of different years, add a column for the year.",
  },
  noTable: {
    "zh-CN": "没有读到学校数据。请确认表里有一行表头（学校名称、在校学生数等），下面每行一所学校，并已填好数据。",
    en: "No school was read. Make sure that the sheet has a header row (school name, pupils and so on) with one school to a row below it, filled in.",
  },
  noNameColumn: {
    "zh-CN": "没有找到“学校名称”一栏，这张表没有读取。认出的表头是：{headers}。请指定哪一栏是学校名称。",
    en: "No column with the school's name was found, so this table was not read. Its headers are: {headers}. Say which column holds the name.",
  },
  noPupilsColumn: {
    "zh-CN": "没有找到学生数一栏，无法按学生数计算。表头是：{headers}。请补上“在校学生数”，或指定哪一栏是学生数。",
    en: "No column with pupils was found, and nothing can be computed without it. The headers are: {headers}. Add a column of pupils, or say which one it is.",
  },
  rowWithoutName: {
    "zh-CN": "这一行有数据，但没有学校名称，没有计入。请补上学校名称；如果是合计行，请写明“合计”。",
    en: "This row has figures but no school's name, and was not counted. Add the name; if it is a total, label it so.",
  },
  "rowWithoutName.several": {
    "zh-CN": "有 {count} 行有数据，但没有学校名称，没有计入：{cells}。请补上学校名称；如果是合计行，请写明“合计”。",
    en: "{count} rows have figures but no school's name, and were not counted: {cells}. Add the names; label totals as such.",
  },
  sameSchoolTwice: {
    "zh-CN":
      "“{name}”有两行（{first}、{second}），校名和代码相同，数据不同，不知哪一行正确，两行都没有计入。请删去错的一行。",
    en: "“{name}” stands there twice ({first}, {second}) with one code and different figures. It is not known which is right, so neither is counted. Delete the wrong one.",
  },
} satisfies MessageTable;
