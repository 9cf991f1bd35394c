// What each option does, in Chinese and in English: read by the help, the manual page, the completions and the pages about the command.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";
import type { OptionName } from "../options/option-table.js";

const messages = {
  standard: {
    "zh-CN": "按哪个标准：内置标准的编号（junheng standards 列出），或标准文件（.json、.xlsx）。",
    en: "What to go by: the id of a built-in standard (junheng standards lists them), or a file with one (.json, .xlsx).",
  },
  by: {
    "zh-CN":
      "逐县评估，再算县际、县内差异、名次和市域均衡（table 只把各县分开）；县区可以是一栏、一张工作表、一个文件或一个文件夹。",
    en: "Every county by itself, then what lies between counties and within them, ranks, and balance within prefectures (of table, the counties told apart). A county is a column, a sheet, a file or a folder.",
  },
  stage: { "zh-CN": "只看一个学段：小学或初中。", en: "One stage alone: primary or junior secondary." },
  confirm: {
    "zh-CN": "须先核实之处已经核实：写结果里列出的代码，或用 all 确认全部；确认后才有结论。",
    en: "What had to be looked at was looked at: the codes that the result names, or all of them. Only then is there a verdict.",
  },
  sheet: { "zh-CN": "只读这张工作表。", en: "Read this sheet alone." },
  period: {
    "zh-CN": "表中有几个年度、学年或学期时用哪一个（2024、2024年、2023-2024学年）；不写时用最近的（claims 全部核对）。",
    en: "Which one to use where the sheets hold several years, school years or terms (2024, 2023-2024学年); without it the latest (claims checks all).",
  },
  periods: {
    "zh-CN": "一个工作簿里有几年数据时，对比哪两年，如 2023,2024。",
    en: "Of one workbook that holds several years, which two to compare, such as 2023,2024.",
  },
  same: {
    "zh-CN": "更名的学校写 旧名=新名，撤销的学校写 旧名=。",
    en: "Who was renamed, as OLD=NEW; who was closed, as OLD=.",
  },
  mapping: {
    "zh-CN": "栏与数据项的对应关系（.json），或 junheng learn 从空白表生成的模板。",
    en: "Which column is which figure (.json), or the template that junheng learn made of a blank form.",
  },
  format: {
    "zh-CN": "输出格式；不写时按 --out 的扩展名定。",
    en: "What to answer in; without it the ending of --out decides.",
  },
  out: {
    "zh-CN":
      "写到这个文件，格式按扩展名定；- 是标准输出。要么写完整，要么不写；只覆盖本软件写出且没有改动过的结果，不覆盖您的文件。",
    en: "Write to this file, whose ending decides the format; - is standard output. It is written whole or not at all, and over nothing but a result of ours that nobody changed.",
  },
  value: {
    "zh-CN": "度量哪一栏：表头、列的字母（C），或两栏相除（计算机数/在校学生数）。",
    en: "Which column to measure: a header, the letter of a column (C), or one divided by another (computers/students).",
  },
  weight: {
    "zh-CN": "用哪一栏作权重，通常是学生数；写法同 --value。",
    en: "Which column to weight by, usually pupils; written as --value is.",
  },
  group: {
    "zh-CN": "按哪一栏分组，分出组间和组内，并把各组与其余各组对比。",
    en: "Which column the groups are in, to part what lies between them from what lies within, and to hold each against the others.",
  },
  line: {
    "zh-CN": "对照一条标准线（大于 0 的数）：低于它、高于它的占多少，差多远，合计差多少（FGT 指数）。",
    en: "Hold the values against this line, a number above 0: what share is below it and above it, how far, and how much in all (FGT).",
  },
  intervals: {
    "zh-CN": "另给均值、差异系数、基尼系数、泰尔 T 的 95% 区间，适用于这些行只是样本的时候。",
    en: "Give 95 % intervals of the mean, the coefficient of variation, Gini and Theil T as well: for rows that are a sample.",
  },
  rubric: {
    "zh-CN": "用哪个细则：内置细则的编号（junheng rubrics 列出），或细则文件（.json、.xlsx）。",
    en: "Which rubric: the id of a built-in one (junheng rubrics lists them), or a file with one (.json, .xlsx).",
  },
  merge: {
    "zh-CN": "各校得分怎样合成共同体的得分。",
    en: "How the scores of schools become that of their community.",
  },
  date: {
    "zh-CN": "评估日期（2022-06-30），按当天有效的标准值和条目评；不写时按今天，结果里写明。",
    en: "The date of the assessment (2022-06-30): the thresholds and items in force then count. Without it today's do; the result names it.",
  },
  review: {
    "zh-CN":
      "评估环节：self 县级自评、city 市级复核、province 省级评估、publication 公示、admission 受理审核、audit 指标核查、panel 专家组审议；2012年的另有 recognition 国家认定。写在结论里；audit 另附逐项统计数、单元格和算式。",
    en: "The step of the review: self, city, province, publication, admission, audit, panel; of 2012 also recognition. It stands on the verdict; audit adds every figure of the statistics with its cell and arithmetic.",
  },
  decisions: {
    "zh-CN": "已经定下的处理结果（.json）：哪几份是同一校、用哪一版、改哪个数。",
    en: "What was decided already (.json): who is the same school, which version counts, which figure is corrected.",
  },
  school: { "zh-CN": "只要这几所学校，用逗号分隔。", en: "These schools alone, with commas between them." },
  map: {
    "zh-CN": "乡镇的轮廓（GeoJSON），用来画地图；不写时用色块。",
    en: "The outlines of townships (GeoJSON), to draw a map by; without it they are tiles.",
  },
  schools: {
    "zh-CN": "学校名单：名单里每所学校一份填报表。",
    en: "A table of schools: a form for each of them.",
  },
  year: {
    "zh-CN": "达标年份（plan）、结对的起始年份，或填报表的年度（forms）。",
    en: "The year by which the limit is kept (plan), the first year of pairing, or the year of the form (forms).",
  },
  rules: {
    "zh-CN":
      "规则文件：检查规则（check、collect），或捆绑考核规则（score、communities；用 junheng rubrics joint-rules --out 规则.xlsx 写出再改）。",
    en: "A file of rules: checks of your own (check, collect), or what follows from joint scores (score, communities; junheng rubrics joint-rules --out RULES.xlsx writes them, to be changed).",
  },
  indicator: { "zh-CN": "只规划这几项指标。", en: "Plan for these indicators alone." },
  limit: {
    "zh-CN": "差异系数限值；不写时用标准的限值。",
    en: "The limit of the coefficient of variation; without it the standard's.",
  },
  budget: {
    "zh-CN": "最多花多少元；要有 --costs。",
    en: "How much may be spent, in yuan; needs --costs.",
  },
  costs: { "zh-CN": "各项资源的单价表。", en: "A table of what a unit of each resource costs." },
  pupils: {
    "zh-CN": "学生数预测：每校每年的学生数，或各年级人数。",
    en: "A forecast of pupils: of each school and year, or by grade.",
  },
  until: { "zh-CN": "逐年规划到哪一年。", en: "The last year of a plan by years." },
  pace: {
    "zh-CN": "各年完成多少，如 30%,60%,100%。",
    en: "How much is done by each year, such as 30%,60%,100%.",
  },
  fixed: { "zh-CN": "这几所学校不动。", en: "These schools stay as they are." },
  forbid: { "zh-CN": "不从甲校调到乙校。", en: "Nothing is moved from school A to school B." },
  close: { "zh-CN": "甲校并入乙校。", en: "School A is closed and joins school B." },
  build: { "zh-CN": "要新建的学校的表。", en: "A table of schools to be built." },
  move: { "zh-CN": "另算总量不变、只靠调剂。", en: "Tell as well what moving alone can do." },
  floors: { "zh-CN": "先补到各校自身标准。", en: "Begin with the schools' own standard." },
  units: {
    "zh-CN":
      "一个法人的几所学校（1+X、总校和校区）怎么算：one 合并为一所，each 各校分别；可按单位写，如 龙马小学=one,三河小学=each。不写时按表中“是否计校数”，没有填的分别计算，结论会因此不同时请您选定。",
    en: "How the schools of one legal unit (1+X, a school and its campuses) count: one as one school, each by itself; or by unit, 龙马小学=one,三河小学=each. Without it as the sheets say, else each by itself, and you are asked where a verdict depends on it.",
  },
  together: {
    "zh-CN": "各项资源一起算：按单价总费用最省，使各校和各项差异系数全部达标；写明与最优的差距。",
    en: "All resources at once, at least cost by --costs, so that every school and every coefficient comes to the standard; the gap to the best is told.",
  },
  before: {
    "zh-CN": "与上年对比：上年的文件，或本工作簿里的时期。",
    en: "Compare with the year before: its file, or a period of this workbook.",
  },
  plan: {
    "zh-CN": "附达标计划；选项同 junheng plan，有 --costs 时写明要多少钱。",
    en: "Add what to do, by the options of junheng plan; with --costs also what it costs.",
  },
  template: {
    "zh-CN": "本单位的文档，在双层花括号里写着“报告正文”“标题”或章名（如“校际均衡”）的地方填入。",
    en: "A document of your own, filled in where it has “report”, “title” or a chapter's heading in double braces.",
  },
  dialect: {
    "zh-CN": "写给哪种数据库；hive、oracle 没有由我们执行过。",
    en: "Which database it is for; those of hive and oracle were not executed by us.",
  },
  part: {
    "zh-CN": "哪一部分：建表、核对、各校、各县；teachers、pupils 是教师、学生汇总到学校。",
    en: "Which part: the table, checks, schools, counties; teachers and pupils bring persons to schools.",
  },
  table: {
    "zh-CN": "数据库里那张表的名字，可带库和模式（edu.school_records）。",
    en: "What the table is called in the database, with its schema or without (edu.school_records).",
  },
  pairing: {
    "zh-CN": "结对帮扶：排出谁帮谁，逐轮覆盖全部乡镇。",
    en: "Schools to be paired: who helps whom, round by round until every township is reached.",
  },
  kind: {
    "zh-CN": "哪一种材料（report），或哪一种结对（plan --pairing）。",
    en: "Which paper (report), or which way of pairing (plan --pairing).",
  },
  teachers: {
    "zh-CN": "教师名单：排出交流名册，按比例、学科、编制、距离。",
    en: "A table of teachers: the roster of those who move, by quota, subject, posts and distance.",
  },
  seconds: {
    "zh-CN": "求解最多用多少秒；时间到时给出当时最好的和与最优的差距。",
    en: "For how long a plan is searched at most; then the best so far is given, with its gap.",
  },
  timeout: {
    "zh-CN": "一个文件最多读多少秒；超过的文件说明后跳过，其余照常读。不写时按文件大小定。",
    en: "For how many seconds one file is read at most: one that takes longer is named and passed over, and the others are read. Without it the size of the file decides.",
  },
  lang: { "zh-CN": "用中文还是英文说。", en: "In which language to answer." },
} satisfies MessageTable & Readonly<Record<OptionName, unknown>>;

/** What an option does. */
export const optionHelp = textsFrom(messages);
