// The tables that several examples share: of functions that are loaded later, so that they are too.
import { books, pupils } from "./example-data.js";

/** Books and pupils of five schools, with a header. */
export const bookTable = [
  ["学校名称", "学校类型", "在校学生数", "图书册数"],
  ...books.map((count, school) => [`第${school + 1}小学`, "小学", pupils[school] ?? Number.NaN, count]),
];

/** A school with 100 pupils that lacks multimedia rooms. */
export const resources = [
  ["学校名称", "学校类型", "在校学生数", "网络多媒体教室数"],
  ["第一小学", "小学", 100, 2],
  ["第二小学", "小学", 200, 6],
];

/** A ledger with a gift of 4,000 yuan, and two visits that are counted in two units. */
export const activities = [
  ["活动类型", "派出学校", "接收学校", "数量", "单位", "金额（元）", "捐赠物品"],
  ["捐赠", "实验小学", "红土小学", 50, "套", 4000, "课桌椅"],
  ["互访", "实验小学", "红土小学", 22, "次", "", ""],
  ["互访", "红土小学", "实验小学", 120, "人次", "", ""],
];
