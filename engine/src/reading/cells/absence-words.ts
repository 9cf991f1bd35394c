// Signs and words that stand where a figure should: the form says there is none, or nobody filled it in.
import type { Absence } from "../../schools/index.js";

const notApplicable = [
  "/",
  "//",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "―",
  "－",
  "_",
  "…",
  "……",
  "...",
  "无",
  "暂无",
  "没有",
  "不适用",
  "n/a",
  "na",
  "none",
  "×",
  "*",
];
const missing = ["", "不详", "不明", "未知", "未填", "未填写", "未填报", "待填", "缺", "空", "空白", "?", "??", "null"];

/** Why there is no figure, by the text in half-width and without spaces. */
export const absenceWords: ReadonlyMap<string, Absence> = new Map<string, Absence>([
  ...notApplicable.map((word) => [word, "notApplicable"] as const),
  ...missing.map((word) => [word, "missing"] as const),
]);
