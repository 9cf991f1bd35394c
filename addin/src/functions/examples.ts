// One example for every function: the formula a user would type, the cells it refers to, and what comes out.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionId } from "../messages/function-help.js";
import type { ResultCell } from "./function-result.js";

/** A true example. */
export interface FunctionExample {
  readonly formula: LocalText;
  /** What the arguments of the formula hold. */
  readonly args: readonly unknown[];
  /** The result, or the cell of the spilled table at `at` (row and column from 0). */
  readonly result: ResultCell;
  readonly at?: readonly [row: number, column: number];
}

/** The published five-school example: books and pupils. */
const books = [279, 137, 935, 160, 402];
const pupils = [45, 37, 89, 76, 55];
const booksPerPupil = books.map((count, school) => [count / (pupils[school] ?? Number.NaN)]);
const pupilColumn = pupils.map((count) => [count]);

const table = [
  ["学校名称", "学校类型", "在校学生数", "图书册数"],
  ...books.map((count, school) => [`第${school + 1}小学`, "小学", pupils[school], count]),
];

/** A school with 100 pupils that lacks multimedia rooms. */
const resources = [
  ["学校名称", "学校类型", "在校学生数", "网络多媒体教室数"],
  ["第一小学", "小学", 100, 2],
  ["第二小学", "小学", 200, 6],
];

/** The examples, by function. */
export const examples: Readonly<Record<FunctionId, FunctionExample>> = {
  DIFFCOEF: {
    formula: { "zh-CN": "=JH.差异系数(C2:C6, B2:B6)", en: "=JH.DIFFCOEF(C2:C6, B2:B6)" },
    args: [booksPerPupil, pupilColumn],
    result: 0.5152566298844765,
  },
  MEAN: {
    formula: { "zh-CN": "=JH.加权均值(C2:C6, B2:B6)", en: "=JH.MEAN(C2:C6, B2:B6)" },
    args: [booksPerPupil, pupilColumn],
    result: 1913 / 302,
  },
  STDEV: {
    formula: { "zh-CN": "=JH.加权标准差(C2:C6, B2:B6)", en: "=JH.STDEV(C2:C6, B2:B6)" },
    args: [
      [[1], [4]],
      [[2], [1]],
    ],
    result: Math.SQRT2,
  },
  COMPOSITE: {
    formula: { "zh-CN": "=JH.综合差异系数(B10:I10)", en: "=JH.COMPOSITE(B10:I10)" },
    args: [[[0.5, 0.25, 0.75, "", 0.5]]],
    result: 0.5,
  },
  SPLIT: {
    formula: { "zh-CN": '=JH.学段拆分(23226, 166, 210, , "小学")', en: '=JH.SPLIT(23226, 166, 210, , "primary")' },
    args: [23226, 166, 210, undefined, "小学"],
    result: (23226 * 166) / 397,
  },
  ATTAINMENT: {
    formula: { "zh-CN": '=JH.达标程度(3.6, "L4", "小学")', en: '=JH.ATTAINMENT(3.6, "L4", "primary")' },
    args: [3.6, "L4", "小学"],
    result: 0.8,
  },
  MET: {
    formula: { "zh-CN": '=JH.是否达标(3.6, "L4", "小学")', en: '=JH.MET(3.6, "L4", "primary")' },
    args: [3.6, "L4", "小学"],
    result: false,
  },
  ASSESS: {
    formula: { "zh-CN": '=JH.均衡评估(A1:D6, "小学", 2012)', en: '=JH.ASSESS(A1:D6, "primary", 2012)' },
    args: [table, "小学", 2012],
    result: 0.5152566298844765,
    at: [5, 5],
  },
  SCHOOLS: {
    formula: { "zh-CN": '=JH.学校达标(A1:D3, "小学")', en: '=JH.SCHOOLS(A1:D3, "primary")' },
    args: [resources, "小学"],
    result: "网络多媒体教室数 1 间",
    at: [1, 12],
  },
};
