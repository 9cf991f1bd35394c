// Sentences for a sheet or file of a bureau's own checks.
import type { MessageTable } from "../message.js";

export const checkSheetMessages = {
  checksWithoutHeader: {
    "zh-CN": "这张工作表没有找到检查规则的表头。表头至少要有“条件”和另一栏（编号、名称、严重程度、类别）。",
    en: "No header of a table of checks was found on this sheet. It needs “condition” and at least one more column (id, name, severity, kind).",
  },
  checksNone: {
    "zh-CN": "检查规则表里没有规则。请每行填写一条，“条件”一栏写应当满足的条件。",
    en: "The sheet of checks holds none. Write one to a row, with what must hold in the column “condition”.",
  },
  checksTooMany: {
    "zh-CN": "检查规则多于 {most} 条，后面的没有读取。请分成几张表。",
    en: "There are more than {most} {most|check|checks}; those from here on were not read. Divide them among several sheets.",
  },
  checkIdTwice: {
    "zh-CN": "规则编号“{id}”已经用过（{first}），这一条没有采用。请换一个编号。",
    en: "The id “{id}” is used already ({first}); this check was left out. Give it another id.",
  },
  checkConditionLacking: {
    "zh-CN": "这一行没有写条件，没有采用。请写应当满足的条件，如：教职工数 >= 专任教师数。",
    en: "This row has no condition and was left out. Write what must hold, such as: staff >= full-time teachers.",
  },
  checkCellUnknown: {
    "zh-CN": "“{header}”不能是“{text}”，这一条没有采用。可以写：{possible}。",
    en: "“{text}” is not known here ({header}); this check was left out. Possible are: {possible}.",
  },
  checkConditionTooLong: {
    "zh-CN": "条件太长（超过 {most} 个字），没有读取。请拆成几条规则。",
    en: "The condition is too long (more than {most} {most|character|characters}) and was not read. Divide it into several checks.",
  },
  checkConditionTooLarge: {
    "zh-CN": "条件太复杂：最多 {terms} 项相加，每项最多 {factors} 个数相乘。请拆成几条规则。",
    en: "The condition is too large: at most {terms} {terms|term|terms}, each of at most {factors} {factors|factor|factors}. Divide it into several checks.",
  },
  checkWordUnknown: {
    "zh-CN": "条件里的“{text}”不是认识的栏目或说法。相近的栏目有：{possible}。",
    en: "“{text}” in the condition is no figure or word that is known. Figures with such names: {possible}.",
  },
  checkWordUnlike: {
    "zh-CN": "条件里的“{text}”不是认识的栏目或说法。请用学校数据表里的栏目名，如：在校学生数、专任教师数、图书册数。",
    en: "“{text}” in the condition is no figure or word that is known. Use the names of columns, such as pupils, full-time teachers, books.",
  },
  checkConditionUnfinished: {
    "zh-CN":
      "条件“{condition}”没有写完整。可以写：甲 >= 乙、甲 + 乙 = 丙、甲 / 乙 在 10 到 200 之间、甲 必填、甲 与上年相差不超过 30%，其中甲、乙、丙是栏目名。",
    en: "The condition “{condition}” is not complete. Write such as: a >= b, a + b = c, a / b between 10 and 200, a required, a within 30% of last year, where a, b and c are names of figures.",
  },
  checkConditionUnclear: {
    "zh-CN":
      "条件“{condition}”从“{text}”起读不懂。可以写：甲 >= 乙、甲 + 乙 = 丙、甲 / 乙 在 10 到 200 之间、甲 必填、甲 与上年相差不超过 30%，其中甲、乙、丙是栏目名。",
    en: "The condition “{condition}” cannot be understood from “{text}” on. Write such as: a >= b, a + b = c, a / b between 10 and 200, a required, a within 30% of last year, where a, b and c are names of figures.",
  },
  checkDivisionBySum: {
    "zh-CN": "条件“{condition}”里除以了一个和或零。只能除以一个栏目、几个栏目的积或不为零的数；请改写成乘法。",
    en: "The condition “{condition}” divides by a sum or by zero. Divide by a figure, a product of figures or a number other than zero, or write it as a product.",
  },
  checkNumberTooLarge: {
    "zh-CN": "条件“{condition}”里的数太大，无法计算，这一条没有采用。请检查是否多写了位数。",
    en: "A number in the condition “{condition}” is too large to compute with; this check was left out. Look for digits too many.",
  },
  checkBoundsTurned: {
    "zh-CN": "条件“{condition}”的下限大于上限，没有学校能满足，这一条没有采用。请对调两个数。",
    en: "The lower bound in the condition “{condition}” is above the upper one, which no school can meet; this check was left out. Exchange the two.",
  },
  checkToleranceNegative: {
    "zh-CN": "条件“{condition}”里“允许相差”的数是负数，这一条没有采用。请写零或正数。",
    en: "What the condition “{condition}” allows is negative; this check was left out. Write zero or more.",
  },
  checkRuleShape: {
    "zh-CN": "检查规则文件有一处不对：{problem}。请对照用本软件写出的规则文件修改。",
    en: "The file of checks has a fault: {problem}. Compare it with a file of checks that this program wrote.",
  },
  checkPathUnknown: {
    "zh-CN": "规则“{id}”用到的“{figure}”不是学校数据里的项目（{at}）。请改用已有的项目。",
    en: "The check “{id}” uses “{figure}”, which is no figure of a school ({at}). Use one that there is.",
  },
} satisfies MessageTable;
