// Headings and sentences of the sheets that compute: 总览, the sheet of each stage, and the data they compute from.
import { textsFrom } from "../message.js";

const words = {
  overview: { "zh-CN": "总览", en: "Overview" },
  stage: { "zh-CN": "公式（{stage}）", en: "Live {stage}" },
  data: { "zh-CN": "公式数据", en: "Live data" },
  stageTitle: {
    "zh-CN": "{stage}：各校指标与校际差异（公式）",
    en: "{stage}: schools and their variation, in formulas",
  },
  stageNote: {
    "zh-CN":
      "本表每个数都是公式：按 F2 可看算法，改动“公式数据”（或它所指的原表单元格）后，差异系数和结论随之变化，不需要本软件。哪些学校参加、教学点并入哪里、用哪个算式，以写出本表时为准；缺的数补上后请重新评估。",
    en: "Every number here is a formula: F2 shows how it is made, and when the live data (or the cells of yours that they point at) change, coefficients and verdicts follow without this program. Which schools count, where teaching points were added and which formula holds are as when the sheet was written; assess again after filling in what was lacking.",
  },
  byFunction: { "zh-CN": "JH 函数评估", en: "Assessed by JH" },
  byFunctionNote: {
    "zh-CN":
      "每张学校表一个 JH 函数：表里改了数、添了学校，函数重新读表并评估，结果随之变化。在本软件里更正的数、确认的问题和合并的法人单位，函数不知道，结果可能与“结论”不同。没有加载本软件时显示 #NAME?。",
    en: "One JH function a table of schools: when a figure changes or a school is added it reads and assesses the table anew. It knows nothing of what was corrected, confirmed or joined into legal units in this program, and may differ from the verdict for that. Without this program it shows #NAME?.",
  },
  dataTitle: { "zh-CN": "公式所用的数据", en: "The data that the formulas use" },
  dataNote: {
    "zh-CN":
      "写在您自己的工作簿里时，能直接指向原表单元格的写成公式，单位已换算；带文字或单位的、由几格相加的、更正过的，照抄在这里，底色不同。另存的结果工作簿里全部照抄。改这里或原表的数，公式即随之变化。",
    en: "In your own workbook a number is a formula that points at your cell where it can, in the unit of the indicator; what stands there as text or with a unit, was added up from several cells or corrected is copied here with another fill. In a workbook of results alone all are copied. Change a number here, or in your own sheet, and the formulas follow.",
  },
  school: { "zh-CN": "学校", en: "School" },
  into: { "zh-CN": "计入", en: "Counted with" },
  pupils: { "zh-CN": "学生数", en: "Pupils" },
  divisor: { "zh-CN": "{indicator}：除数", en: "{indicator}: divisor" },
  share: { "zh-CN": "{stage}占全校数的比例", en: "Share of {stage} in undivided figures" },
  values: { "zh-CN": "指标值", en: "Values" },
  attainments: { "zh-CN": "达标程度（指标值÷标准值）", en: "Attainment (value ÷ threshold)" },
  deviations: { "zh-CN": "学生数×(指标值−平均值)²", en: "Pupils × (value − mean)²" },
  metCount: { "zh-CN": "达到项数", en: "Indicators met" },
  qualified: { "zh-CN": "学校达标", en: "School up to standard" },
  minimum: { "zh-CN": "标准值", en: "Threshold" },
  counted: { "zh-CN": "计入的学生数", en: "Pupils counted" },
  mean: { "zh-CN": "全县平均值", en: "County mean" },
  sd: { "zh-CN": "标准差", en: "Standard deviation" },
  cv: { "zh-CN": "差异系数", en: "Coefficient of variation" },
  limit: { "zh-CN": "差异系数上限", en: "Limit" },
  within: { "zh-CN": "是否在上限以内", en: "Within the limit" },
  oursMean: { "zh-CN": "评估所得平均值", en: "Mean as assessed" },
  oursCv: { "zh-CN": "评估所得差异系数", en: "Coefficient as assessed" },
  check: { "zh-CN": "核对", en: "Check" },
  same: { "zh-CN": "一致", en: "the same" },
  differs: { "zh-CN": "⚠ 不一致", en: "⚠ differs" },
  changed: { "zh-CN": "数据已改", en: "data changed" },
  unchanged: { "zh-CN": "数据未改", en: "data unchanged" },
  metAtLeast: { "zh-CN": "至少达到项数", en: "Indicators to be met" },
  floor: { "zh-CN": "余项不低于", en: "Floor of the rest" },
  qualifiedSchools: { "zh-CN": "达标学校数", en: "Schools up to standard" },
  schools: { "zh-CN": "学校数", en: "Schools" },
  schoolsVerdict: { "zh-CN": "各校达标", en: "All schools" },
  variationVerdict: { "zh-CN": "校际差异", en: "Variation" },
  composite: { "zh-CN": "综合差异系数", en: "Composite" },
  stageVerdict: { "zh-CN": "本学段", en: "This stage" },
  assessed: { "zh-CN": "评估所得结论", en: "Verdict as assessed" },
  checksumNow: { "zh-CN": "核对数（现在）", en: "Checksum now" },
  checksumThen: { "zh-CN": "核对数（写出时）", en: "Checksum when written" },
  countyTitle: { "zh-CN": "{standard}：总览", en: "{standard}: overview" },
  countyByFigures: { "zh-CN": "按学校数据（公式）", en: "By the schools' figures (formula)" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  ofStage: { "zh-CN": "{stage}：{what}", en: "{what}, {stage}" },
  chartCv: { "zh-CN": "{stage}各项差异系数与上限", en: "Coefficients against their limits, {stage}" },
} as const;

/**
 * A heading or sentence of the sheets that compute (公式表用语).
 *
 * Rule: {stage} and {indicator} have to come as names; for names of sheets too, which formulas point at by id. Units: in the headings.
 * Zeros: filled in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: ours; a formula on a sheet
 * needs a header that stays what it points at.
 *
 * @throws TypeError when the table has no such code
 * @example
 * liveWord("stage", { stage: "小学" }, "zh-CN") // => "公式（小学）"
 */
export const liveWord = /* @__PURE__ */ textsFrom(words);
