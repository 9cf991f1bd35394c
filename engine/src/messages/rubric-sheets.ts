// Sentences for what is found in rubrics and their figures, as sheets hold them.
import type { MessageTable } from "./message.js";

export const rubricSheetMessages: MessageTable = {
  // Written-out rules (参数)
  parametersSyntax: {
    "zh-CN": "“参数”在“{part}”处看不懂，这里应为 {expected}。请按“方法: 名称=值; 名称=值”的写法改正。",
    en: "The parameters cannot be read at “{part}”, where {expected} should stand. Write them as “method: name=value; name=value”.",
  },
  parametersTooLong: {
    "zh-CN": "“参数”超过 {most} 个字符，没有读取。请把这一项分成几项。",
    en: "The parameters are longer than {most} characters and were not read. Divide this item into several.",
  },
  parametersTooDeep: {
    "zh-CN": "“参数”的括号套得太深，没有读取：“{part}”。请核对括号是否成对。",
    en: "The brackets of the parameters stand too deep in each other and were not read: “{part}”. Check that they close.",
  },
  parameterMethod: {
    "zh-CN": "没有叫“{name}”的评分方法。请在“参数”开头写明方法，可用的有：{expected}。",
    en: "There is no scoring method “{name}”. Begin the parameters with one of: {expected}.",
  },
  parameterUnknown: {
    "zh-CN": "这种评分方法没有参数“{name}”（“{part}”）。可用的有：{expected}。请改正或删去。",
    en: "This method has no parameter “{name}” (“{part}”). It has: {expected}. Correct it, or take it out.",
  },
  parameterTwice: {
    "zh-CN": "参数“{name}”写了两次（“{part}”），不知以哪个为准。请删去一个。",
    en: "The parameter “{name}” is written twice (“{part}”), and it is not known which counts. Take one out.",
  },
  parameterUnfit: {
    "zh-CN": "参数“{name}”的值不合适（“{part}”），应为：{expected}。请改正。",
    en: "The value of “{name}” does not fit (“{part}”); it should be: {expected}. Correct it.",
  },
  parameterLacking: {
    "zh-CN": "评分方法缺少参数“{name}”（“{part}”）。请补上。",
    en: "The scoring method lacks its parameter “{name}” (“{part}”). Add it.",
  },
};
