// Sentences for what is found in a rubric and in the figures that it scores.
import type { MessageTable } from "../message.js";

export const scoringMessages = {
  scoreDenominatorZero: {
    "zh-CN": "“{name}”的“{item}”要除以的数是 0，没有算分。请核对数据。",
    en: "“{item}” of “{name}” would be divided by 0 and was not scored. Check the figure.",
  },
  scoreGradeUnknown: {
    "zh-CN": "“{name}”的“{item}”填的是“{value}”，不在可选等次之内（{grades}），没有算分。请改成其中之一。",
    en: "“{item}” of “{name}” says “{value}”, which is none of its grades ({grades}), and was not scored. Write one of them.",
  },
  scoreOutOfRange: {
    "zh-CN": "“{name}”的“{item}”填的是 {value}，超出了 {least} 到 {most} 的范围，没有采用。请核对。",
    en: "“{item}” of “{name}” is {value}, outside {least} to {most}, and was not used. Check it.",
  },
  scoreNotAStep: {
    "zh-CN": "“{name}”的“{item}”填的是 {value}，不是 {step} 的整数倍，没有采用。请按规定的分值间隔打分。",
    en: "“{item}” of “{name}” is {value}, not a multiple of {step}, and was not used. Score in the steps that the rule gives.",
  },
  scoreWithoutReason: {
    "zh-CN": "“{name}”的“{item}”扣了分，却没有写扣分理由，没有采用。请补写理由。",
    en: "Points were taken off “{item}” of “{name}” without a reason, and this was not used. Write the reason.",
  },
  scoreFewReplies: {
    "zh-CN": "“{name}”的“{item}”只有 {replies} 份有效问卷，不足 {minimum} 份，没有算分。",
    en: "“{item}” of “{name}” has {replies} valid {replies|reply|replies}, fewer than {minimum}, and was not scored.",
  },
  scorePartAboveWhole: {
    "zh-CN": "“{name}”的“{item}”：部分（{part}）大于全体（{whole}），没有算分。请核对数据。",
    en: "In “{item}” of “{name}” the part ({part}) is more than the whole ({whole}), so that it was not scored. Check the figures.",
  },
  scoreVariantUnknown: {
    "zh-CN": "“{name}”填的是“{value}”，这里应为：{possible}。只对其中某一类学校适用的评分项因此都没有计入。请改正。",
    en: "“{name}” says “{value}” where one of these should stand: {possible}. Items for some of them only were therefore all left out. Correct it.",
  },
  scoreDifference: {
    "zh-CN": "“{name}”的“{item}”自评 {claim} 分，认定 {points} 分，相差较大。请复核。",
    en: "“{name}” claims {claim} for “{item}”; {points} counted. Look at this difference again.",
  },
  scoreWithoutEvidence: {
    "zh-CN": "“{name}”的“{item}”得了 {points} 分，却没有写佐证材料。请补充。",
    en: "“{item}” of “{name}” has {points} {points|point|points} and names no evidence. Add it.",
  },
  scoresNotFound: {
    "zh-CN": "没有找到评分数据：表头里要有学校名称，以及细则的数据项（{inputs}）。请核对表头，或选对细则。",
    en: "No figures to score were found: a header must name the school and the rubric's inputs ({inputs}). Check the header, or choose the right rubric.",
  },
  scoreFormTwice: {
    "zh-CN": "“{school}”交了两份填报表，另一份在“{other}”，两份都打了分。请留下正确的一份再打分。",
    en: "“{school}” sent two forms, the other in “{other}”; both were scored. Keep the right one and score again.",
  },
  scoreInputsLacking: {
    "zh-CN": "表里没有 {count} 个数据项：{inputs}。用到它们的评分项待定。请补上这些列，或核对表头。",
    en: "Inputs without a column ({count}): {inputs}. Items that need them stay open. Add the columns, or check the headers.",
  },
  letterWithoutUnion: {
    "zh-CN": "这张责任书没有写是哪个共同体的，没有打分。请在标题或表头上方写明共同体名称。",
    en: "This target letter does not say whose it is, and was not scored. Name the community in its title or above the table.",
  },
  letterTaskUnknown: {
    "zh-CN": "责任书里的“{text}”不是细则里的任务，没有计分。请改成细则里的名称，或在细则里加上这一项。",
    en: "“{text}” in the letter is no task of the rubric, and was not scored. Use the rubric's name for it, or add it to the rubric.",
  },
  letterTaskClosest: {
    "zh-CN": "责任书里的“{text}”不是细则里的任务，没有计分；最接近的是“{closest}”。如果就是这一项，请改成这个名称。",
    en: "“{text}” in the letter is no task of the rubric, and was not scored; the closest is “{closest}”. Use that name if it is meant.",
  },
  letterTaskTaken: {
    "zh-CN": "责任书里的“{text}”按“{task}”计分。如果不是这一项，请改成细则里的名称。",
    en: "“{text}” in the letter was taken as “{task}”. Use the rubric's name if another task is meant.",
  },
  letterTaskTwice: {
    "zh-CN": "“{union}”的责任书里“{text}”与上面的一行是同一项任务，只取了上面的一行。请留下正确的一行。",
    en: "“{text}” in the letter of “{union}” is the same task as a line above, and only that line was taken. Keep the right one.",
  },
  letterTasksLacking: {
    "zh-CN": "“{union}”的责任书里没有 {count} 项任务：{tasks}。这些评分项待定，不按 0 分算。",
    en: "The letter of “{union}” has no line for these tasks ({count}): {tasks}. They stay open, and are not 0.",
  },
  letterTwice: {
    "zh-CN": "“{union}”有两份，另一份在“{other}”，两份都打了分。请留下正确的一份再打分。",
    en: "“{union}” is there twice, the other time in “{other}”; both were scored. Keep the right one and score again.",
  },
  letterTickTaken: {
    "zh-CN": "“{text}”只打了勾、没有完成值，按正好完成目标计分。请补上完成值。",
    en: "“{text}” is ticked without a figure, and was scored as the target itself. Enter what was done.",
  },
  letterTickOpen: {
    "zh-CN": "“{text}”写的是没有完成，没有完成值，这一项待定。请补上完成值。",
    en: "“{text}” is marked as not done, without a figure: it stays open. Enter what was done.",
  },
  letterTickedShort: {
    "zh-CN": "“{task}”打了勾，完成值 {done} 却没有达到目标 {target}，按完成值计分。请核对。",
    en: "“{task}” is ticked as done, but {done} does not reach the target of {target}; the figure was scored. Check it.",
  },
  letterUntickedMet: {
    "zh-CN": "“{task}”写的是没有完成，完成值 {done} 却达到了目标 {target}，按完成值计分。请核对。",
    en: "“{task}” is marked as not done, but {done} reaches the target of {target}; the figure was scored. Check it.",
  },
  scoreColumnsUnused: {
    "zh-CN": "有 {count} 列没有用来打分，细则里没有用到它们的数据项：{headers}。需要时请在细则里补上，或核对表头。",
    en: "Columns that were not used ({count}), as no input of the rubric goes by such a header: {headers}. Add inputs, or check the headers.",
  },
  scoreNamesMasked: {
    "zh-CN": "“{name}”像是填写示例的名称，但表里没有别的学校，按一所学校打分。如果是示例，请删去这一行。",
    en: "“{name}” looks like the name of an example, but the table has no other school, so it was scored. If it is an example, delete the row.",
  },
  scoreFigureAgrees: {
    "zh-CN": "“{name}”的“{title}”核对相符（{way}）：{arithmetic}，填的是 {printed}（{cells}）。",
    en: "“{title}” of “{name}” agrees ({way}): {arithmetic}; entered: {printed} ({cells}).",
  },
  "scoreFigureAgrees.several": {
    "zh-CN": "“{title}”有 {count} 处核对相符（{way}）：{cells}。",
    en: "“{title}” agrees in {count} places ({way}): {cells}.",
  },
  scoreFigureIsAnother: {
    "zh-CN":
      "“{name}”的“{title}”填的是 {printed}，与名称不符：它是{way}（{arithmetic}），按名称应为 {others}（{cells}）。两个数不能互相代替，请改正名称或数值。",
    en: "“{title}” of “{name}” is entered as {printed} and is another figure than it says: {way} ({arithmetic}); what it says would be {others} ({cells}). Neither stands for the other: correct the name or the figure.",
  },
  "scoreFigureIsAnother.several": {
    "zh-CN": "“{title}”有 {count} 处与名称不符，填的是{way}：{cells}。两个数不能互相代替，请改正名称或数值。",
    en: "“{title}” is another figure than it says in {count} places, where it is {way}: {cells}. Neither stands for the other: correct the name or the figures.",
  },
  scoreFigureContradicted: {
    "zh-CN": "“{name}”的“{title}”填的是 {printed}，与{way}不符：{arithmetic}（{cells}）。请核对这几格。",
    en: "“{title}” of “{name}” is entered as {printed}, which contradicts {way}: {arithmetic} ({cells}). Check these cells.",
  },
  "scoreFigureContradicted.several": {
    "zh-CN": "“{title}”有 {count} 处与{way}不符：{cells}。请核对。",
    en: "“{title}” contradicts {way} in {count} places: {cells}. Check them.",
  },
  scoreCountsForPoints: {
    "zh-CN":
      "“{header}”这一列要的是得分（满分 {most} 分），填的像是次数或人数（如“{text}”），整列都没有当作得分，这一项待评分。请填得分，或在细则里写明怎样由次数算出得分。",
    en: "“{header}” asks for points (at most {most}), but holds what look like counts (such as “{text}”): none of it was taken for points, and the item stays open. Write points, or say in the rubric how points follow from the count.",
  },
  scoreFigureUnreadable: {
    "zh-CN": "“{header}”的“{text}”读不出数，没有采用。请改成数字。",
    en: "“{text}” under “{header}” cannot be read as a figure and was not used. Write a number.",
  },
  "scoreFigureUnreadable.several": {
    "zh-CN": "“{header}”有 {count} 格读不出数，没有采用：{cells}。请改成数字。",
    en: "Cells under “{header}” that cannot be read as figures ({count}) were not used: {cells}. Write numbers.",
  },
  scoreMergedFigure: {
    "zh-CN": "“{header}”的“{text}”写在几行合并的单元格里，不知道各是多少，这几行都没有采用。请取消合并，分别填写。",
    en: "“{text}” under “{header}” stands in a cell merged over several rows; what each of them has is not known, and none was used. Unmerge the cell and fill in each row.",
  },
  scoreUncalculated: {
    "zh-CN": "“{header}”这一格的公式没有计算过，没有采用。请在 Excel 或 WPS 中打开、保存一次，再重新读取。",
    en: "The formula of this cell under “{header}” was never calculated, so it was not used. Open and save the workbook in Excel or WPS, and read it again.",
  },
  scoreUnitDiffers: {
    "zh-CN": "“{header}”的“{text}”单位不对，这里应为“{unit}”，没有采用。请换算或改正。",
    en: "“{text}” under “{header}” is in another unit than “{unit}” and was not used. Convert or correct it.",
  },
  scoreFigureRange: {
    "zh-CN": "“{header}”的“{text}”超出了 {least} 到 {most} 的范围，没有采用。请核对。",
    en: "“{text}” under “{header}” is outside {least} to {most} and was not used. Check it.",
  },
  scoreFigureBelow: {
    "zh-CN": "“{header}”的“{text}”小于 {least}，不可能，没有采用。请核对。",
    en: "“{text}” under “{header}” is less than {least}, which cannot be, and was not used. Check it.",
  },
  scoreFigureAbove: {
    "zh-CN": "“{header}”的“{text}”大于 {most}，不可能，没有采用。请核对。",
    en: "“{text}” under “{header}” is more than {most}, which cannot be, and was not used. Check it.",
  },
  scoreSharesAsPercent: {
    "zh-CN": "“{header}”这一列写的是小数（不大于 1），按百分数读取：0.964 即 96.4%。",
    en: "“{header}” holds shares of at most 1; they were read as percentages: 0.964 as 96.4%.",
  },
  rubricShape: {
    "zh-CN": "评分细则有一处不对：{problem}。请改正后再用，或与内置细则导出的文件对照。",
    en: "The rubric has a fault: {problem}. Correct it, or compare it with a built-in rubric as a file.",
  },
  jointRulesShape: {
    "zh-CN":
      "捆绑考核规则有一处不对：{problem}。没有采用这份规则，请改正，或与 junheng rubrics joint-rules 写出的规则对照。",
    en: "The rules of joint scores have a fault: {problem}. They were not used; correct them, or compare with those that “junheng rubrics joint-rules” writes.",
  },
  jointRulesNoTable: {
    "zh-CN": "这个文件里没有捆绑考核规则：要有“规则、条件、值”三栏。没有采用，按通常的规则计算。",
    en: "This file holds no rules of joint scores: it needs the columns Rule, Condition and Value. The usual rules were followed.",
  },
  rubricIdRepeated: {
    "zh-CN": "编号“{id}”用了两次。请改成不同的编号。",
    en: "The id “{id}” is used twice. Give each its own.",
  },
  rubricInputNotListed: {
    "zh-CN": "这里用到的数据项“{id}”不在数据项表里。请补上，或改正名称。",
    en: "The figure “{id}” used here is not among the rubric's inputs. Add it, or correct the name.",
  },
  rubricItemUnknown: {
    "zh-CN": "这里引用的评分项“{id}”不存在。请改正编号。",
    en: "The item “{id}” named here does not exist. Correct the id.",
  },
  rubricCircle: {
    "zh-CN": "这几项互相引用得分，成了一个圈，算不出来：{items}。请去掉其中一处引用。",
    en: "These items take their points from each other in a circle: {items}. Remove one of the references.",
  },
  rubricSum: {
    "zh-CN": "各项分值加起来是 {sum}，而这里写的是 {expected}。请改正分值。",
    en: "The points add up to {sum}, but {expected} is written here. Correct the points.",
  },
  rubricPointsTooFine: {
    "zh-CN": "分值 {points} 比本细则的最小单位（{decimals} 位小数）还细。请改分值，或增加小数位数。",
    en: "{points} {points|point is|points are} finer than the rubric's smallest unit ({decimals} {decimals|decimal|decimals}). Change the points or the decimals.",
  },
  rubricMixedSection: {
    "zh-CN": "“{id}”里既有计分项又有加分或扣分项。请分开设置。",
    en: "“{id}” holds points together with bonus or deductions. Keep them in sections of their own.",
  },
  rubricBandAbovePoints: {
    "zh-CN": "这一档给 {points} 分，超过了该项满分 {most}。请改正。",
    en: "This band gives {points}, more than the {most} of the item. Correct it.",
  },
  rubricBandTwice: {
    "zh-CN": "有两档都从 {from} 起。请改正其中一档。",
    en: "Two bands begin at {from}. Correct one of them.",
  },
  rubricBandsCross: {
    "zh-CN": "{from} 到 {to} 这一档与从 {next} 起的一档重叠。请改正。",
    en: "The band from {from} to {to} overlaps the one that begins at {next}. Correct it.",
  },
  rubricBandsOpen: {
    "zh-CN": "{to} 与 {next} 之间没有写得几分。现按低一档计；如果应先四舍五入再看档次，请注明。",
    en: "Nothing is said of values between {to} and {next}. They are taken into the lower band; say so if they are to be rounded first.",
  },
  rubricGradeOrder: {
    "zh-CN": "等次要从高到低排列，“{id}”的位置不对。请调整。",
    en: "Grades stand from the highest to the lowest; “{id}” does not. Move it.",
  },
  rubricGradeUnknown: {
    "zh-CN": "没有“{id}”这个等次。请改正，或在等次表里补上。",
    en: "There is no grade “{id}”. Correct it, or add it to the grades.",
  },
} satisfies MessageTable;
