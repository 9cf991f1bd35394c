// The words of rubrics in sheets: names of sheets, headers of columns, settings, and the codes that stand in cells.
import type { Locale, LocalText } from "../../diagnostics/index.js";
import { inChineseNumerals } from "../../reading/cells/index.js";
import { joinClauses } from "../message.js";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Names of the sheets a rubric is written to. */
export const rubricSheetNames = {
  rubric: text("评分细则", "Rubric"),
  inputs: text("数据项", "Inputs"),
  details: text("指标补充", "Details"),
  vetoes: text("一票否决", "Vetoes"),
  grades: text("等次", "Grades"),
  settings: text("总分规则", "Total"),
  checks: text("核对", "Checks"),
  texts: text("译文", "Translations"),
} as const;

/** Headers of the rubric itself. */
export const rubricHeaders = {
  title: text("评估要点", "Item"),
  kind: text("类别", "Kind"),
  points: text("分值", "Points"),
  rule: text("评分办法", "Rule"),
  inputs: text("数据项", "Inputs"),
  office: text("评分部门", "Office"),
  evidence: text("佐证材料", "Evidence"),
  self: text("自评", "Self"),
  check: text("复评", "Check"),
  final: text("终评", "Final"),
  parameters: text("参数", "Parameters"),
  id: text("编号", "Id"),
} as const;

/** Headers of the sheet of inputs. */
export const inputHeaders = {
  id: text("编号", "Id"),
  title: text("名称", "Title"),
  kind: text("类型", "Type"),
  unit: text("单位", "Unit"),
  headers: text("其他表头", "Other headers"),
  least: text("最小值", "Least"),
  most: text("最大值", "Most"),
  field: text("学校数据项", "Figure of schools"),
  workedOut: text("算法", "Worked out"),
} as const;

/** Headers of the sheet of checks: a way to work a printed figure out a row. */
export const checkHeaders = {
  id: text("编号", "Id"),
  input: text("印出的数据项", "Printed figure"),
  is: text("关系", "Relation"),
  title: text("含义", "Meaning"),
  plus: text("相加", "Sum of"),
  minus: text("减去", "Less"),
  over: text("除以", "Over"),
  per: text("乘以", "Times"),
} as const;

/** Headers of where a rule comes from. */
const sourceHeaders = {
  document: text("依据文件", "Document"),
  article: text("条款", "Article"),
  issued: text("发布时间", "Issued"),
  certainty: text("可信度", "Certainty"),
  sourceNote: text("依据说明", "Note on the source"),
} as const;

/** Headers of what few items have. */
export const detailHeaders = {
  id: text("编号", "Id"),
  cap: text("最高得分", "At most"),
  floor: text("最低得分", "At least"),
  round: text("小数位", "Decimals"),
  blank: text("空白表示", "Blank means"),
  appliesInput: text("适用依据", "Applies by"),
  appliesValues: text("适用的值", "Applies to"),
  from: text("施行日期", "In force from"),
  to: text("截止日期", "In force to"),
  insteadOf: text("代替的指标", "Instead of"),
  self: text("自评栏", "Self column"),
  check: text("复评栏", "Check column"),
  final: text("终评栏", "Final column"),
  evidenceInput: text("佐证栏", "Evidence column"),
  ...sourceHeaders,
} as const;

/** Headers of the sheet of vetoes. */
export const vetoHeaders = {
  id: text("编号", "Id"),
  title: text("情形", "Event"),
  input: text("数据项", "Input"),
  scope: text("范围", "Scope"),
  effect: text("后果", "Effect"),
  object: text("后果的对象", "Effect on"),
  ...sourceHeaders,
} as const;

/** Headers of the sheet of grades. */
export const gradeHeaders = {
  id: text("编号", "Id"),
  title: text("等次", "Grade"),
  from: text("最低总分", "From"),
} as const;

/** Headers of the settings. */
export const settingHeaders = {
  name: text("设置", "Setting"),
  value: text("内容", "Value"),
} as const;

/** Headers of the translations. */
export const textHeaders = {
  place: text("位置", "Place"),
  "zh-CN": text("中文", "Chinese"),
  en: text("英文", "English"),
} as const;

/** Settings of a rubric, in their order. */
export const rubricSettings = {
  format: text("格式", "Format"),
  language: text("本表语言", "Language of these sheets"),
  id: text("评分细则编号", "Id of the rubric"),
  ...sourceHeaders,
  note: text("说明", "Note"),
  from: text("施行日期", "In force from"),
  to: text("截止日期", "In force to"),
  scope: text("评价对象", "What is assessed"),
  points: text("满分", "Full points"),
  decimals: text("得分小数位", "Decimals of points"),
  round: text("总分小数位", "Decimals of the total"),
  notApplicable: text("不适用项的分值", "Points of what does not apply"),
  bonusCap: text("加分上限", "Most bonus"),
  deductionCap: text("扣分上限", "Most deduction"),
  gradesOn: text("等次依据", "Grades look at"),
  gradeRound: text("定等次前的小数位", "Decimals before grading"),
  quotaGrade: text("限额等次", "Grade with a quota"),
  quotaShare: text("限额比例", "Share of the quota"),
  quotaRounding: text("限额取整", "Rounding of the quota"),
  quotaTies: text("限额并列", "Ties at the quota"),
  quotaTiesInput: text("限额并列依据", "Ties decided by"),
  quotaGroup: text("限额分组", "Quota within"),
  flagDifference: text("自评与复评差距提示", "Difference of self and check to flag"),
} as const;

