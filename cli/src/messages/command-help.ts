// What each command does, how it is written and an example of it, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";
import type { CommandName } from "../commands/index.js";

/** In one line. */
const summaries = {
  assess: {
    "zh-CN": "按国家或省定标准评估一个县，或全省各县",
    en: "judges a county, or every county of a province, by a standard",
  },
  report: {
    "zh-CN": "写要交的材料：县级报告、领导一页纸、一校一页、自查自评报告",
    en: "writes what leaves the office: the county's report, its leader's page, a page a school, self-reports",
  },
  compare: {
    "zh-CN": "两年对比：差异系数的变化由谁造成，结论有没有变",
    en: "compares two years: by whom the coefficients changed, and which verdicts turned",
  },
  check: {
    "zh-CN": "查数据：不可能、不大可能、缺、抄",
    en: "says what is wrong with the data: impossible, unlikely, missing, copied",
  },
  collect: {
    "zh-CN": "把各校交来的表合成一张，查出问题",
    en: "makes one table of what schools sent, with its faults",
  },
  learn: {
    "zh-CN": "从空白填报表生成模板",
    en: "learns where a blank form's fields are",
  },
  measures: {
    "zh-CN": "一栏数据的各项差异度量，可分组",
    en: "gives every measure of one column, parted by group",
  },
  claims: {
    "zh-CN": "核对印出的数：表格或文稿",
    en: "checks printed figures: a table, or a report in Chinese",
  },
  score: {
    "zh-CN": "按评分细则给学校和共同体打分",
    en: "scores schools and communities by a rubric",
  },
  communities: {
    "zh-CN": "共同体：成员、覆盖面、台账、捐赠、交流、差距",
    en: "tells of communities of schools: members, coverage, ledger, gifts, exchange, gaps",
  },
  plan: {
    "zh-CN": "至少增配多少、配给谁；或结对、教师交流",
    en: "says the least to add, where and why there; or pairs schools and moves teachers",
  },
  forms: {
    "zh-CN": "学校填报表：一份空白表，或每校一份",
    en: "writes forms for schools to fill in: a blank one, or one for each school",
  },
  table: {
    "zh-CN": "学校写成一张平表，供数据仓库导入",
    en: "writes the schools as one flat table for a warehouse",
  },
  sql: {
    "zh-CN": "按标准生成 SQL，在数据仓库里评估",
    en: "writes the standard as SQL, to assess where the data is",
  },
  standards: {
    "zh-CN": "列出内置标准，或写出一份来改",
    en: "lists the built-in standards, or writes one to be changed",
  },
  rubrics: {
    "zh-CN": "列出内置细则，或写出一套来改",
    en: "lists the built-in rubrics, or writes one to be changed",
  },
  completion: {
    "zh-CN": "写出命令补全的脚本：bash、zsh、fish、powershell",
    en: "writes completions for a shell: bash, zsh, fish, powershell",
  },
  help: {
    "zh-CN": "说明一个命令；或把全部说明写成手册页、Markdown",
    en: "explains a command; or writes all of it as a manual page or Markdown",
  },
} satisfies MessageTable & Readonly<Record<CommandName, unknown>>;

