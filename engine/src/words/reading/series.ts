// Sentences for what is found in the columns of a series that is measured.
import type { MessageTable } from "../message.js";

export const seriesMessages = {
  seriesEmpty: {
    "zh-CN": "文件里没有可以度量的表。请确认表里有一行表头，下面每行一所学校或一个地区。",
    en: "The file holds no table to measure. Make sure that it has a row of headers with one school or district to a row below it.",
  },
  seriesColumnLacking: {
    "zh-CN": "没有“{name}”这一栏。现有：{headers}。请按表头写栏名，或写列的字母（如 C）。",
    en: "There is no column “{name}”. There are: {headers}. Write the header as it stands there, or the letter of the column (C).",
  },
  seriesColumnTwice: {
    "zh-CN": "有几栏都叫“{name}”：{possible}。请改写列的字母，说明是哪一栏。",
    en: "Several columns are called “{name}”: {possible}. Name the one you mean by its letter.",
  },
  seriesOtherSheets: {
    "zh-CN": "度量的是这张工作表。{sheets}也有这些栏目，没有计入；要度量它们，请用 --sheet 写明。",
    en: "This sheet was measured. {sheets} have the same columns and were not counted; name one with --sheet to measure it.",
  },
  seriesTotals: {
    "zh-CN": "有 {count} 行是合计、平均一类，没有计入：{cells}。",
    en: "Rows with totals, averages and the like ({count}) were not counted: {cells}.",
  },
  seriesNegative: {
    "zh-CN": "“{path}”是负数（{value}）。不均衡程度的度量要求数值不小于零，因此没有计算。请核对这一格。",
    en: "“{path}” is negative ({value}). Measures of inequality need figures of zero or more, so nothing was computed. Check this cell.",
  },
  "seriesNegative.several": {
    "zh-CN": "“{path}”有 {count} 格是负数：{cells}。不均衡程度的度量要求数值不小于零，因此没有计算。请核对。",
    en: "“{path}” is negative in {count} cells: {cells}. Measures of inequality need figures of zero or more, so nothing was computed. Check them.",
  },
  seriesPercentMixed: {
    "zh-CN":
      "“{path}”的写法不一：{other}一格写的是 {percent}，而 {cells} 小得多（如 {value}）。{value} 可能是 {likely}%，也可能就是 {value}%，现按 {value} 读取。请改成同一种写法，再算一次。",
    en: "“{path}” is written in two ways: {other} holds {percent}, while {cells} are far smaller (such as {value}). {value} may be {likely}%, or {value}% as it stands; it was read as {value}. Write the whole column in one way and measure again.",
  },
  seriesOverZero: {
    "zh-CN": "“{path}”的除数在这一行是零，这一行没有数值。",
    en: "In this row “{path}” divides by zero, so the row has no value.",
  },
  "seriesOverZero.several": {
    "zh-CN": "“{path}”的除数在 {count} 行是零，这些行没有数值：{cells}。",
    en: "“{path}” divides by zero in {count} rows, which have no value: {cells}.",
  },
  seriesNoRows: {
    "zh-CN": "没有一行能计入：“{name}”及其权重（和分组）没有在同一行都填好的。请检查栏目和数据。",
    en: "No row can be measured: in none are “{name}”, its weight and its group all filled in. Check the columns and the data.",
  },
  "seriesLeftOut.no-value": {
    "zh-CN": "有 {count} 行没有“{name}”的数值，没有计入：{cells}。",
    en: "Rows without a figure for “{name}” ({count}) were left out: {cells}.",
  },
  "seriesLeftOut.no-weight": {
    "zh-CN": "有 {count} 行没有权重“{name}”，没有计入：{cells}。",
    en: "Rows without the weight “{name}” ({count}) were left out: {cells}.",
  },
  "seriesLeftOut.zero-weight": {
    "zh-CN": "有 {count} 行的权重“{name}”是零，不影响任何加权的度量，没有计入：{cells}。",
    en: "Rows whose weight “{name}” is zero ({count}) change no weighted measure and were left out: {cells}.",
  },
  "seriesLeftOut.no-group": {
    "zh-CN": "有 {count} 行没有填分组“{name}”，没有计入：{cells}。请补填，否则总数与分解对不上。",
    en: "Rows without the group “{name}” ({count}) were left out: {cells}. Fill it in, so that the whole and its parts cover the same rows.",
  },
  "seriesLeftOut.no-name": {
    "zh-CN": "有 {count} 行有数据，但没有名称，没有计入：{cells}。请补上名称；如果是合计行，请写明“合计”。",
    en: "Rows with figures but no name ({count}) were left out: {cells}. Add the names; label totals as such.",
  },
  groupsWithoutMean: {
    "zh-CN": "分组“{groups}”的数值全是零：没有自己的指数，组内贡献为零，泰尔 L 没有分解；其余照常分解。",
    en: "In “{groups}” all values are zero: they have no index of their own and add nothing within, and Theil’s L was not decomposed. All else was.",
  },
  oneGroup: {
    "zh-CN": "所有的行都在同一个分组“{group}”里，没有可分解的。",
    en: "All rows are in one group, “{group}”: there is nothing to decompose.",
  },
  valuesOfZero: {
    "zh-CN": "有 {count} 行的数值是零：泰尔 L 没有意义；阿特金森指数 ε＝1 为 1，ε＝2 没有意义。其余度量照常计算。",
    en: "{count} {count|row has|rows have} the value zero: Theil's L has no meaning, Atkinson's measure is 1 for ε = 1 and has no meaning for ε = 2. All other measures were computed.",
  },
} satisfies MessageTable;
