// The headers and words of a sheet of checks, in Chinese and in English.
import type { Locale, LocalText, Severity } from "../diagnostics/index.js";
import type { SchoolType } from "../schools/index.js";
import type { CheckKind, CheckTest } from "./check-rule.js";

/** What the sheet is called. */
export const checkSheetName: LocalText = { "zh-CN": "检查规则", en: "Checks" };

/** The columns, in the order they are written. */
export const checkColumns = ["id", "name", "otherName", "condition", "severity", "kind", "types"] as const;

/** A column. */
export type CheckColumn = (typeof checkColumns)[number];

/** The headers by which columns are known; `name` is the Chinese name of a rule, `otherName` the English one. */
export const columnHeaders: Readonly<
  Record<CheckColumn, Readonly<Record<Locale, string>> & { readonly also: readonly string[] }>
> = {
  id: { "zh-CN": "编号", en: "id", also: ["规则编号", "序号"] },
  name: { "zh-CN": "名称", en: "name (Chinese)", also: ["说明", "规则名称", "名称(说明)", "检查内容"] },
  otherName: { "zh-CN": "名称(英文)", en: "name", also: ["英文名称"] },
  condition: { "zh-CN": "条件", en: "condition", also: ["规则", "应满足的条件", "检查条件"] },
  severity: { "zh-CN": "严重程度", en: "severity", also: ["程度", "级别"] },
  kind: { "zh-CN": "类别", en: "kind", also: ["类型", "问题类别"] },
  types: { "zh-CN": "学校类型", en: "types of school", also: ["适用学校", "适用学校类型"] },
};

/** How bad it is where a rule does not hold. */
export const severityWords: Readonly<Record<Severity, LocalText>> = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "疑点", en: "doubt" },
  note: { "zh-CN": "说明", en: "note" },
};

/** What sheets of ours said before; read, no longer written. */
export const earlierSeverities: Readonly<Record<string, Severity>> = { 疑问: "warning", 提示: "note" };

/** The kinds of fault. */
export const kindWords: Readonly<Record<CheckKind, LocalText>> = {
  impossible: { "zh-CN": "不可能", en: "impossible" },
  implausible: { "zh-CN": "不合常理", en: "implausible" },
  inconsistent: { "zh-CN": "前后不一", en: "inconsistent" },
  missing: { "zh-CN": "缺漏", en: "missing" },
  suspicious: { "zh-CN": "可疑", en: "suspicious" },
};

/** The types of school. */
export const typeWords: Readonly<Record<SchoolType, LocalText>> = {
  primary: { "zh-CN": "小学", en: "primary" },
  junior: { "zh-CN": "初中", en: "junior" },
  nineYear: { "zh-CN": "九年一贯制学校", en: "nine-year" },
  completeSecondary: { "zh-CN": "完全中学", en: "complete secondary" },
  twelveYear: { "zh-CN": "十二年一贯制学校", en: "twelve-year" },
  teachingPoint: { "zh-CN": "教学点", en: "teaching point" },
  senior: { "zh-CN": "高中", en: "senior" },
  special: { "zh-CN": "特殊教育学校", en: "special" },
  vocational: { "zh-CN": "职业学校", en: "vocational" },
  kindergarten: { "zh-CN": "幼儿园", en: "kindergarten" },
};

/** The kind of fault a test finds, where a sheet does not say. */
export const usualKinds: Readonly<Record<CheckTest["kind"], CheckKind>> = {
  relation: "impossible",
  required: "missing",
  range: "implausible",
  whole: "impossible",
  stages: "impossible",
  spread: "implausible",
  unit: "implausible",
  jump: "implausible",
  county: "inconsistent",
  sameFigures: "suspicious",
  unchanged: "suspicious",
  roundOnly: "suspicious",
};
