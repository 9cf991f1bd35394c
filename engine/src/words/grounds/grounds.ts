// What stands in the way of a verdict, in sentences: what was expected, what was found, what to do.
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { Ground, GroundCode } from "../../grounds/index.js";
import { describeCounty } from "../assessment/describe-county.js";
import { fill } from "../message.js";
import { withTermNames } from "../terms.js";

type Doubt = "unitAssumed" | "columnInDoubt" | "rowInDoubt" | "totalsDisagree";
type Implausible = "meanImplausible" | "pupilsImplausible" | "figureImplausible";
type Variant = Exclude<GroundCode, Doubt | "rowIsStatistic" | Implausible | "countyDisagrees">;

const sentences: Readonly<Record<Variant, LocalText>> = {
  schoolTwice: {
    "zh-CN":
      "{stage}有 {count} 行的校名、代码或全部数据相同（{schools}），同一所学校可能算了两次。请核对：是同一所学校就删去一行，不同年度的数据要分开；确是两所学校，请确认。",
    en: "{count} {stage} {count|row has|rows have} one name, one code or the same figures throughout ({schools}): a school may be counted twice. Delete a row if they are one school, and part the figures of different years; confirm if they are two.",
  },
  nameNoSchool: {
    "zh-CN":
      "{stage}有 {count} 行按学校计入，但名称不像校名，行内也没有学校代码或类型：{schools}。如果是统计行或说明，请从表中移出；确是学校，请写全称，或确认。",
    en: "{count} {stage} {count|row counts|rows count} as schools, but their names have no word of a school and the rows have no code or type: {schools}. Take them out of the table if they are figures about schools; if they are schools, write their full names, or confirm.",
  },
  rowIsStandard: {
    "zh-CN":
      "{stage}的“{school}”有 {count} 项正好等于达标值，像是写在表里的标准，不像一所学校。是标准行就从表中移出；确是学校，请确认。",
    en: "“{school}” ({stage}) stands exactly at the threshold in {count} {count|indicator|indicators}: it looks like the standard itself, written under the schools. Take the row out; if it is a school, confirm.",
  },
  cvZero: {
    "zh-CN":
      "{stage} {count} 所学校的“{indicator}”全都是 {value}，差异系数为 0。各校真实数据几乎不会完全相同，可能读的是标准、计划数或没有计算的公式。请核对这一栏；确实相同，请确认。",
    en: "All {count} {stage} {count|school has|schools have} the same “{indicator}”, {value}, so the coefficient of variation is 0. Real schools are hardly ever that alike: a standard, a plan or formulas never calculated may have been read. Check the column; confirm if it is so.",
  },
  columnEqual: {
    "zh-CN":
      "{stage} {count} 所学校的“{path}”整栏都是 {value}。可能读的是标准、计划数或复制的数。请核对这一栏；确实相同，请确认。",
    en: "The whole column “{path}” is {value} for all {count} {stage} {count|school|schools}: a standard, a plan or a copied figure may have been read. Check the column; confirm if it is so.",
  },
  columnZero: {
    "zh-CN":
      "{stage} {count} 所学校的“{path}”整栏都是 0。可能是没有填，或公式没有计算（用表格软件打开、保存后再读）。请核对；确实为 0，请确认。",
    en: "The whole column “{path}” is 0 for all {count} {stage} {count|school|schools}: it may not be filled in, or its formulas were never calculated (open and save the file in a spreadsheet program, and read it again). Check; confirm if it is so.",
  },
  valuesAtThreshold: {
    "zh-CN":
      "{stage} {all} 所学校中有 {count} 所的“{indicator}”正好等于达标值 {value}。可能读的是“标准”一栏，而不是实际值。请核对这一栏；确实如此，请确认。",
    en: "“{indicator}” stands exactly at the threshold, {value}, in {count} of {all} {stage} {all|school|schools}: a column of what is asked may have been read for what there is. Check the column; confirm if it is so.",
  },
  periodsMixed: {
    "zh-CN":
      "{stage}的数据来自不同年度（{years}）。同一次评估只能用一个年度，请只保留一个，或选定年度；确需一起计算，请确认。",
    en: "The {stage} figures are of different years ({years}). One assessment is of one year: keep one, or choose it; confirm if they belong together.",
  },
  metWithoutSchools: {
    "zh-CN":
      "{stage}有 {count} 所学校因数据问题没有评估：{schools}。“达标”要求每所学校都达标，少了这几所不能下结论。请先补全数据；确实不应计入，请确认。",
    en: "{count} {stage} {count|school was|schools were} left out for their data: {schools}. “Met” asks something of every school, and cannot be said without them. Complete the data; confirm if they should not count.",
  },
  manyLeftOut: {
    "zh-CN":
      "读到的 {all} 所学校中有 {count} 所（{share}%）因数据问题没有计入：{schools}。其余学校不足以代表全县。请先补全数据；确实不应计入，请确认。",
    en: "{count} of the {all} {all|school|schools} that were read ({share} %) were left out for their data: {schools}. The others cannot speak for the county. Complete the data; confirm if they should not count.",
  },
  unitsUndecided: {
    "zh-CN":
      "{count} 个法人单位（{units}）由几所学校组成（1+X）。合并为一所计算，{stage}{one}（{schoolsAsOne} 所）；各校分别计算，{stage}{each}（{schoolsEach} 所）。请选定合并还是分别计算；应当分别计算，请确认。",
    en: "{units} {count|is one legal unit|are legal units} of several schools (1+X). Counted as one school, {stage} is {one} ({schoolsAsOne} {schoolsAsOne|school|schools}); each by itself, it is {each} ({schoolsEach} {schoolsEach|school|schools}). Choose how they count; confirm if each counts by itself.",
  },
  manyWithoutValue: {
    "zh-CN":
      "{stage} {all} 所学校中有 {count} 所（{share}%）算不出“{indicator}”：{schools}。其余学校的差异系数不足以代表全县。请补全数据；确实没有，请确认。",
    en: "{count} of {all} {stage} {all|school|schools} ({share} %) have no “{indicator}”: {schools}. The coefficient of the others cannot speak for the county. Complete the data; confirm if there is none.",
  },
};

