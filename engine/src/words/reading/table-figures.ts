// Sentences for figures of a table: what could not be read as it stands, and what cannot be right.
import type { MessageTable } from "../message.js";

export const tableFigures = {
  textInFigure: {
    "zh-CN": "“{path}”应填数字，这里是“{text}”，没有采用。请改为数字。",
    en: "“{path}” should be a number, but this cell says “{text}”; it was not used. Write a number.",
  },
  "textInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格不是数字（{texts}），没有采用：{cells}。请改为数字。",
    en: "{count} cells of “{path}” are no numbers ({texts}) and were not used: {cells}. Write numbers.",
  },
  severalInFigure: {
    "zh-CN": "“{path}”这一格里不止一个数（“{text}”），没有采用。请只留一个数；如果是千分位，请不要用空格隔开。",
    en: "This cell of “{path}” holds more than one number, “{text}”; it was not used. Leave one number; if the blanks part thousands, take them out.",
  },
  "severalInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格里不止一个数（{texts}），没有采用：{cells}。请每格只留一个数。",
    en: "{count} cells of “{path}” hold more than one number ({texts}) and were not used: {cells}. Leave one number in each.",
  },
  remarkInFigure: {
    "zh-CN": "“{path}”这里写着“{text}”，按括号前的数采用。",
    en: "This cell of “{path}” says “{text}”; the number before the brackets was used.",
  },
  "remarkInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格带括号说明（{texts}），按括号前的数采用：{cells}。",
    en: "{count} cells of “{path}” have a remark in brackets ({texts}); the numbers before the brackets were used: {cells}.",
  },
  unitTwice: {
    "zh-CN":
      "“{path}”的表头单位是“{written}”，这一格又写着“{text}”，不知是 {once} 还是 {twice}，没有采用。请按表头的单位只写数字。",
    en: "The header of “{path}” says “{written}”, and this cell “{text}”: it may be {once} or {twice}, so it was not used. Write the bare number in the header's unit.",
  },
  "unitTwice.several": {
    "zh-CN":
      "“{path}”的表头单位是“{written}”，又有 {count} 格自己写着“万”“千”等（{texts}），不知该不该再乘一次，没有采用：{cells}。请按表头的单位只写数字。",
    en: "The header of “{path}” says “{written}”, and {count} cells have a 万 or the like of their own ({texts}), so it is not known what they are in; they were not used: {cells}. Write bare numbers in the header's unit.",
  },
  unitMixed: {
    "zh-CN":
      "“{path}”这一栏的单位是“{written}”，这一格的 {value} 与其他学校相差上万倍，像是按“{likely}”填的，应为 {meant}。请核对后改正，改正前不下结论。",
    en: "“{path}” is in {written}, and this cell's {value} is some ten thousand times apart from the other schools': it looks written in {likely}, and would be {meant}. Check and correct it: no verdict is given before that.",
  },
  "unitMixed.several": {
    "zh-CN":
      "“{path}”这一栏的单位是“{written}”，有 {count} 格与其他学校相差上万倍，像是按“{likely}”填的：{cells}。请核对后改正，改正前不下结论。",
    en: "“{path}” is in {written}, and {count} cells are some ten thousand times apart from the other schools': they look written in {likely}: {cells}. Check and correct them: no verdict is given before that.",
  },
  columnAllZero: {
    "zh-CN":
      "“{path}”整栏都是 0（{count} 所学校），而这些学校有学生。请核对；如果这一栏是公式，请在 Excel 或 WPS 中打开、保存一次，再重新读取。",
    en: "The whole column “{path}” is 0 ({count} {count|school|schools}), though these schools have pupils. Check it; if it holds formulas, open and save the workbook in Excel or WPS and read it again.",
  },
  mergedFigure: {
    "zh-CN":
      "{range} 合并成一格，“{path}”只有一个数“{text}”，却对着几所学校或几栏，不知道各是多少，都没有采用。请取消合并，分别填写。",
    en: "{range} is one merged cell: “{path}” has a single number, “{text}”, for several schools or columns. What each has is not known, so none was used. Unmerge it and fill in each cell.",
  },
  uncalculatedInFigure: {
    "zh-CN":
      "“{path}”这一格的公式没有计算过，文件里没有真正的结果，没有采用。请在 Excel 或 WPS 中打开、保存一次，再重新读取。",
    en: "The formula of this cell of “{path}” was never calculated, so the file holds no result of it; it was not used. Open and save the workbook in Excel or WPS, and read it again.",
  },
  "uncalculatedInFigure.several": {
    "zh-CN":
      "“{path}”有 {count} 格的公式没有计算过，文件里没有真正的结果，没有采用：{cells}。请在 Excel 或 WPS 中打开、保存一次，再重新读取。",
    en: "The formulas of {count} cells of “{path}” were never calculated, so the file holds no results of them; they were not used: {cells}. Open and save the workbook in Excel or WPS, and read it again.",
  },
  boundInFigure: {
    "zh-CN": "“{path}”这里写的是范围“{text}”，不是实际数，没有采用。请填实际数。",
    en: "“{path}” gives a bound, “{text}”, not the figure itself; it was not used. Write the actual figure.",
  },
  "boundInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格写的是范围（{texts}），没有采用：{cells}。请填实际数。",
    en: "{count} cells of “{path}” give bounds ({texts}) and were not used: {cells}. Write the actual figures.",
  },
  roundedInFigure: {
    "zh-CN":
      "“{path}”这里是“{text}”，像是表格软件因为栏太窄而缩写的数，后几位已经丢失，没有采用。请在原来的工作簿里加宽这一栏，再另存，或填上完整的数。",
    en: "“{path}” is “{text}” here, as a spreadsheet shortens a figure in a narrow column: its last digits are lost, so it was not used. Widen the column in the original workbook and save again, or write the whole figure.",
  },
  "roundedInFigure.several": {
    "zh-CN":
      "“{path}”有 {count} 格是“{texts}”这样的数，像是表格软件因为栏太窄而缩写的，后几位已经丢失，没有采用：{cells}。请在原来的工作簿里加宽这一栏，再另存，或填上完整的数。",
    en: "{count} cells of “{path}” hold figures such as {texts}, as a spreadsheet shortens them in a narrow column: their last digits are lost, so they were not used: {cells}. Widen the column in the original workbook and save again, or write the whole figures.",
  },
  ratioInFigure: {
    "zh-CN": "“{path}”这里写的是比“{text}”，不是数量，没有采用。请填实际数。",
    en: "“{path}” gives a ratio, “{text}”, where an amount belongs; it was not used. Write the amount.",
  },
  "ratioInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格写的是比（{texts}），没有采用：{cells}。请填实际数。",
    en: "{count} cells of “{path}” give ratios ({texts}) and were not used: {cells}. Write the amounts.",
  },
  percentInFigure: {
    "zh-CN": "“{path}”这里写的是百分数“{text}”，不是数量，没有采用。请填实际数。",
    en: "“{path}” gives a percentage, “{text}”, where an amount belongs; it was not used. Write the amount.",
  },
  "percentInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格写的是百分数（{texts}），没有采用：{cells}。请填实际数。",
    en: "{count} cells of “{path}” give percentages ({texts}) and were not used: {cells}. Write the amounts.",
  },
  otherUnitInFigure: {
    "zh-CN": "“{path}”这里写的“{text}”单位不对，没有采用。请核对。",
    en: "The unit in “{text}” does not fit “{path}”; the cell was not used. Check it.",
  },
  "otherUnitInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格单位不对（{texts}），没有采用：{cells}。请核对。",
    en: "{count} cells of “{path}” have a unit that does not fit ({texts}) and were not used: {cells}. Check them.",
  },
  unitInCell: {
    "zh-CN": "“{path}”这里写着“{text}”，已按格内的单位换算。",
    en: "This cell of “{path}” says “{text}”; it was converted by the unit in the cell.",
  },
  "unitInCell.several": {
    "zh-CN": "“{path}”有 {count} 格自带单位（{texts}），已按格内的单位换算：{cells}。",
    en: "{count} cells of “{path}” have a unit of their own ({texts}) and were converted by it: {cells}.",
  },
  errorInFigure: {
    "zh-CN": "“{path}”这一格是公式错误 {text}，没有采用。请改正公式或直接填数。",
    en: "This cell of “{path}” is the error {text}; it was not used. Mend the formula, or write the figure.",
  },
  "errorInFigure.several": {
    "zh-CN": "“{path}”有 {count} 格是公式错误（{texts}），没有采用：{cells}。请改正公式或直接填数。",
    en: "{count} cells of “{path}” are errors ({texts}) and were not used: {cells}. Mend the formulas, or write the figures.",
  },
  blankFigure: {
    "zh-CN": "“{path}”没有填。请补填；确实为零的请填 0。",
    en: "“{path}” is blank. Fill it in; if there is none, write 0.",
  },
  "blankFigure.several": {
    "zh-CN": "“{path}”有 {count} 格没有填：{cells}。请补填；确实为零的请填 0。",
    en: "“{path}” is blank in {count} cells: {cells}. Fill them in; where there is none, write 0.",
  },
  negativeFigure: {
    "zh-CN": "“{path}”是负数（{value}）。请核对。",
    en: "“{path}” is negative ({value}). Check it.",
  },
  "negativeFigure.several": {
    "zh-CN": "“{path}”有 {count} 格是负数：{cells}。请核对。",
    en: "“{path}” is negative in {count} cells: {cells}. Check them.",
  },
  fractionInWhole: {
    "zh-CN": "“{path}”应为整数，这里是 {value}，按原数采用。请核对。",
    en: "“{path}” should be a whole number, but is {value}; it was used as it stands. Check it.",
  },
  "fractionInWhole.several": {
    "zh-CN": "“{path}”应为整数，有 {count} 格不是：{cells}，按原数采用。请核对是否折算数。",
    en: "“{path}” should be whole numbers, but {count} cells are not: {cells}. They were used as they stand; check whether they are full-time equivalents.",
  },
  figureOutOfScale: {
    "zh-CN": "“{path}”是 {value}，与学生数相比过大或过小，可能填错了单位或数位。请核对。",
    en: "“{path}” is {value}, far too much or too little for its pupils: perhaps in another unit, or a digit too many. Check it.",
  },
  "figureOutOfScale.several": {
    "zh-CN": "“{path}”有 {count} 格与学生数相比过大或过小：{cells}。请核对单位和数位。",
    en: "{count} cells of “{path}” are far too much or too little for their pupils: {cells}. Check units and digits.",
  },
  ratioTurned: {
    "zh-CN": "这里的 {value} 是每名教师的学生数，已换算为每名学生的教师数。",
    en: "{value} is pupils per teacher, and was turned into teachers per pupil.",
  },
  "ratioTurned.several": {
    "zh-CN": "有 {count} 格写的是每名教师的学生数，已换算为每名学生的教师数：{cells}。",
    en: "{count} cells give pupils per teacher and were turned into teachers per pupil: {cells}.",
  },
} satisfies MessageTable;