/** The words for codes. */
export const rubricCodes = {
  kind: { points: text("得分", "points"), bonus: text("加分", "bonus"), deduction: text("扣分", "deduction") },
  blank: {
    missing: text("未填", "missing"),
    notMet: text("不符合", "not met"),
    notApplicable: text("不适用", "not applicable"),
  },
  scope: {
    school: text("学校", "school"),
    stage: text("学段", "stage"),
    community: text("共同体", "community"),
    county: text("县（市、区）", "county"),
  },
  inputKind: {
    number: text("数值", "number"),
    count: text("计数", "count"),
    percent: text("百分数", "percent"),
    flag: text("是否", "yes or no"),
    text: text("文字", "text"),
  },
  notApplicable: {
    rubric: text("全表折算", "converted within the rubric"),
    section: text("本级指标内折算", "converted within the section"),
    full: text("计满分", "given in full"),
  },
  gradesOn: { points: text("基本分", "points"), pointsWithBonus: text("含加减分", "points with bonus") },
  rounding: { floor: text("舍去", "down"), ceiling: text("进位", "up"), halfUp: text("四舍五入", "half up") },
  ties: { all: text("都计入", "all"), none: text("都不计入", "none"), input: text("按数据项", "by an input") },
  vetoScope: { own: text("本单位", "own"), anyMember: text("共同体任一成员", "any member") },
  effect: {
    itemZero: text("该项零分", "item is zero"),
    totalZero: text("总分零分", "total is zero"),
    gradeAtMost: text("等次不高于", "grade at most"),
    barredFromAwards: text("取消评优", "barred from awards"),
  },
  language: { "zh-CN": text("中文", "Chinese"), en: text("英文", "English") },
} as const;

/**
 * The header of a level of sections of a rubric's sheet (一级指标、二级指标).
 *
 * Rule: 一级指标 in Chinese, Level 1 in English. Units: levels count from 1. Zeros: there is no level 0. Missing: none. None: never empty.
 * Errors: none; what is no whole number from 1 to 99 stands in digits. Source: the layout of printed rubrics.
 *
 * @example
 * levelHeader(2, "zh-CN") // => "二级指标"
 */
export const levelHeader = (level: number, locale: Locale): string =>
  locale === "zh-CN" ? `${inChineseNumerals(level)}级指标` : `Level ${level}`;

/**
 * A section of a rubric as one cell has it (指标与分值): its id, its title, and its points in brackets.
 *
 * Rule: `readRubric` takes the three apart again. Units: points, as they are written, not rounded. Zeros: 0 points are written. Missing:
 * none; a section has all three. None: never empty. Errors: none. Source: the layout of printed rubrics.
 *
 * @example
 * sectionText("A1", "办学条件", 20, "zh-CN") // => "A1 办学条件（20分）"
 */
export const sectionText = (id: string, title: string, points: number, locale: Locale): string =>
  locale === "zh-CN" ? `${id} ${title}（${points}分）` : `${id} ${title} (${points} points)`;

/** The row under all items. */
export const rubricTotalLabel: LocalText = text("合计", "Total");

/**
 * Where a rubric comes from (评分表依据), in one line under its title.
 *
 * Rule: document, article and day of issue; from when to when it holds; a note. Units: ISO dates as given. Zeros: none. Missing: an open
 * end of the time is an ellipsis; without both ends nothing is said of it. None: the document is always there. Errors: none. Source: the
 * rubric's own `source`.
 *
 * @example
 * rubricSourceLine({ document: "X县教育局〔2024〕5号", from: "2024-09-01" }, "zh-CN") // => "依据：X县教育局〔2024〕5号；施行：2024-09-01 至 …"
 */
export const rubricSourceLine = (
  parts: {
    readonly document: string;
    readonly article?: string;
    readonly issued?: string;
    readonly from?: string;
    readonly to?: string;
    readonly note?: string;
  },
  locale: Locale,
): string => {
  const { document, article = "", issued, from, to, note } = parts;
  const zh = [
    `依据：${document}${article}${issued === undefined ? "" : `（${issued}）`}`,
    from === undefined && to === undefined ? "" : `施行：${from ?? "…"} 至 ${to ?? "…"}`,
    note ?? "",
  ];
  const en = [
    `Source: ${[document, article, issued ?? ""].filter((part) => part !== "").join(", ")}`,
    from === undefined && to === undefined ? "" : `In force: ${from ?? "…"} to ${to ?? "…"}`,
    note ?? "",
  ];
  return joinClauses(
    (locale === "zh-CN" ? zh : en).filter((part) => part !== ""),
    locale,
  );
};