const statisticNames: Readonly<Record<string, LocalText>> = {
  sum: { "zh-CN": "合计", en: "sum" },
  nearSum: { "zh-CN": "合计（相差不到 5%）", en: "sum (to within 5 %)" },
  mean: { "zh-CN": "平均数", en: "mean" },
  sd: { "zh-CN": "标准差", en: "standard deviation" },
  cv: { "zh-CN": "差异系数", en: "coefficient of variation" },
  max: { "zh-CN": "最大值", en: "maximum" },
  min: { "zh-CN": "最小值", en: "minimum" },
  range: { "zh-CN": "极差", en: "range" },
  median: { "zh-CN": "中位数", en: "median" },
};

const rowIsStatistic: LocalText = {
  "zh-CN":
    "{stage}的“{school}”一行按学校计入，但它有 {count} 栏等于另外 {rows} 行的{statistic}：{path} {value}，按那 {rows} 行计算是 {workedOut}。是统计行就从表中移出；确是学校，请确认。",
  en: "“{school}” ({stage}) counts as a school, but {count} {count|of its column is|of its columns are} the {statistic} of {rows} {rows|other row|other rows}: {path} is {value}, and those rows give {workedOut}. Take the row out of the table if it was worked out; confirm if it is a school.",
};

/** What is too low, and what is too high to be so. */
const implausible: Readonly<Record<Implausible, { readonly low: LocalText; readonly high: LocalText }>> = {
  meanImplausible: {
    low: {
      "zh-CN":
        "{stage}“{indicator}”的全县平均值是 {value}，只有标准（{line}）的 {times} 分之一，不合常理。请核对单位和所读的栏；确实如此，请确认。",
      en: "The county's mean of “{indicator}” ({stage}) is {value}, {times} times less than what is asked ({line}), which is hardly possible. Check the unit and the column; confirm if it is so.",
    },
    high: {
      "zh-CN":
        "{stage}“{indicator}”的全县平均值是 {value}，是标准（{line}）的 {times} 倍，不合常理。请核对单位和所读的栏；确实如此，请确认。",
      en: "The county's mean of “{indicator}” ({stage}) is {value}, {times} times what is asked ({line}), which is hardly possible. Check the unit and the column; confirm if it is so.",
    },
  },
  pupilsImplausible: {
    low: {
      "zh-CN":
        "{stage}的“{school}”有学生 {pupils} 人，{count} 项按学生数计算的值全都不到中间学校的三分之一，一般只有 {times} 分之一（如“{indicator}”{value}，中间学校 {middle}）。学生数可能多写了一位。请核对这一格；确实如此，请确认。",
      en: "“{school}” ({stage}) has {pupils} {pupils|pupil|pupils}, and all its {count} values per pupil are below a third of the middle school's, commonly {times} times less (“{indicator}” is {value}, the middle school has {middle}). The pupils may have a digit too many. Check the cell; confirm if it is so.",
    },
    high: {
      "zh-CN":
        "{stage}的“{school}”只有学生 {pupils} 人，{count} 项按学生数计算的值全都在中间学校的 3 倍以上，一般是 {times} 倍（如“{indicator}”{value}，中间学校 {middle}），而教师、校舍等总数并不少。学生数可能少写了一位。请核对这一格；确实如此，请确认。",
      en: "“{school}” ({stage}) has only {pupils} {pupils|pupil|pupils}, and all its {count} values per pupil are over 3 times the middle school's, commonly {times} times (“{indicator}” is {value}, the middle school has {middle}), though its teachers, rooms and the like are no fewer in all. The pupils may have a digit too few. Check the cell; confirm if it is so.",
    },
  },
  figureImplausible: {
    low: {
      "zh-CN":
        "{stage}的“{school}”“{indicator}”是 {value}，只有中间学校（{middle}）的 {times} 分之一，而这所学校的其他数据并不如此。可能少写了一位，或单位不同。请核对这一格；确实如此，请确认。",
      en: "“{indicator}” of “{school}” ({stage}) is {value}, {times} times less than the middle school's ({middle}), and the school's other figures are not like that. A digit may be lacking, or the unit another. Check the cell; confirm if it is so.",
    },
    high: {
      "zh-CN":
        "{stage}的“{school}”“{indicator}”是 {value}，是中间学校（{middle}）的 {times} 倍，而这所学校的其他数据并不如此。可能多写了一位，或单位不同。请核对这一格；确实如此，请确认。",
      en: "“{indicator}” of “{school}” ({stage}) is {value}, {times} times the middle school's ({middle}), and the school's other figures are not like that. It may have a digit too many, or another unit. Check the cell; confirm if it is so.",
    },
  },
};

