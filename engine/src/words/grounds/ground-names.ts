// Short names of the grounds, as a button, a list or a cell needs them.
import type { LocalText } from "../../diagnostics/index.js";
import type { GroundCode } from "../../grounds/index.js";

/** Short names of the grounds, as a button or a list needs them. */
export const groundNames: Readonly<Record<GroundCode, LocalText>> = {
  rowIsStatistic: { "zh-CN": "统计行计成了学校", en: "a worked-out row counts as a school" },
  rowIsStandard: { "zh-CN": "标准行计成了学校", en: "the standard counts as a school" },
  nameNoSchool: { "zh-CN": "名称不像学校", en: "names unlike a school's" },
  schoolTwice: { "zh-CN": "学校重复", en: "a school twice" },
  periodsMixed: { "zh-CN": "年度混杂", en: "several years mixed" },
  valuesAtThreshold: { "zh-CN": "数值等于标准", en: "values at the threshold" },
  cvZero: { "zh-CN": "差异系数为 0", en: "coefficient of 0" },
  columnZero: { "zh-CN": "整栏为 0", en: "a column of zeros" },
  columnEqual: { "zh-CN": "整栏相同", en: "a column all alike" },
  meanImplausible: { "zh-CN": "平均值不合常理", en: "implausible mean" },
  pupilsImplausible: { "zh-CN": "学生数存疑", en: "doubtful number of pupils" },
  figureImplausible: { "zh-CN": "一校数据悬殊", en: "one figure of a school far off" },
  unitAssumed: { "zh-CN": "单位存疑", en: "doubtful unit" },
  columnInDoubt: { "zh-CN": "栏目存疑", en: "doubtful column" },
  rowInDoubt: { "zh-CN": "有的行存疑", en: "doubtful rows" },
  totalsDisagree: { "zh-CN": "与合计行不符", en: "totals disagree" },
  countyDisagrees: { "zh-CN": "与县级表不符", en: "the county's forms disagree" },
  metWithoutSchools: { "zh-CN": "有学校未评估", en: "schools not assessed" },
  manyLeftOut: { "zh-CN": "未计入的学校过多", en: "many schools left out" },
  unitsUndecided: { "zh-CN": "一个法人的几所学校", en: "schools of one legal unit" },
  manyWithoutValue: { "zh-CN": "缺数的学校过多", en: "many schools without a value" },
};
