// What is said of the flat table and of SQL, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  noDialect: {
    "zh-CN": "请用 --dialect 写明用哪种数据库：{possible}。",
    en: "Say with --dialect which database the statements are for: {possible}.",
  },
  wrongTable: {
    "zh-CN":
      "表名“{table}”不能用：每一节只能有文字、数字、空格、下划线、$ 和连字符，用点隔开，最多三节（库.模式.表），如 edu.school_records。",
    en: "The table cannot be called “{table}”: use letters, digits, spaces, _, $ and -, in up to three parts with points between them (database.schema.table), such as edu.school_records.",
  },
  noRecords: { "zh-CN": "没有读到学校，没有写表。\n", en: "No school was read; no table was written.\n" },
  rows: {
    "zh-CN": "{rows} 行，{counties} 个县。\n",
    en: "{rows} {rows|row|rows}; counties: {counties}.\n",
  },
  givenValues: {
    "zh-CN":
      "有 {count} 个数在表里已经是生均值，没有写进平表：数据仓库按原始数计算。请补上原始数（如图书册数），或用 junheng assess 评估。\n",
    en: "Left out of the table: {count} that the sheets give per pupil already. A warehouse computes from the figures themselves. Add those (books, square metres), or assess with junheng assess.\n",
  },
  sameCounty: {
    "zh-CN": "两个文件或文件夹同名，都会成为“{county}”县。请改其中一个的名字。",
    en: "Two of the files or folders have one name, and would both be the county “{county}”. Rename one of them.",
  },
} satisfies MessageTable;

/** A sentence about what is written for warehouses. */
export const warehouseText = textsFrom(messages);
