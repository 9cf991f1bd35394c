// Sentences for what tables finds.
import type { MessageTable } from "../message.js";
import { tableErrors } from "./table-errors.js";

export const tableMessages = {
  ...tableErrors,
  degreesExceedTeachers: {
    "zh-CN": "{school}各学历教师合计 {sum} 人，多于专任教师 {teachers} 人。请核对学历或专任教师数。",
    en: "{school} has {sum} teachers by degree, but only {teachers} full-time teachers. Check the degrees or the full-time teachers.",
  },
  // Sheets and tables
  sheetEmpty: { "zh-CN": "这张工作表是空的，没有读取。", en: "This sheet is empty and was passed over." },
  sheetWithoutTable: {
    "zh-CN":
      "这张工作表里没有找到学校数据表的表头，没有读取。如果其中有数据，请检查表头中是否有“学校名称”“在校学生数”等栏目。",
    en: "No header of a table of schools was found on this sheet, so it was passed over. If it holds data, check that its header names columns such as school name and pupils.",
  },
  countyForm: {
    "zh-CN":
      "这是国家申报表的{form}，按全县或指标汇总，不是分学校的数据，没有读取。分学校的数据请用表Ⅱ-2或学校基本情况表。",
    en: "This is form {form} of the national application. It sums up the county and lists no schools, so it was passed over. Use form Ⅱ-2 or a table of schools.",
  },
  emptyForm: {
    "zh-CN": "这是空白的{form}：认出了表头，但还没有填学校数据。请填好后再读取。",
    en: "This is form {form}, not filled in yet: its header was understood, but there are no figures. Fill it in and read it again.",
  },
  noSchoolRows: {
    "zh-CN": "表头下面没有学校的数据行。请填入数据，每行一所学校。",
    en: "There are no rows of schools below this header. Fill in one school to a row.",
  },
  mappedColumnsLacking: {
    "zh-CN": "保存的栏目对照里有这些表头，但表中没有：{headers}。请检查表头是否改过名。",
    en: "The saved column settings name headers that no sheet has: {headers}. Check whether they were renamed.",
  },

  // Rows that are no schools
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

  // Columns
  columnDoubtful: {
    "zh-CN": "“{header}”可能是“{path}”，但不能确定，没有采用。请确认这一栏的含义。",
    en: "“{header}” may be “{path}”, but this is not certain, so it was not used. Say what this column means.",
  },
  columnTaken: {
    "zh-CN": "“{header}”与 {column} 栏“{other}”都像是“{path}”，采用了 {column} 栏。如果不对，请改正。",
    en: "Both “{header}” and column {column}, “{other}”, look like “{path}”; column {column} was used. Change this if it is wrong.",
  },
  columnInFamilyUnread: {
    "zh-CN":
      "“{header}”这一栏（{samples}）没有读懂，而它可能是“{paths}”：少了它，高于规定学历的教师会算少。请指明这一栏的含义；如果不是，请选“不使用”。",
    en: "“{header}” ({samples}) was not understood, and may be “{paths}”: without it, too few teachers count as above the required qualification. Say what this column means, or that it is not used.",
  },
  columnsUnused: {
    "zh-CN": "有 {count} 栏没有用到：{headers}。",
    en: "Columns that were not used ({count}): {headers}.",
  },
  columnBlank: {
    "zh-CN": "“{path}”整栏没有填写（{count} 所学校）。请补填；确实为零的请填 0。",
    en: "The whole column “{path}” is blank ({count} schools). Fill it in; where there is none, write 0.",
  },
  unitUnfit: {
    "zh-CN": "“{header}”的单位“{written}”与“{path}”不符，按表中数值原样读取。请核对单位。",
    en: "The unit “{written}” of “{header}” does not fit “{path}”; the figures were taken as they stand. Check the unit.",
  },
  unitDoubtful: {
    "zh-CN":
      "“{path}”按现在的单位算，生均只有或竟有 {value}，不合常理，单位可能是“{likely}”。数值没有改动，请核对表头的单位。",
    en: "“{path}” comes to {value} per pupil in its present unit, which is hardly possible; the unit may be {likely}. Nothing was changed: check the unit in the header.",
  },
  sharesAsPercent: {
    "zh-CN": "“{path}”这一栏写的是小数（如 0.9976），已按百分数读取（共 {count} 格）。",
    en: "“{path}” is written as shares (such as 0.9976) and was read as percentages ({count} cells).",
  },
  sheetJoined: {
    "zh-CN": "“{sheet}”没有学生数，其中 {count} 所学校的数据已按校名（和代码）并入有学生数的表。",
    en: "“{sheet}” has no pupils; the figures of its {count} schools were joined by name (and code) with the table that has them.",
  },
  hiddenColumnsRead: {
    "zh-CN": "隐藏的列也读取了：{names}。如不应使用，请删除或指定不采用。",
    en: "Hidden columns were read too: {names}. If they should not be used, delete them or leave them out.",
  },
  hiddenRowsRead: {
    "zh-CN": "有 {count} 所学校在隐藏的行里，也读取了：第 {rows} 行。如不应计入，请删除。",
    en: "{count} schools stand in hidden rows and were read too: rows {rows}. Delete them if they should not count.",
  },

  // Cells
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
    en: "The whole column “{path}” is 0 ({count} schools), though these schools have pupils. Check it; if it holds formulas, open and save the workbook in Excel or WPS and read it again.",
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
    "zh-CN": "“{path}”有 {count} 格没有填：{cells} 等。请补填；确实为零的请填 0。",
    en: "“{path}” is blank in {count} cells: {cells} and so on. Fill them in; where there is none, write 0.",
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
    "zh-CN": "“{path}”应为整数，有 {count} 格不是：{cells} 等，按原数采用。请核对是否折算数。",
    en: "“{path}” should be whole numbers, but {count} cells are not: {cells} and so on. They were used as they stand; check whether they are full-time equivalents.",
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
    "zh-CN": "有 {count} 格写的是每名教师的学生数，已换算为每名学生的教师数：{cells} 等。",
    en: "{count} cells give pupils per teacher and were turned into teachers per pupil: {cells} and so on.",
  },
  categoryUnknown: {
    "zh-CN": "不认识“{path}”中的“{text}”，没有采用。请改用通行的写法。",
    en: "“{text}” is not known as “{path}” and was not used. Use the usual words.",
  },
  "categoryUnknown.several": {
    "zh-CN": "“{path}”有 {count} 格写法不认识（{texts}），没有采用：{cells} 等。请改用通行的写法。",
    en: "{count} cells of “{path}” are not known ({texts}) and were not used: {cells} and so on. Use the usual words.",
  },
  ownerAssumed: {
    "zh-CN": "“{text}”没有写明哪一级举办，按县级教育部门处理。如果不是，请写明。",
    en: "“{text}” does not say who runs the school; it was taken for the county's education bureau. Say so if it is another.",
  },
  "ownerAssumed.several": {
    "zh-CN": "有 {count} 所学校只写了“{text}”，没有写明哪一级举办，按县级教育部门处理：{cells} 等。如果不是，请写明。",
    en: "{count} schools say only “{text}”; they were taken as run by the county's education bureau: {cells} and so on. Say so where it is another.",
  },
  typeAgainstName: {
    "zh-CN": "“{name}”的学校类型写的是“{text}”，与校名不符，现按“{text}”计入。请核对学校类型。",
    en: "“{name}” has the type “{text}”, which its name contradicts; it counts by its type. Check the type.",
  },
  "typeAgainstName.several": {
    "zh-CN": "有 {count} 所学校的类型与校名不符（{names} 等），现按填写的类型计入。请核对学校类型（{cells}）。",
    en: "The types of {count} schools contradict their names ({names} and so on); they count by their types. Check the types ({cells}).",
  },
  schoolNotCounted: {
    "zh-CN":
      "“{name}”这一行写着“{text}”，可能不应计入，现仍按学校计入。请核对：不应计入就删去这一行；并入别的学校的，请填“所属学校”和“是否计校数”。",
    en: "The row of “{name}” says “{text}”, so it may not belong in; for now it counts as a school. If it does not belong in, delete the row; if it was merged into another school, fill in 所属学校 and 是否计校数.",
  },
  "schoolNotCounted.several": {
    "zh-CN":
      "有 {count} 行写着“{texts}”（{names} 等），可能不应计入，现仍按学校计入：{cells}。请核对：不应计入就删去这些行；并入别的学校的，请填“所属学校”和“是否计校数”。",
    en: "{count} rows say {texts} ({names} and so on), so they may not belong in; for now they count as schools: {cells}. Delete those that do not belong in; where one was merged into another school, fill in 所属学校 and 是否计校数.",
  },
  typeFromName: {
    "zh-CN": "表中没有学校类型，“{text}”的类型按校名判断。如果不对，请加一栏“学校类型”。",
    en: "The table has no type of school; that of “{text}” was told from its name. If it is wrong, add a column with the type.",
  },
  "typeFromName.several": {
    "zh-CN": "表中没有学校类型，{count} 所学校的类型按校名判断（{texts} 等）。如果不对，请加一栏“学校类型”。",
    en: "The table has no type of school; the types of {count} schools were told from their names ({texts} and so on). If they are wrong, add a column with the type.",
  },
  stageFromName: {
    "zh-CN": "表中没有学校类型和学段，“{text}”按初中处理。如果有高中部或小学部，请加一栏“学校类型”。",
    en: "The table has neither type nor stage; “{text}” was taken for a junior school. If it has other stages too, add a column with the type.",
  },
  "stageFromName.several": {
    "zh-CN":
      "表中没有学校类型和学段，{count} 所中学按初中处理（{texts} 等）。如果有高中部或小学部，请加一栏“学校类型”。",
    en: "The table has neither type nor stage; {count} secondary schools were taken for junior schools ({texts} and so on). If any has other stages too, add a column with the type.",
  },

  // Rows
  totalDiffers: {
    "zh-CN":
      "“{label}”行的“{path}”是 {total}，各校相加是 {sum}，相差 {difference}。计算用各校数据；请核对是哪一个错了。",
    en: "“{path}” in the row “{label}” is {total}, but the schools add up to {sum}: a difference of {difference}. The schools' own figures are used; check which is wrong.",
  },
  totalDiffersUnread: {
    "zh-CN":
      "“{label}”行的“{path}”是 {total}，各校相加是 {sum}，相差 {difference}；其中有 {unread} 所学校没有可用的数。请先补全，再核对。",
    en: "“{path}” in the row “{label}” is {total}, but the schools add up to {sum}: a difference of {difference}. {unread} schools have no usable figure: complete them first, then check.",
  },
  totalsDiffer: {
    "zh-CN": "“{label}”行有 {count} 栏与各校相加不符：{paths}。计算用各校数据；请核对这一行汇总的是哪些学校。",
    en: "The row “{label}” differs from the sum of the schools in {count} columns: {paths}. The schools' own figures are used; check which schools it sums up.",
  },
  sameRowTwice: {
    "zh-CN": "“{name}”有完全相同的两行（{first}、{second}），只计一次。请删去一行。",
    en: "“{name}” stands there twice in the same words ({first}, {second}) and is counted once. Delete one of the rows.",
  },
  sameName: {
    "zh-CN": "有两所学校都叫“{name}”（{first}、{second}），按两所学校计。如果是同一所，请删去一行。",
    en: "Two schools are called “{name}” ({first}, {second}) and are counted as two. If they are one, delete a row.",
  },
  "sameName.several": {
    "zh-CN": "有 {count} 组学校同名（{texts} 等），按不同的学校计：{cells}。如果是同一所，请删去一行。",
    en: "{count} names are borne by two schools each ({texts} and so on), which are counted as two: {cells}. Where they are one, delete a row.",
  },
  sameCode: {
    "zh-CN": "“{name}”和“{other}”的学校代码都是 {code}（{first}、{second}），按两所学校计。请核对代码。",
    en: "“{name}” and “{other}” have the same code {code} ({first}, {second}) and are counted as two schools. Check the code.",
  },
  "sameCode.several": {
    "zh-CN": "有 {count} 组学校的代码相同（{texts} 等），按不同的学校计：{cells}。请核对代码。",
    en: "{count} codes are borne by two schools each ({texts} and so on), which are counted as two: {cells}. Check the codes.",
  },
} satisfies MessageTable;
