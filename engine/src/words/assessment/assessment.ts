// Sentences for what an assessment finds in its data.
import type { MessageTable } from "../message.js";

export const assessmentMessages = {
  noSchools: {
    "zh-CN": "没有可以评估的学校（{stages}）。请检查是否有“学校名称”“在校学生数”两列，以及学段是否写明。",
    en: "No school could be assessed ({stages}). Check that there is a column of school names and one of pupils, and that the stage is stated.",
  },
  stageWithoutSchools: {
    "zh-CN": "数据中没有{stage}学校，因此不能对全县下结论。请补充{stage}的数据，或只评估另一学段。",
    en: "There is no {stage} school in the data, so no verdict on the whole county is given. Add the {stage} data, or assess the other stage alone.",
  },
  oneSchoolOnly: {
    "zh-CN": "{stage}只有一所学校（{school}），校际差异系数无从计算。",
    en: "There is only one {stage} school ({school}); a coefficient of variation between schools cannot be computed.",
  },
  recordFigureUnusable: {
    "zh-CN": '{school}的“{path}”应是数，现在是 {found}，未计入。请改为数；没有数的写 "missing"。',
    en: '“{path}” of {school} should be a number, and is {found}: it was not counted. Give a number, or "missing" where there is none.',
  },
  "recordFigureUnusable.several": {
    "zh-CN": '{count} 个数据应是数而不是数，未计入：{figures}。请改为数；没有数的写 "missing"。',
    en: '{count} figures should be numbers, and are not: they were not counted: {figures}. Give numbers, or "missing" where there is none.',
  },
  recordFieldUnknown: {
    "zh-CN": "{count} 条记录里的“{path}”不是学校数据的项目，没有用到。请检查是否写错，或删去。",
    en: "“{path}” in {count} {count|record|records} is no field of a school, and was not used. Check its spelling, or take it out.",
  },
  recordFieldMisspelt: {
    "zh-CN": "{count} 条记录里的“{path}”不是学校数据的项目，没有用到。是否应为“{near}”？",
    en: "“{path}” in {count} {count|record|records} is no field of a school, and was not used. Did you mean “{near}”?",
  },
  "leftOut.type.several": {
    "zh-CN": "{count} 所学校按办学类型不在评估范围内，未计入：{schools}。",
    en: "{count} schools are outside the scope by their type and were not counted: {schools}.",
  },
  "leftOut.owner.several": {
    "zh-CN": "{count} 所学校按举办者不在评估范围内，未计入：{schools}。如要计入，请在选项中改为“含所有举办者”。",
    en: "{count} schools are outside the scope by who runs them and were not counted: {schools}. To count them, choose “all owners” in the options.",
  },
  "leftOut.smallTeachingPoint.several": {
    "zh-CN": "{count} 个不足 50 人的教学点按规定不计入：{schools}。",
    en: "{count} teaching points with fewer than 50 pupils are not counted, as the standard says: {schools}.",
  },
  "leftOut.teachingPoint.several": {
    "zh-CN": "{count} 个教学点按所选规则不计入：{schools}。",
    en: "{count} teaching points are not counted, as chosen: {schools}.",
  },
  "leftOut.merged.several": {
    "zh-CN": "{count} 个教学点或校区已并入所属学校计算：{schools}。",
    en: "{count} teaching points or campuses were added to their parent schools: {schools}.",
  },
  unitSchoolNotFound: {
    "zh-CN": "共同体名单里，“{unit}”有 {count} 所学校不在学校表里：{schools}，没有并入任何学校。请核对校名或学校代码。",
    en: "{count} {count|school|schools} of “{unit}” in the list of communities {count|is|are} not in the table of schools, and counted with none: {schools}. Check {count|its name or code|their names or codes}.",
  },
  "leftOut.parentNotFound": {
    "zh-CN":
      "{school}应并入所属学校，但表中没有填写或找不到那所学校，因此未计入。请在“所属学校”一列填写学校全称；若应单独计校，请把“是否计校数”改为“是”。",
    en: "{school} should be added to its parent school, but that school is not given or not in the table, so it was not counted. Fill in the parent's full name; if it is a school of its own, change the column that says whether it counts.",
  },
  "leftOut.parentNotFound.several": {
    "zh-CN":
      "{count} 个教学点或校区找不到所属学校，未计入：{schools}。请在“所属学校”一列填写学校全称；若应单独计校，请把“是否计校数”改为“是”。",
    en: "{count} teaching points or campuses have no parent school in the table and were not counted: {schools}. Fill in the parents' full names; if they are schools of their own, change the column that says whether they count.",
  },
  "leftOut.stageUnknown": {
    "zh-CN": "{school}看不出是小学还是初中，未计入。请补“学校类型”或“学段”，或在运行时选定一个学段。",
    en: "It cannot be told whether {school} is a primary or a junior school, so it was not counted. Add its type or stage, or choose one stage for the run.",
  },
  "leftOut.stageUnknown.several": {
    "zh-CN":
      "{count} 所学校看不出是小学还是初中，未计入：{schools}。请补“学校类型”或“学段”一列，或在运行时选定一个学段。",
    en: "It cannot be told whether {count} schools are primary or junior, so they were not counted: {schools}. Add a column for type or stage, or choose one stage for the run.",
  },
  "leftOut.pupilsMissing": {
    "zh-CN": "{school}没有在校学生数，未计入。请填写学生数。",
    en: "{school} has no number of pupils and was not counted. Fill it in.",
  },
  "leftOut.pupilsMissing.several": {
    "zh-CN":
      "{count} 所学校没有在校学生数，未计入：{schools}。请检查是否缺“在校学生数”一列，或在列的对应关系中指定它。",
    en: "{count} schools have no number of pupils and were not counted: {schools}. Check whether the column of pupils is there, or say which column it is.",
  },
  "leftOut.pupilsZero": {
    "zh-CN": "{school}的学生数为 0，未计入。若是停办学校请删去该行，若漏填请补上。",
    en: "{school} has 0 pupils and was not counted. Delete the row if the school is closed, or fill in the figure.",
  },
  "leftOut.pupilsZero.several": {
    "zh-CN": "{count} 所学校的学生数为 0，未计入：{schools}。",
    en: "{count} schools have 0 pupils and were not counted: {schools}.",
  },
  "leftOut.pupilsNegative": {
    "zh-CN": "{school}的学生数是负数，未计入。请更正。",
    en: "{school} has a negative number of pupils and was not counted. Correct it.",
  },
  "leftOut.pupilsNegative.several": {
    "zh-CN": "{count} 所学校的学生数是负数，未计入：{schools}。请更正。",
    en: "{count} schools have a negative number of pupils and were not counted: {schools}. Correct them.",
  },
  "leftOut.pupilsNotByStage": {
    "zh-CN": "{school}有几个学段，但学生数没有分学段填写，未计入。请分别填写小学、初中（和高中）的学生数。",
    en: "{school} runs several stages, but its pupils are not given by stage, so it was not counted. Give the pupils of each stage.",
  },
  "leftOut.pupilsNotByStage.several": {
    "zh-CN": "{count} 所多学段学校的学生数没有分学段填写，未计入：{schools}。请分别填写各学段的学生数。",
    en: "{count} schools run several stages, but their pupils are not given by stage, so they were not counted: {schools}. Give the pupils of each stage.",
  },
  indicatorNotProvided: {
    "zh-CN": "{stage}的“{indicator}”无法计算：数据中没有{columns}。请补充该列，或在列的对应关系中指定它。",
    en: "“{indicator}” ({stage}) cannot be computed: the data has no {columns}. Add that column, or say which column it is.",
  },
  "indicatorLacking.missing": {
    "zh-CN": "{stage}有 {count} 所学校没有填{quantity}，“{indicator}”未计入这些学校：{schools}。请补填。",
    en: "{count} {stage} {count|school has|schools have} no {quantity}; they are not in “{indicator}”: {schools}. Fill it in.",
  },
  "indicatorLacking.notApplicable": {
    "zh-CN":
      "{stage}有 {count} 所学校的{quantity}填为“无”或“/”，“{indicator}”未计入这些学校：{schools}。若实际为零，请填 0。",
    en: "{count} {stage} {count|school gives|schools give} {quantity} as none or “/”; they are not in “{indicator}”: {schools}. If it is zero, write 0.",
  },
  "indicatorLacking.unreadable": {
    "zh-CN": "{stage}有 {count} 所学校的{quantity}不是数字，“{indicator}”未计入这些学校：{schools}。请改为数字。",
    en: "In {count} {stage} {count|school|schools} {quantity} is not a number; they are not in “{indicator}”: {schools}. Write a number.",
  },
  "indicatorLacking.noColumn": {
    "zh-CN": "{stage}有 {count} 所学校所在的表没有{quantity}一列，“{indicator}”未计入这些学校：{schools}。",
    en: "The table of {count} {stage} {count|school|schools} has no column for {quantity}; they are not in “{indicator}”: {schools}.",
  },
  "indicatorLacking.notByStage": {
    "zh-CN":
      "{stage}有 {count} 所多学段学校的{quantity}没有分学段填写，“{indicator}”不能拆分，未计入这些学校：{schools}。请分学段填写（含各学段学生数）。",
    en: "In {count} {stage} {count|school|schools} with several stages {quantity} is not given by stage and cannot be divided for “{indicator}”; they are left out: {schools}. Give it (and the pupils) by stage.",
  },
  "indicatorLacking.inconsistent": {
    "zh-CN":
      "{stage}有 {count} 所学校的{quantity}为负数，或减去室内体育用房后为负，“{indicator}”未计入这些学校：{schools}。请核对。",
    en: "In {count} {stage} {count|school|schools} {quantity} is negative, or becomes so once indoor sports rooms are subtracted; they are not in “{indicator}”: {schools}. Check the figures.",
  },
  verdictDependsOnRounding: {
    "zh-CN":
      "{stage}“{indicator}”的差异系数 {cv} 与标准 {threshold} 极为接近：按精确值和按打印值（三位小数）得出的结论不同。请以督导部门的口径为准。",
    en: "The coefficient of variation of “{indicator}” ({stage}), {cv}, is so close to {threshold} that the exact value and the printed one (three decimals) give different verdicts. Ask which one counts.",
  },
  compositeDependsOnRounding: {
    "zh-CN":
      "{stage}的综合差异系数 {cv} 与标准 {threshold} 极为接近：按精确值和按打印值得出的结论不同。请以督导部门的口径为准。",
    en: "The composite ({stage}), {cv}, is so close to {threshold} that the exact value and the printed one give different verdicts. Ask which one counts.",
  },
  nothingSubtracted: {
    "zh-CN":
      "{stage}“{indicator}”：数据中没有{quantity}一列，因此没有从中扣除。若教学及辅助用房含室内体育用房，请补充该列。",
    en: "“{indicator}” ({stage}): the data has no {quantity}, so nothing was subtracted. If the teaching rooms include indoor sports rooms, add that column.",
  },
} satisfies MessageTable;
