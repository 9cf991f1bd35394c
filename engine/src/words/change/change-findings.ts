// Sentences for what somebody should look at before believing a comparison of two years.
import type { MessageTable } from "../message.js";

export const changeMessages = {
  changeSamePeriod: {
    "zh-CN": "两份数据写的是同一时期（{before}）。请确认没有选错文件。",
    en: "Both sets of figures are of the same period ({before}). Check that the right files were chosen.",
  },
  changeOrder: {
    "zh-CN": "作为前一年的数据（{before}）晚于作为后一年的数据（{after}）。请对调两份数据。",
    en: "The figures taken as the earlier ones ({before}) are later than the others ({after}). Turn the two round.",
  },
  changeNothingShared: {
    "zh-CN": "两份数据里没有一所相同的学校，变化全部算作学校增减。请确认是同一个县。",
    en: "No school is in both sets of figures, so that all of the change comes from schools that came and went. Check that both are of one county.",
  },
  changeQuestions: {
    "zh-CN": "有 {count} 对学校可能是同一所，现在按一所撤销、一所新增计算：{schools}。是同一所的请说明。",
    en: "{count} {count|pair of schools|pairs of schools} may be one school each, and are taken as one that closed and one that opened: {schools}. Say which are the same.",
  },
  changeRenamed: {
    "zh-CN": "有 {count} 所学校代码相同而校名不同，按更名的同一所学校计算：{schools}。请核对。",
    en: "{count} {count|school has|schools have} the same code under another name, and {count|is|are} taken as renamed: {schools}. Check them.",
  },
  changeAlike: {
    "zh-CN": "有 {count} 所学校两年的校名写法不同，按同一所计算：{schools}。",
    en: "{count} {count|school is|schools are} spelt differently in the two years, and taken as the same: {schools}.",
  },
  changeToldUnknown: {
    "zh-CN": "说明的“{before}={after}”中，有学校在数据里找不到，或者不止一所，没有采用。",
    en: "“{before}={after}” was left aside: one of the two is not in the figures, or there are several.",
  },
  changeStageOnce: {
    "zh-CN": "{stage}只有一年有数据，没有对比。",
    en: "Only one of the years has figures for {stage}: it is not compared.",
  },
  changeScale: {
    "zh-CN": "{stage}“{indicator}”的县均值由 {before} 变为 {after}，相差五倍以上，很可能有一年的单位不同。请核对单位。",
    en: "{stage}, {indicator}: the county's mean went from {before} to {after}, more than five times as much or as little. One of the years is probably in another unit: check it.",
  },
  changeWithoutValue: {
    "zh-CN": "{stage}“{indicator}”有 {count} 所学校只有一年有数，这一项按学校增减计算：{schools}。",
    en: "{stage}, {indicator}: {count} {count|school has|schools have} a value in one year alone, and {count|counts|count} as having come or gone for it: {schools}.",
  },
} as const satisfies MessageTable;