const countyDisagrees: LocalText = {
  "zh-CN":
    "《{form}》里{stage}的“{label}”是 {value}，按各校数据计算是 {computed}。请核对哪一个错了、学校是否齐全；确认按各校数据下结论，请确认。",
  en: "“{form}” gives {value} for “{label}” ({stage}), but the schools' figures give {computed}. Check which is wrong and whether all schools are there; confirm to go by the schools' figures.",
};

const countyIndicatorDisagrees: LocalText = {
  "zh-CN":
    "《{form}》里{stage}“{indicator}”的“{label}”是 {value}，按各校数据计算是 {computed}。请核对哪一个错了、学校是否齐全；确认按各校数据下结论，请确认。",
  en: "“{form}” gives {value} for “{label}” of “{indicator}” ({stage}), but the schools' figures give {computed}. Check which is wrong and whether all schools are there; confirm to go by the schools' figures.",
};

const doubtEnd: LocalText = {
  "zh-CN": "结论要用到这一栏；核对无误，请确认。",
  en: " The verdict rests on it: confirm if it is right.",
};

/**
 * Why a ground stands in the way of a verdict (待核实的理由), with its arithmetic, and what to do; without its place.
 *
 * Rule: the sentence of its code; one that comes of reading says what reading found, and that the verdict rests on it. Units: as the
 * sentence prints them; what was worked out with 8 digits. Zeros: said as 0. Missing: a place without a param stays in braces. None: never
 * empty. Source: ours (decision 22).
 *
 * @throws TypeError when a ground of reading names a finding without a sentence
 * @example
 * describeGround({ code: "cvZero", params: { stage: "primary", indicator: "booksPerPupil", count: 5, value: 20 } }, "en").slice(0, 26) // => "All 5 primary schools have"
 */
export function describeGround({ code, params }: Pick<Ground, "code" | "params">, locale: Locale): string {
  if (code === "periodsMixed" && params["finding"] !== undefined)
    return describeCounty({ code: String(params["finding"]), params }, locale);
  if (code === "unitAssumed" || code === "columnInDoubt" || code === "rowInDoubt" || code === "totalsDisagree")
    return describeCounty({ code: String(params["finding"]), params }, locale) + doubtEnd[locale];
  if (code === "meanImplausible" || code === "pupilsImplausible" || code === "figureImplausible")
    return said(implausible[code][params["low"] === true ? "low" : "high"], params, locale);
  if (code === "countyDisagrees")
    return said(params["indicator"] === undefined ? countyDisagrees : countyIndicatorDisagrees, params, locale);
  if (code === "unitsUndecided")
    return said(
      sentences[code],
      { ...params, ...verdictNamed("one", params, locale), ...verdictNamed("each", params, locale) },
      locale,
    );
  if (code !== "rowIsStatistic") return said(sentences[code], params, locale);
  const statistic = statisticNames[String(params["statistic"])]?.[locale] ?? "";
  return said(rowIsStatistic, { ...params, statistic }, locale);
}

const verdictNames: Readonly<Record<string, LocalText>> = {
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  open: { "zh-CN": "暂不能判定", en: "not known yet" },
};

const verdictNamed = (way: "one" | "each", params: Ground["params"], locale: Locale): Ground["params"] => ({
  [way]: verdictNames[String(params[way])]?.[locale] ?? "",
});

const said = (text: LocalText, params: Ground["params"], locale: Locale): string => {
  const places = {
    ...params,
    ...(typeof params["workedOut"] === "number" && { workedOut: Number(params["workedOut"].toPrecision(8)) }),
  };
  return fill(text[locale], withTermNames(places, locale), locale);
};