/** The ways of writing it, a line each. */
const forms = {
  assess: {
    "zh-CN":
      "junheng assess 文件... --standard 标准编号或文件\njunheng assess 文件或文件夹... --by county --standard 标准编号或文件",
    en: "junheng assess FILE... --standard ID|FILE\njunheng assess FILE|FOLDER... --by county --standard ID|FILE",
  },
  report: {
    "zh-CN": "junheng report 文件... --standard 标准编号或文件 --out 文件.docx|.xlsx|文件夹/",
    en: "junheng report FILE... --standard ID|FILE --out FILE.docx|.xlsx|FOLDER/",
  },
  compare: {
    "zh-CN": "junheng compare 前一年文件 后一年文件... --standard 标准编号或文件",
    en: "junheng compare BEFORE AFTER... --standard ID|FILE",
  },
  check: { "zh-CN": "junheng check 文件...", en: "junheng check FILE..." },
  collect: { "zh-CN": "junheng collect 文件或文件夹...", en: "junheng collect FILE|FOLDER..." },
  learn: { "zh-CN": "junheng learn 空白表", en: "junheng learn BLANKFORM" },
  measures: {
    "zh-CN": "junheng measures 文件 --value 栏 --weight 栏",
    en: "junheng measures FILE --value COLUMN --weight COLUMN",
  },
  claims: { "zh-CN": "junheng claims 文件...", en: "junheng claims FILE..." },
  score: { "zh-CN": "junheng score 文件...", en: "junheng score FILE..." },
  communities: { "zh-CN": "junheng communities 文件...", en: "junheng communities FILE..." },
  plan: {
    "zh-CN":
      "junheng plan 文件... --standard 标准编号或文件\njunheng plan --pairing 结对学校表\njunheng plan --teachers 教师表",
    en: "junheng plan FILE... --standard ID|FILE\njunheng plan --pairing FILE\njunheng plan --teachers FILE",
  },
  forms: {
    "zh-CN":
      "junheng forms --standard 标准编号或文件 --out 文件或文件夹\njunheng forms --rubric 细则编号或文件 --out 文件或文件夹",
    en: "junheng forms --standard ID|FILE --out FILE|FOLDER\njunheng forms --rubric ID|FILE --out FILE|FOLDER",
  },
  table: {
    "zh-CN": "junheng table 文件或文件夹... --out 文件.csv|.parquet",
    en: "junheng table FILE|FOLDER... --out FILE.csv|.parquet",
  },
  sql: {
    "zh-CN": "junheng sql --standard 标准编号或文件 --dialect 数据库",
    en: "junheng sql --standard ID|FILE --dialect DATABASE",
  },
  standards: { "zh-CN": "junheng standards [标准编号]", en: "junheng standards [ID]" },
  rubrics: { "zh-CN": "junheng rubrics [细则编号]", en: "junheng rubrics [ID]" },
  completion: {
    "zh-CN": "junheng completion bash|zsh|fish|powershell",
    en: "junheng completion bash|zsh|fish|powershell",
  },
  help: {
    "zh-CN": "junheng help [命令]\njunheng help --format man|markdown",
    en: "junheng help [COMMAND]\njunheng help --format man|markdown",
  },
} satisfies MessageTable & Readonly<Record<CommandName, unknown>>;

