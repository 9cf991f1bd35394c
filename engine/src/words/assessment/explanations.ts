// Sentences for why a number is what it is.
import type { MessageTable } from "../message.js";

export const explanationMessages: MessageTable = {
  "why.ratio": {
    "zh-CN": "{school}（{stage}）的“{indicator}”＝{inputs}，即 {numerator} ÷ {divided}{times}＝{value}。",
    en: "“{indicator}” of {school} ({stage}) = {inputs}: {numerator} ÷ {divided}{times} = {value}.",
  },
  "why.ratioSplit": {
    "zh-CN":
      "{school}（{stage}）的“{indicator}”：{inputs}；该校有几个学段，按加权学生数{stage}占 {share}，拆分后为 {numerator}，÷ {divided}{times}＝{value}。",
    en: "“{indicator}” of {school} ({stage}): {inputs}; the school runs several stages, and by weighted pupils {stage} has a share of {share}, which is {numerator}; ÷ {divided}{times} = {value}.",
  },
  "why.given": {
    "zh-CN": "{school}（{stage}）的“{indicator}”＝{value}，是表中直接填写的数值（{inputs}），不是由本软件计算的。",
    en: "“{indicator}” of {school} ({stage}) = {value}, as the table itself gives it ({inputs}); it was not computed here.",
  },
  "why.corrected": { "zh-CN": "原填 {from}，经确认更正", en: "{from} in the form, corrected on confirmation" },
  "why.filledIn": { "zh-CN": "原表没有数值，经确认补入", en: "no figure in the form, filled in on confirmation" },
  "why.met": {
    "zh-CN": "标准为不低于 {threshold}，达标。",
    en: "The standard asks for {threshold} or more: met.",
  },
  "why.short": {
    "zh-CN": "标准为不低于 {threshold}，未达标，还差 {shortBy}。",
    en: "The standard asks for {threshold} or more: not met, short by {shortBy}.",
  },
  "why.above": {
    "zh-CN": "标准为不高于 {threshold}，未达标，多出 {shortBy}。",
    en: "The standard allows up to {threshold}: not met, {shortBy} too many.",
  },
  "why.over.pupils": { "zh-CN": "{pupils} 名学生", en: "{pupils} {pupils|pupil|pupils}" },
  "why.over.classes": { "zh-CN": "{divisor} 个班", en: "{divisor} {divisor|class|classes}" },
  "why.over.fullTimeTeachers": {
    "zh-CN": "{divisor} 名专任教师",
    en: "{divisor} {divisor|full-time teacher|full-time teachers}",
  },
  "why.weighted.pupils": { "zh-CN": "按学生数加权的", en: "pupil-weighted" },
  "why.weighted.classes": { "zh-CN": "按班级数加权的", en: "class-weighted" },
  "why.weighted.fullTimeTeachers": { "zh-CN": "按专任教师数加权的", en: "teacher-weighted" },
  "why.source": { "zh-CN": "依据：{document}{article}。", en: "Source: {document}{article}." },
  "why.sourceWeak": {
    "zh-CN": "依据：{document}{article}（只见到一处出处或属本软件的默认，请核对原文）。",
    en: "Source: {document}{article} (seen in one place only, or a default of ours: check the original).",
  },
  "why.cv": {
    "zh-CN":
      "{stage}“{indicator}”：{schools} 所学校、{pupils} 名学生，{weighted}均值 {mean}，标准差 {sd}，差异系数＝{sd} ÷ {mean}＝{cv}。",
    en: "“{indicator}” ({stage}): {schools} {schools|school|schools} with {pupils} {pupils|pupil|pupils}; {weighted} mean {mean}, standard deviation {sd}; coefficient of variation = {sd} ÷ {mean} = {cv}.",
  },
  "why.cvMet": { "zh-CN": "标准为不高于 {threshold}，达标。", en: "The standard allows up to {threshold}: met." },
  "why.cvNotMet": {
    "zh-CN": "标准为不高于 {threshold}，未达标。",
    en: "The standard allows up to {threshold}: not met.",
  },
  "why.driver": {
    "zh-CN": "影响最大的是{driver}，占校际差异的 {varianceShare}；不计该校时差异系数为 {cvWithout}。",
    en: "{driver} weighs most, with {varianceShare} of the variance; without it the coefficient would be {cvWithout}.",
  },
  "why.onlyDriver": {
    "zh-CN": "影响最大的是{driver}，占校际差异的 {varianceShare}。",
    en: "{driver} weighs most, with {varianceShare} of the variance.",
  },
  "why.skipped": {
    "zh-CN": "另有 {skipped} 所学校因缺数未计入。",
    en: "{skipped} {skipped|more school lacks|more schools lack} the figure and are not in it.",
  },
  "why.noCv": {
    "zh-CN": "{stage}“{indicator}”没有差异系数：有数值的学校只有 {schools} 所，或均值为零。",
    en: "“{indicator}” ({stage}) has no coefficient of variation: only {schools} {schools|school has|schools have} a value, or the mean is zero.",
  },
  "why.composite": {
    "zh-CN": "{stage}综合差异系数＝{count} 项指标未经修约的差异系数的平均数：（{terms}）÷ {count}＝{cv}。",
    en: "Composite ({stage}) = plain mean of the {count} {count|unrounded coefficient|unrounded coefficients}: ({terms}) ÷ {count} = {cv}.",
  },
  "why.noComposite": {
    "zh-CN": "{stage}没有综合差异系数：{count} 项指标中有 {lacking} 项算不出差异系数，不能用其余各项代替。",
    en: "There is no composite ({stage}): {lacking} of {count} {count|indicator has|indicators have} no coefficient, and the others cannot stand in for them.",
  },
  "why.absent.missing": {
    "zh-CN": "{school}（{stage}）没有填{quantity}，“{indicator}”无法计算。",
    en: "{school} ({stage}) has no {quantity}, so “{indicator}” cannot be computed.",
  },
  "why.absent.notApplicable": {
    "zh-CN": "{school}（{stage}）的{quantity}填为“无”或“/”，“{indicator}”无法计算；若实际为零请填 0。",
    en: "{school} ({stage}) gives {quantity} as none or “/”, so “{indicator}” cannot be computed; if it is zero, write 0.",
  },
  "why.absent.unreadable": {
    "zh-CN": "{school}（{stage}）的{quantity}不是数字，“{indicator}”无法计算。",
    en: "{quantity} of {school} ({stage}) is not a number, so “{indicator}” cannot be computed.",
  },
  "why.absent.noColumn": {
    "zh-CN": "表中没有{quantity}一列，{school}（{stage}）的“{indicator}”无法计算。",
    en: "The table has no {quantity}, so “{indicator}” of {school} ({stage}) cannot be computed.",
  },
  "why.absent.notByStage": {
    "zh-CN": "{school}有几个学段，但{quantity}没有分学段填写，{stage}的“{indicator}”无法计算。",
    en: "{school} runs several stages, but {quantity} is not given by stage, so “{indicator}” ({stage}) cannot be computed.",
  },
  "why.absent.inconsistent": {
    "zh-CN": "{school}（{stage}）的{quantity}为负数或扣除后为负，或分母为零，“{indicator}”无法计算。",
    en: "{quantity} of {school} ({stage}) is or becomes negative, or there is nothing to divide by, so “{indicator}” cannot be computed.",
  },
};
