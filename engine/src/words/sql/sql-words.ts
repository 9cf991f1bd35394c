// What the comments of SQL statements say, in Chinese and in English.
import { textsFrom } from "../message.js";

const words = {
  made: {
    "zh-CN": "均衡 Junheng 按《{title}》（{document}）生成，{dialect}",
    en: "Made by Junheng of “{title}” ({document}), for {dialect}",
  },
  newest: { "zh-CN": "标准值：最新", en: "Thresholds: the newest" },
  onDate: { "zh-CN": "标准值：{date} 有效的", en: "Thresholds: those in force on {date}" },
  notExecuted: {
    "zh-CN": "本软件没有在 {dialect} 上执行过这些语句，只按它的语法写成：请先在少量数据上试",
    en: "Not executed by us: these statements follow the rules of {dialect}, and were run on no {dialect}. Try them on a few rows first",
  },
  notInSql: {
    "zh-CN":
      "不在这些语句里：表里已经是生均值的数（平表没有这一列）；一个法人的几校按 campus_of、counted 两列计（junheng table --units one 写出选定的算法）；待定的原因、按印出的值再判、县的其他条件。要这些，请用 junheng assess",
    en: "Not in these statements: values that a sheet gives per pupil already (the flat table has no column for them); schools of one legal unit count as campus_of and counted say (junheng table --units one writes what was decided); the grounds on which a verdict is held up, verdicts on printed values, a county's other conditions. junheng assess has them",
  },
  schema: {
    "zh-CN":
      "学校平表：一行一校（分学段填报的一行一校一学段），county 与 row_id 合起来不重复；junheng table 写出的文件就是这张表",
    en: "The flat table of schools: a row a school (or a school and stage); county and row_id together are its key. junheng table writes files of it",
  },
  units: {
    "zh-CN": "单位见各列：元不是万元，平方米不是亩；空白是 NULL，不是 0",
    en: "Units stand at each column: yuan and square metres. A blank is NULL, and never 0",
  },
  absences: {
    "zh-CN": "…_absent 列：noColumn 表示没有这一栏，notApplicable 表示写明没有；都按无计。NULL 是漏填，按缺数计",
    en: "Columns …_absent: noColumn where nobody was asked, notApplicable where it was said that there is none; both count as nothing. NULL is a blank, and missing",
  },
  countyColumn: { "zh-CN": "县（市、区）", en: "county" },
  rowColumn: { "zh-CN": "行号，县内不重复", en: "the row's number, once in its county" },
  markColumn: {
    "zh-CN": "junheng table 写文件时的标记，其余为空",
    en: "the mark of a file of junheng table, else blank",
  },
  whole: { "zh-CN": "全校", en: "whole school" },
  absence: { "zh-CN": "{field}为什么没有数", en: "why there is no figure of {field}" },
  wrongKeys: {
    "zh-CN": "核对 1：没有县名、行号，或行号重复的行（应为空）",
    en: "Check 1: rows without a county or number, or with one that comes twice (there should be none)",
  },
  codesTwice: {
    "zh-CN": "核对 2：同一县里重复的学校代码（应为空）",
    en: "Check 2: codes of schools that a county has twice (there should be none)",
  },
  blanks: {
    "zh-CN":
      "核对 3：每一列的空白、零、负数和极端的数。只有零、没有空白的列要查：空白可能在导入时变成了零。extreme_count 是不为零而绝对值小于 1e-60 或大于 1e60 的数，应为 0：与 junheng assess 一样不算数，按缺数计",
    en: "Check 3: blanks, zeros, negative and extreme figures of each column. Look at columns with zeros and no blank: blanks may have become zeros when they were loaded. extreme_count is of figures other than 0 that are below 1e-60 or above 1e60, and should be 0: as in junheng assess they are no numbers, and count as missing",
  },
  unknownWords: {
    "zh-CN": "核对 4：类别列里不认识的写法（应为空）",
    en: "Check 4: words of a category that are not known (there should be none)",
  },
  leftOut: {
    "zh-CN": "核对 5：不单独计的行和原因；merged 是并入所属学校的",
    en: "Check 5: rows that are no school of their own, and why; merged are those counted with their parent",
  },
  schools: {
    "zh-CN": "各校各学段：指标值、是否达到、达到标准的几成、达到几项、是否合格",
    en: "Schools by stage: each indicator's value, whether it is met, its share of the threshold; how many are met, and the verdict",
  },
  counties: {
    "zh-CN": "各县各学段：均值、标准差、差异系数和结论；county_met 是两个学段合起来的",
    en: "Counties by stage: means, standard deviations, coefficients of variation and verdicts; county_met is of both stages",
  },
  verdicts: {
    "zh-CN": "结论：1 是，0 否，NULL 不能确定（缺数）",
    en: "Verdicts: 1 yes, 0 no, NULL not known, as figures are missing",
  },
  teacherTable: {
    "zh-CN":
      "教师表：一行一人。full_time、backbone 为 1 或 0；degree 为 doctor、master、bachelor、associate、upperSecondary；title 为 senior、intermediate 等；subject 为 pe、music、fineArt、arts 等",
    en: "The table of teachers, a row a person. full_time and backbone are 1 or 0; degree is doctor, master, bachelor, associate or upperSecondary; title senior, intermediate or another; subject pe, music, fineArt, arts or another",
  },
  teachers: {
    "zh-CN": "教师汇总到学校：列名与学校平表相同，上一行注明要与之相符的统计表；…_unknown 是这一项空白的人数，应为 0",
    en: "Teachers to schools: columns are called as in the flat table, under the cell of the statistics that they must agree with; …_unknown counts the teachers whose entry is blank, and should be 0",
  },
  pupilTable: {
    "zh-CN": "学生表：一行一人。boarder、migrant 为 1 或 0",
    en: "The table of pupils, a row a person. boarder and migrant are 1 or 0",
  },
  pupils: {
    "zh-CN": "学生汇总到学校：只出学校的数；寄宿生、随迁子女 1 至 2 人的不出（NULL）",
    en: "Pupils to schools: figures of schools alone leave; boarders and migrant pupils of one or two are not told (NULL)",
  },
  kept: {
    "zh-CN":
      "以下每一步存为一张表，只算一次；请在同一会话里从头执行到尾。名字都以 jh_ 开头，再执行时重做；不是临时表的，用完可以删去",
    en: "Each step below is kept as a table, and so computed once: run them all in one session, to the last. Their names begin with jh_, and the next run makes them anew; those that are not temporary may be dropped afterwards",
  },
  sourceRows: {
    "zh-CN": "原表各行，数都按双精度；极端的数按空白",
    en: "The rows of the table, every figure a double; extreme ones are blanks",
  },
  stagePupils: { "zh-CN": "各学段学生数", en: "Pupils of each stage" },
  scoped: { "zh-CN": "是否计入，以及按什么权重拆分", en: "What counts, and by which weights figures are divided" },
  labels: { "zh-CN": "可以指认总校的代码和校名", en: "Codes and names by which a parent can be named" },
  heads: {
    "zh-CN": "每个代码、校名指的学校；两校同名的都不算",
    en: "The school that each label means; one that two schools share means neither",
  },
  merged: { "zh-CN": "教学点和校区并入的学校", en: "The parent that points and campuses go into" },
  members: { "zh-CN": "每所学校和并入它的点", en: "Each school with what was merged into it" },
  figures: {
    "zh-CN": "各学段的数：有分学段数的用分学段数，否则用全校数，须拆分的按权重拆分",
    en: "Figures by stage: those of the stage, else those of the whole school, divided where the indicator is split",
  },
  leads: { "zh-CN": "每校每学段的学生数", en: "Pupils of each school and stage" },
  smallRural: { "zh-CN": "乡村小规模学校", en: "Small rural schools" },
  numerators: {
    "zh-CN": "分子的各种算法；缺一项的为 NULL",
    en: "Each way to make a numerator; NULL where a figure is missing",
  },
  schoolLines: {
    "zh-CN": "并点后的分子：用第一种各项齐全的算法",
    en: "Numerators with points merged: the first way that is complete",
  },
  schoolValues: { "zh-CN": "指标值", en: "Values" },
  schoolIndicators: {
    "zh-CN": "是否达到标准；标准值按15位有效数字取",
    en: "Whether thresholds are reached, judged on 15 significant digits",
  },
  schoolVerdicts: { "zh-CN": "各校是否合格", en: "Verdicts on schools" },
  means: { "zh-CN": "第一遍：均值", en: "First pass: means" },
  squares: { "zh-CN": "第二遍：离均差平方和", en: "Second pass: squares around the means" },
  variation: { "zh-CN": "标准差和差异系数", en: "Standard deviations and coefficients of variation" },
  limits: { "zh-CN": "差异系数是否在限值内", en: "Coefficients against their limits" },
  composite: { "zh-CN": "综合差异系数", en: "The composite" },
  stageVerdicts: { "zh-CN": "各学段的结论", en: "Verdicts on stages" },
  countyVerdicts: { "zh-CN": "各县的结论", en: "Verdicts on counties" },
  countyStages: { "zh-CN": "全部县和学段", en: "Every county in both stages" },
} as const;

/** One of the comments. */
export type SqlWord = keyof typeof words;

/**
 * A comment of an SQL statement (SQL注释), a line without the signs of a comment.
 *
 * Rule: what a statement is for, which thresholds hold, what was not executed by us. Units: named as the columns have them. Zeros: filled
 * in as 0. Missing: a place that nothing is given for stays in braces; blanks of data are NULL. None: never empty. Source: ours; line ends
 * in params are for the caller to take out.
 *
 * @throws TypeError when the table has no such code
 * @example
 * sqlWord("onDate", { date: "2024-09-01" }, "en") // => "Thresholds: those in force on 2024-09-01"
 */
export const sqlWord = textsFrom(words);
