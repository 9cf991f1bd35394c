// The stage of a school or a class: by its own column, or by the names of the class and the school.
import type { ClassStage } from "../../communities/index.js";
import { categoriesOfName, readCategory, stageInName, type Categories } from "../cells/index.js";
import type { SheetCells } from "../rows/index.js";

/** The stage, where a school has one of the two alone; a nine-year school says none, and a class's grade then does. */
export const stageAt = <T extends string>(
  cells: SheetCells<T | "stage">,
  row: number,
  school: string,
  className = "",
): { readonly stage?: ClassStage } => {
  const written = cells.has("stage") ? cells.text(row, "stage") : "";
  const said = written === "" ? {} : (readCategory("stage", written).value ?? {});
  const inName = stageInName(school);
  const stage =
    stageOf(said) ??
    gradeStage(className) ??
    stageOf(inName === undefined ? categoriesOfName(school) : { stage: inName });
  return stage === undefined ? {} : { stage };
};

const stageOf = ({ stage, type }: Categories): ClassStage | undefined =>
  [stage, type].find((each): each is ClassStage => each === "primary" || each === "junior");

const grades: readonly (readonly [ClassStage, readonly string[]])[] = [
  ["junior", ["七年级", "八年级", "九年级", "7年级", "8年级", "9年级", "初一", "初二", "初三"]],
  [
    "primary",
    ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "1年级", "2年级", "3年级", "4年级", "5年级", "6年级"],
  ],
];

/** The stage of a grade: 七年级（1）班, 初二3班, 三年级2班. */
const gradeStage = (className: string): ClassStage | undefined =>
  grades.find(([, words]) => words.some((word) => className.includes(word)))?.[0];