/** What the options do not say. */
const notes = {
  assess: {
    "zh-CN":
      "县级数据（每项一栏、本县一行）和各校数据一起给。数据有须先核实之处时结论为“待定”，核实后用 --confirm 确认。逐县评估时，xlsx 的第一张表可点到各县。",
    en: "The county's own figures (a column each, the county a row) come with the schools'. Where something in the data has to be looked at first the verdict is pending, until it is confirmed by --confirm. County by county, the first sheet of xlsx leads to each of them.",
  },
  report: {
    "zh-CN":
      "county 县级报告，leader 领导一页纸，schools 一校一页，self-report 学校自查自评报告；后两种的 --out 写文件夹（末尾加 /）时每校一个文件。",
    en: "county is the county's report, leader a page for its leader, schools a page a school, self-report a school's own report; of the last two a folder (a name that ends with /) gets a file for each school.",
  },
  compare: {
    "zh-CN": "每一年是一个文件，或放着这一年各个文件的文件夹。三年以上另有趋势，对比首末两年。",
    en: "A year is a file, or a folder with all of its files. With three years or more the trend is told too, and the first is compared with the last.",
  },
  collect: {
    "zh-CN": "xlsx 为汇总工作簿，docx 为各校问题单；--standard 的自定数据项一并读取。",
    en: "xlsx is the table, docx the questions for each school; the figures that the standard of --standard defines are read too.",
  },
  learn: {
    "zh-CN": "读填好的表时用 --mapping 模板.json。",
    en: "Filled copies are then read with --mapping TEMPLATE.json.",
  },
  claims: {
    "zh-CN": "表格的表头是 名称、甲、乙、算式、印出值；文稿是 .docx 或 .txt。",
    en: "A table is headed name, a, b, formula, printed; a report is .docx or .txt.",
  },
  score: {
    "zh-CN": "不写 --rubric 时用工作簿里的细则。有共同体时，另得校长得分、奖金、评优和名额。",
    en: "Without --rubric by the one on the workbook's own sheets. With communities the points of principals, prizes, awards and places follow too.",
  },
  communities: {
    "zh-CN": "有细则时另有校长考核与奖励。写了 --date 才看这一天在期的共同体和轮训进度。",
    en: "With a rubric also what follows for principals. Terms and the cycle are looked at on a date only where --date names one.",
  },
  plan: {
    "zh-CN": "xlsx 的公式是活的：改增配数，差异系数随之变化，另有达标规划、一校一案、整改台账、项目库、交流名册。",
    en: "The formulas of xlsx stay live: change what is added, and the coefficient follows; with the plan by year, school by school, corrections, projects and moves.",
  },
  table: {
    "zh-CN": "一行一校，列名固定，空白就是空。每个文件（或文件夹）是一个县，县名取它的名字。",
    en: "A row a school, stable names of columns, blanks that stay blank. Each file or folder is a county, called as it is.",
  },
  completion: {
    "zh-CN":
      "bash：junheng completion bash > ~/.local/share/bash-completion/completions/junheng；powershell：junheng completion powershell | Out-String | Invoke-Expression。",
    en: "bash: junheng completion bash > ~/.local/share/bash-completion/completions/junheng; powershell: junheng completion powershell | Out-String | Invoke-Expression.",
  },
} satisfies MessageTable & Readonly<Partial<Record<CommandName, unknown>>>;

/** A command that works as it stands, in the folder of a clone. */
export const commandExamples: Readonly<Record<CommandName, string>> = {
  assess: "junheng assess samples/sample-county.xlsx --standard national-quality-2017",
  report: "junheng report samples/sample-county.xlsx --standard national-quality-2017 --kind leader --out leader.docx",
  compare: "junheng compare test/cases/years/year-column.xlsx --standard national-quality-2017 --periods 2023,2024",
  check: "junheng check samples/sample-county.xlsx",
  collect: "junheng collect samples/sample-county.xlsx --out table.xlsx",
  learn: "junheng learn form.xlsx --out template.json",
  measures: "junheng measures samples/california-districts-1999.csv --value teachers --weight students --group county",
  claims: "junheng claims report.docx",
  score: "junheng score samples/scored-communities.xlsx --rubric six-commons",
  communities: "junheng communities samples/scored-communities.xlsx",
  plan: "junheng plan samples/sample-county.xlsx --standard national-quality-2017 --out plan.xlsx",
  forms: "junheng forms --standard national-quality-2017 --out form.xlsx",
  table: "junheng table samples/sample-county.xlsx --out schools.csv",
  sql: "junheng sql --standard national-quality-2017 --dialect duckdb --part counties",
  standards: "junheng standards national-quality-2017 --out standard.xlsx",
  rubrics: "junheng rubrics six-commons --out rubric.xlsx",
  completion: "junheng completion bash",
  help: "junheng help assess",
};

/** In one line. */
export const commandSummary = textsFrom(summaries);

/** The ways of writing it. */
export const commandForms = textsFrom(forms);

const noteOf = textsFrom(notes);

/** What its options do not say; nothing where they say it all. */
export const commandNotes = (name: CommandName, locale: Parameters<typeof noteOf>[2]): string | null =>
  Object.hasOwn(notes, name) ? noteOf(name as keyof typeof notes, {}, locale) : null;
