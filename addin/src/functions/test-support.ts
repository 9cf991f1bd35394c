// For tests: the error that a call ends with, and functions answering in one language.
import type { Locale } from "@junheng/engine/diagnostics";
import type { FunctionId } from "../messages/function-help.js";
import { FunctionError } from "./function-error.js";
import { functionLocale, setFunctionLocale } from "./function-locale.js";
import type { FunctionResult } from "./function-result.js";
import { customFunctions } from "./registry.js";

/** The function as the workbench calls it. */
export const callOf = (id: FunctionId): ((...args: readonly unknown[]) => FunctionResult) => {
  const found = customFunctions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  return found.call;
};

/** The error of a call; a call that succeeds, or fails otherwise, fails the test. */
export const errorOf = (call: () => unknown): FunctionError => {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error("the call gave a result, an error was expected");
};

/** What a call gives while functions answer in a language. */
export const inLanguage = <T>(locale: Locale, call: () => T): T => {
  const before = functionLocale();
  setFunctionLocale(locale);
  try {
    return call();
  } finally {
    setFunctionLocale(before);
  }
};

/** A column of cells. */
export const columnOf = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** A small invented county: the second primary school lacks a backbone teacher, the second junior school sports area. */
export const smallCounty: readonly (readonly unknown[])[] = [
  ["某县义务教育学校资源配置情况（虚构）", "", "", "", "", "", "", "", "", ""],
  [
    "学校名称",
    "学校类型",
    "在校学生数（人）",
    "高于规定学历教师数",
    "县级以上骨干教师数",
    "体育、艺术专任教师数",
    "教学及辅助用房面积（㎡）",
    "体育运动场馆面积（㎡）",
    "教学仪器设备值（万元）",
    "网络多媒体教室数（间）",
  ],
  ["第一小学", "小学", 500, 25, 6, 5, 2500, 4000, 110, 12],
  ["第二小学", "小学", 300, 15, 2, 3, 1500, 2400, 66, 7],
  ["第三中学", "初级中学", 400, 24, 5, 4, 2400, 4400, 104, 10],
  ["第四中学", "初级中学", 200, 12, 2, 2, 1200, 1900, 52, 5],
  ["合计", "", 1400, 76, 15, 14, 7600, 12700, 332, 34],
  ["", "", "", "", "", "", "", "", "", ""],
];

/** The same county with a column of years: of 2023, each school has twice the rooms. */
export const twoYears: readonly (readonly unknown[])[] = [
  ["年度", ...smallCounty[1]!],
  ...["2023年", "2024年"].flatMap((year) =>
    smallCounty
      .slice(2, 6)
      .map((row) => [year, ...row.map((cell, k) => (year === "2023年" && k === 6 ? Number(cell) * 2 : cell))]),
  ),
];
