// Sentences for what is found in rubrics and their figures, as sheets hold them.
import type { MessageTable } from "../message.js";

export const rubricSheetMessages = {
  // Written-out rules (参数)
  parametersSyntax: {
    "zh-CN": "“参数”在“{part}”处看不懂，这里应为 {expected}。请按“方法: 名称=值; 名称=值”的写法改正。",
    en: "The parameters cannot be read at “{part}”, where {expected} should stand. Write them as “method: name=value; name=value”.",
  },
  parametersTooLong: {
    "zh-CN": "“参数”超过 {most} 个字符，没有读取。请把这一项分成几项。",
    en: "The parameters are longer than {most} {most|character|characters} and were not read. Divide this item into several.",
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

  // The table
  rubricNoTable: {
    "zh-CN": "没有找到评分细则。请确认表里有一行表头，写明“一级指标”或“评估要点”，以及“分值”“评分办法”。",
    en: "No rubric was found. Make sure that the sheet has a row of headers with sections or items, points and rules.",
  },
  rubricNoItems: {
    "zh-CN": "表头下面没有可评分的项目。请每行填一项，写明要点、分值和评分办法。",
    en: "There are no items below the header. Write one to a row, with its title, points and rule.",
  },
  rubricPointsUnread: {
    "zh-CN": "“{item}”的分值“{text}”读不出来，不能采用这份评分细则。请填一个数字。",
    en: "The points of “{item}”, “{text}”, cannot be read, so the rubric cannot be used. Write a number.",
  },
  rubricNumberUnread: {
    "zh-CN": "“{name}”应填数字，这里是“{text}”，不能采用这份评分细则。请改为数字。",
    en: "“{name}” should be a number, but the cell says “{text}”, so the rubric cannot be used. Write a number.",
  },
  rubricCodeUnknown: {
    "zh-CN": "“{name}”不能填“{text}”，可填：{expected}。请改正。",
    en: "“{text}” is none of the words for “{name}”: {expected}. Correct it.",
  },
  rubricIdTwice: {
    "zh-CN": "编号“{id}”用了两次（先见于 {first}），不能采用这份评分细则。请改其中一个。",
    en: "The id “{id}” is used twice (first in {first}), so the rubric cannot be used. Change one of them.",
  },
  rubricItemNameless: {
    "zh-CN": "这一行有评分办法，但没有写评的是什么，暂以评分办法开头作为名称。请补上要点。",
    en: "This row has a rule but no title; the beginning of the rule was taken for one. Add the title.",
  },
  rubricSectionSum: {
    "zh-CN": "“{item}”写明 {points} 分，其中各项相加是 {sum} 分。按所写的分值采用，请核对是哪一个错了。",
    en: "“{item}” says {points} {points|point|points}, but what is in it adds up to {sum}. The points are used as written; check which is wrong.",
  },
  rubricTotalSum: {
    "zh-CN": "满分写明 {points} 分，各项相加是 {sum} 分。按所写的满分采用，请核对是哪一个错了。",
    en: "The full points are {points}, but all items add up to {sum}. The full points are used as written; check which is wrong.",
  },
  rubricTotalRow: {
    "zh-CN": "合计行写的是 {total} 分，满分是 {points} 分。采用满分，请核对合计行。",
    en: "The row of totals says {total}, the full points are {points}. The full points are used; check the row of totals.",
  },
  rubricInputUnknown: {
    "zh-CN": "“{item}”的参数用到数据项“{input}”，“数据项”表里没有。请补上，或改正编号。",
    en: "The parameters of “{item}” name the input “{input}”, which is not on the sheet of inputs. Add it, or correct the id.",
  },

  // Rules
  rubricRuleMissing: {
    "zh-CN": "“{item}”没有评分办法，改由评审直接给分。请补上评分办法或参数。",
    en: "“{item}” has no rule, so its points are left to a judge. Add a rule, or parameters.",
  },
  rubricRuleNotUnderstood: {
    "zh-CN":
      "“{item}”的评分办法“{text}”不是能读懂的写法，改由评审直接给分。如要自动计算，请填“参数”，或改用通行的写法。",
    en: "The rule of “{item}”, “{text}”, is not one that is understood, so its points are left to a judge. To have it computed, write parameters, or use one of the common forms.",
  },
  rubricFigureNotPoints: {
    "zh-CN":
      "“{item}”说的是次数、人数、比例一类的数，评分办法又没有读懂，所以“{title}”一列的数不当作得分，这一项待评分。请在数据表里另加一列“{title}得分”，或改写评分办法。",
    en: "“{item}” speaks of a figure and its rule is not understood, so what stands under “{title}” is not taken for points, and the item stays open. Add a column “{title}得分” with the points, or write the rule in a common form.",
  },
  rubricRuleOfShare: {
    "zh-CN":
      "“{item}”按名称是个数，评分办法“{text}”说的却是百分比，不知道该按哪个数计分，所以“{title}”一列的数不当作百分比，这一项待评分。请把指标名称改成比率（如“达标率”）并填比率，或改写评分办法。",
    en: "By its name “{item}” is a count, and its rule, “{text}”, speaks of a percentage: it is not known which figure decides. What stands under “{title}” is not taken for a percentage, and the item stays open. Name the rate (达标率) and fill it in, or write the rule for the count.",
  },
  rubricTargetLacking: {
    "zh-CN": "“{item}”的评分办法“{text}”没有写明目标值，改由评审直接给分。请写明从多少起扣或加。",
    en: "The rule of “{item}”, “{text}”, does not say its target, so its points are left to a judge. Say from which value on points are lost or gained.",
  },
  rubricRuleDiffers: {
    "zh-CN": "“{item}”的评分办法“{text}”与“参数”不一致，按“参数”计算。请改为一致。",
    en: "The rule of “{item}”, “{text}”, says something else than its parameters, which are used. Make them agree.",
  },
  rubricPointsDiffer: {
    "zh-CN": "“{item}”分值 {points} 分，评分办法里最多 {most} 分。按所写的采用，请核对。",
    en: "“{item}” is worth {points} {points|point|points}, but its rule speaks of at most {most}. Both are used as written; check them.",
  },
  rubricBandHole: {
    "zh-CN": "“{item}”的分档在 {from} 与 {to} 之间留有空档，落在其中的按下一档计分。请改为首尾相接，或写明先四舍五入。",
    en: "The bands of “{item}” leave a hole between {from} and {to}; a value in it belongs to the band below. Let the bands meet, or say that values are rounded first.",
  },
  rubricBandOverlap: {
    "zh-CN": "“{item}”的分档在 {from} 与 {to} 之间重叠，落在其中的按较高一档计分。请改为不重叠。",
    en: "The bands of “{item}” overlap between {from} and {to}; a value there belongs to the higher band. Let them not overlap.",
  },
  rubricVetoRead: {
    "zh-CN": "“{item}”按一票否决处理，不计入分值。请在“一票否决”中确认。",
    en: "“{item}” is taken as a veto, beside the points. Confirm it on the sheet of vetoes.",
  },
  rubricVetoItem: {
    "zh-CN": "“{item}”按发生即不得分处理，没有发生得满分。请确认。",
    en: "“{item}” earns nothing once it has happened, full points otherwise. Confirm it.",
  },
  rubricVetoAssumed: {
    "zh-CN": "“{item}”写明一票否决，没有写明后果，按总分记零分处理。请确认，也可以改为该项零分、限制等次或取消评优。",
    en: "“{item}” is a veto, but what it does is not said; it is taken to make the total zero. Confirm it, or change it to the item, the grade, or awards.",
  },
  rubricVetoGrade: {
    "zh-CN": "“{item}”写明不得评为“{grade}”，按最高可评“{highest}”处理。请确认，并核对等次的编号。",
    en: "“{item}” bars the grade “{grade}”; the highest that is still allowed is taken to be “{highest}”. Confirm it, and check the id of the grade.",
  },

  // What printed rules leave open
  "ruleReadAs.partOfUnit": {
    "zh-CN": "“{item}”没有写明不足一个单位怎样计，按比例计算。也可以是不计，或按一个单位计。",
    en: "“{item}” does not say how part of a unit counts; it counts in proportion. It could also not count, or count as a whole one.",
  },
  "ruleReadAs.lineIncluded": {
    "zh-CN": "“{item}”的“以上”“以下”按包含本数处理。如果不含，请写明。",
    en: "“{item}” says 以上 or 以下: the line itself is taken as included. Say so if it is not.",
  },
  "ruleReadAs.sharedEdge": {
    "zh-CN": "“{item}”有两档写了同一个端点，端点归较高数值的一档。如果不是，请写明。",
    en: "Two bands of “{item}” end at the same value, which is taken to be in the band of the higher values. Say so if it is not.",
  },
  "ruleReadAs.otherwise.nothing": {
    "zh-CN": "“{item}”没有写明其余情况，按不得分处理。如果不是，请写明。",
    en: "“{item}” does not say what all other values earn; they are taken to earn nothing. Say so if they do.",
  },
  "ruleReadAs.otherwise.full": {
    "zh-CN": "“{item}”只写了何时不得分，其余按满分处理。如果不是，请写明。",
    en: "“{item}” says only when nothing is earned; otherwise it is taken to earn full points. Say so if it does not.",
  },
  "ruleReadAs.percentOrPoint": {
    "zh-CN": "“{item}”写的“每…%”按百分点处理。如果是原值的百分之几，请写明。",
    en: "“{item}” counts by %, which is taken as percentage points. Say so if parts of the value are meant.",
  },
  "ruleReadAs.rankOrder": {
    "zh-CN": "“{item}”没有写明排名的方向，按由高到低处理。如果数值小的为好，请写明。",
    en: "“{item}” does not say which way ranks go; the highest value is taken as the first. Say so if the lowest is.",
  },
  "ruleReadAs.laterPlaces": {
    "zh-CN": "“{item}”没有写明再往后的名次，按最后写明的得分处理。如果不是，请写明。",
    en: "“{item}” does not say what later places earn; they are taken to earn what the last one named does. Say so if not.",
  },
  "ruleReadAs.moreThanTop": {
    "zh-CN": "“{item}”没有写明比最高一档更多怎样计，按最高一档处理。如果不是，请写明“及以上”或另写一档。",
    en: "“{item}” does not say what more than its highest count earns; it is taken to earn the same. Say “or more”, or add a line, if not.",
  },
  "ruleReadAs.placesGiven": {
    "zh-CN": "“{item}”的名称说的是名次，按这一列填的就是名次（1 为第一）处理。如果填的是成绩，请改名称或填“参数”。",
    en: "The title of “{item}” speaks of ranks, so its column is taken to hold places (1 is the first). If it holds scores, change the title or write parameters.",
  },
  "ruleReadAs.period": {
    "zh-CN": "“{item}”的评分办法写的是“{choice}”，按表里的数也是{choice}的数处理。如果是全年的数，请先折算。",
    en: "The rule of “{item}” counts by “{choice}”; the figures are taken to be of the same time. Convert them first if they are of a year.",
  },
  "ruleReadAs.occurrences": {
    "zh-CN": "“{item}”没有写明多项怎样计，按累计处理。如果只取最高项，请写明。",
    en: "“{item}” does not say how several count; they are added up. Say so if only the highest counts.",
  },
  "ruleReadAs.change": {
    "zh-CN": "“{item}”与以前比较，没有列出以前的数据，按数据项填的就是变化量处理。如果要由两年的数据计算，请填“参数”。",
    en: "“{item}” compares with an earlier time of which there is no column; the input is taken to be the change itself. To have it computed from two years, write parameters.",
  },
  "ruleReadAs.gettingWorse": {
    "zh-CN": "“{item}”没有写明退步怎样计，按不扣分处理。如果要扣，请写明。",
    en: "“{item}” does not say what getting worse costs; it is taken to cost nothing. Say so if it does.",
  },
  "ruleReadAs.target": {
    "zh-CN": "“{item}”的评分办法没有写目标值，用了名称里的 {choice}。如果不是，请写明。",
    en: "The rule of “{item}” does not say its target; {choice} was taken from the title. Say so if it is another.",
  },
} satisfies MessageTable;
