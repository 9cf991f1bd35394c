// Sentences for rows of a table: what is no school and was left out, and totals that do not add up.
import type { MessageTable } from "../message.js";

export const tableRows = {
  "rowsLeftOut.total": {
    "zh-CN": "有 {count} 行是合计，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with totals ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.subtotal": {
    "zh-CN": "有 {count} 行是小计，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with subtotals ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.statistic": {
    "zh-CN": "有 {count} 行是平均、差异系数一类的统计数，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with averages, coefficients and other statistics ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.standard": {
    "zh-CN": "有 {count} 行是标准值、目标值，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with standards and targets ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.otherCount": {
    "zh-CN": "有 {count} 行是某一类学校的汇总，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with figures of a kind of schools ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.otherPeriod": {
    "zh-CN": "有 {count} 行是其他时期的数，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with figures of another period ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.example": {
    "zh-CN": "有 {count} 行是填写示例，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with examples ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.repeatedHeader": {
    "zh-CN": "有 {count} 行是重复的表头，不是学校，没有计入（括号内是行号）：{labels}。",
    en: "Rows with headers again ({count}) are no schools and were not counted (row numbers in brackets): {labels}.",
  },
  "rowsLeftOut.doubtful": {
    "zh-CN":
      "有 {count} 行看不出是学校：名称不像校名，也没有标识码，没有计入（括号内是行号）：{labels}。如果是学校，请写校名全称（如“××小学”），或填上标识码；如果不是，请删除这些行。",
    en: "Nothing shows that these rows ({count}) are schools: their names are not like schools' and they have no code. They were not counted (row numbers in brackets): {labels}. If they are schools, write their full names or fill in their codes; if not, delete the rows.",
  },
  "rowsLeftOut.schoolLike": {
    "zh-CN":
      "有 {count} 行名称不像校名，但数与一所学校相当，也不是其他行的合计或统计数，没有计入（括号内是行号）：{labels}。如果是学校，请写校名全称（如“××小学”），或填上标识码、学校类型；如果不是，请删除这些行。",
    en: "These rows ({count}) have names unlike a school's, but figures of a school's size that are no sum or statistic of other rows. They were not counted (row numbers in brackets): {labels}. If they are schools, write their full names or fill in their codes or types; if not, delete the rows.",
  },
  "rowsLeftOut.computed": {
    "zh-CN":
      "有 {count} 行的数正好是其他各行的合计或其他统计数，没有计入（括号内是行号）：{labels}。如果确是学校，请核对这些行的数；如果是汇总，请改写为“合计”“平均”等。",
    en: "The figures of these rows ({count}) are exactly the sum or another statistic of other rows, so they were not counted (row numbers in brackets): {labels}. If they are schools, check their figures; if they sum up others, label them as totals or averages.",
  },
  totalDiffers: {
    "zh-CN":
      "“{label}”行的“{path}”是 {total}，各校相加是 {sum}，相差 {difference}。计算用各校数据；请核对是哪一个错了。",
    en: "“{path}” in the row “{label}” is {total}, but the schools add up to {sum}: a difference of {difference}. The schools' own figures are used; check which is wrong.",
  },
  totalDiffersUnread: {
    "zh-CN":
      "“{label}”行的“{path}”是 {total}，各校相加是 {sum}，相差 {difference}；其中有 {unread} 所学校没有可用的数。请先补全，再核对。",
    en: "“{path}” in the row “{label}” is {total}, but the schools add up to {sum}: a difference of {difference}. {unread} {unread|school has|schools have} no usable figure: complete them first, then check.",
  },
  totalsDiffer: {
    "zh-CN": "“{label}”行有 {count} 栏与各校相加不符：{paths}。计算用各校数据；请核对这一行汇总的是哪些学校。",
    en: "The row “{label}” differs from the sum of the schools in {count} {count|column|columns}: {paths}. The schools' own figures are used; check which schools it sums up.",
  },
} satisfies MessageTable;
