// What the custom functions say: sentences for wrong input, the names of arguments, and the words in spilled tables.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { MessageTable } from "@junheng/engine/words";
import { changeArgumentNames, changeFunctionMessages } from "./change-functions.js";
import { claimArgumentNames, claimFunctionMessages, claimTableWords } from "./claim-functions.js";
import { communityArgumentNames, communityFunctionMessages } from "./community-functions.js";
import { scoreArgumentNames, scoreFunctionMessages, scoreTableWords } from "./score-functions.js";

/** Sentences for input that gives no result. `argument` is the name of the argument, as the help shows it. */
export const functionMessages = {
  argumentMissing: {
    "zh-CN": "缺少参数“{argument}”。请补上后再计算。",
    en: "The argument “{argument}” is missing. Give it, and calculate again.",
  },
  oneCellExpected: {
    "zh-CN": "“{argument}”只能是一个值，现在是 {rows} 行 {columns} 列的区域。请只选一个单元格，或直接写出这个值。",
    en: "“{argument}” has to be one value, but is a range of {rows} {rows|row|rows} by {columns} {columns|column|columns}. Select one cell, or write the value itself.",
  },
  sizesDiffer: {
    "zh-CN":
      "两个区域大小不同：“{first}”是 {firstRows} 行 {firstColumns} 列，“{second}”是 {secondRows} 行 {secondColumns} 列。请选成同样大小。",
    en: "The ranges differ in size: “{first}” has {firstRows} {firstRows|row|rows} by {firstColumns} {firstColumns|column|columns}, “{second}” has {secondRows} {secondRows|row|rows} by {secondColumns} {secondColumns|column|columns}. Select ranges of the same size.",
  },
  errorCell: {
    "zh-CN": "“{argument}”第 {row} 行第 {column} 列是错误值 {error}。请先改正这个单元格。",
    en: "“{argument}” holds the error {error} in row {row}, column {column} of the range. Mend that cell first.",
  },
  negativePupils: {
    "zh-CN": "“{argument}”第 {row} 行第 {column} 列是负数（{value}），学生数不能小于 0。请改正这个单元格。",
    en: "“{argument}” is negative ({value}) in row {row}, column {column} of the range; there cannot be fewer than 0 pupils. Mend that cell.",
  },
  negativeCoefficient: {
    "zh-CN": "“{argument}”第 {row} 行第 {column} 列是负数（{value}），差异系数不能小于 0。请改正这个单元格。",
    en: "“{argument}” is negative ({value}) in row {row}, column {column} of the range; a coefficient of variation is never below 0. Mend that cell.",
  },
  tooFewSchools: {
    "zh-CN": "差异系数至少要有两所学校的数，这里只有 {count} 所。空白、文字和学生数为 0 的学校不计入；请检查所选区域。",
    en: "A coefficient of variation takes at least two schools; here {count} can be used. Blanks, text and schools with 0 pupils do not count; check the range.",
  },
  noNumbers: {
    "zh-CN": "“{argument}”里没有可以计算的数。空白、文字和学生数为 0 的学校不计入；请检查所选区域。",
    en: "“{argument}” holds no number to calculate with. Blanks, text and schools with 0 pupils do not count; check the range.",
  },
  zeroMean: {
    "zh-CN": "各校的平均值是 0，差异系数（标准差除以平均值）无法计算。请检查所选区域。",
    en: "The mean of the schools is 0, so the coefficient of variation (standard deviation over mean) does not exist. Check the range.",
  },
  negativeValue: {
    "zh-CN": "“{argument}”第 {row} 行第 {column} 列是负数（{value}），这里不能小于 0。请改正这个单元格。",
    en: "“{argument}” is negative ({value}) in row {row}, column {column} of the range; it cannot be below 0 here. Mend that cell.",
  },
  noMeaning: {
    "zh-CN": "算不出来：平均值或中位数是 0，或者有学校是 0 而这里要取对数或作除数。请检查所选区域。",
    en: "It does not exist: the mean or median is 0, or a school has 0 where logarithms are taken or 0 is divided by. Check the range.",
  },
  emptyGroups: {
    "zh-CN": "这些组的学校全是 0，泰尔 L 没有意义：{groups}。请改用“CV”或“T”，或检查所选区域。",
    en: "All schools have 0 in these groups, where Theil’s L has no meaning: {groups}. Take “CV” or “T”, or check the range.",
  },
  limitAbove: {
    "zh-CN": "“{argument}”不能是 {value}：要大于 0。",
    en: "“{argument}” cannot be {value}: it is above 0.",
  },
  noCounties: {
    "zh-CN": "“{argument}”没有县区一列，看不出哪些学校是哪个县的。请选中带有县区一列的整张表，连同表头。",
    en: "“{argument}” has no column of counties that would say whose each school is. Select the whole table with such a column, and its header.",
  },
  noPlan: {
    "zh-CN": "不论增配多少，差异系数都降不到 {limit} 以内。请检查所选区域和上限。",
    en: "However much is added, the coefficient does not come down to {limit}. Check the ranges and the limit.",
  },
  outOfRange: {
    "zh-CN": "“{argument}”不能是 {value}：分位要在 0 到 1 之间，ε 要大于 0。",
    en: "“{argument}” cannot be {value}: a share is from 0 to 1, an ε above 0.",
  },
  unknownOption: {
    "zh-CN": "“{argument}”不能是“{given}”。可以写：{choices}。",
    en: "“{argument}” cannot be “{given}”. You can write: {choices}.",
  },
  notANumber: {
    "zh-CN": "“{argument}”应当是数，现在是“{given}”。请改成数。",
    en: "“{argument}” has to be a number, but is “{given}”. Write a number.",
  },
  noPupils: {
    "zh-CN": "第 {row} 所学校各学段学生数都是 0 或空白，无法拆分。请填写学生数。",
    en: "School {row} has no pupils in any stage, so nothing can be split. Fill in its pupils.",
  },
  unknownStage: {
    "zh-CN": "没有“{given}”这个学段。可以写：{choices}。",
    en: "There is no stage “{given}”. You can write: {choices}.",
  },
  unknownStandard: {
    "zh-CN":
      "没有“{given}”这个标准，也没有这个名字的工作表。可以写：{choices}；或省定标准所在工作表的名字，那张表的表头要有“项目”“数值”。",
    en: "There is no standard “{given}”, and no sheet of this name. You can write: {choices}; or the name of a sheet that holds a standard: its header needs Item and Value.",
  },
  unknownStandardAlone: {
    "zh-CN": "没有“{given}”这个标准。可以写：{choices}。这里读不到工作表的名字，省定标准请选中它的区域，连同表头。",
    en: "There is no standard “{given}”. You can write: {choices}. Sheets cannot be found by their names here: select the range of a standard of your own, with its header.",
  },
  unknownSheet: {
    "zh-CN": "工作簿里没有“{given}”这张工作表。“{argument}”可以写一张或几张工作表的名字（用顿号隔开），或选中区域。",
    en: "The workbook has no sheet “{given}”. “{argument}” takes the names of one sheet or several (parted by commas), or a range.",
  },
  unknownSheetAlone: {
    "zh-CN": "这里读不到工作表的名字（“{given}”）。“{argument}”请选中区域，连同表头。",
    en: "Sheets cannot be found by their names here (“{given}”). Give “{argument}” as a range with its header.",
  },
  sheetUnreadable: {
    "zh-CN": "工作表“{given}”现在读不出来。请稍后重新计算（Ctrl+Alt+F9），或选中它的区域。",
    en: "The sheet “{given}” cannot be read now. Calculate again later (Ctrl+Alt+F9), or select its range.",
  },
  sheetHoldsNoStandard: {
    "zh-CN": "工作表“{given}”里读不出标准。{reason}表头要有“项目”“数值”；也可以写内置标准的编号：{choices}。",
    en: "The sheet “{given}” holds no standard. {reason} The header needs Item and Value; or write the id of a built-in one: {choices}.",
  },
  noConditions: {
    "zh-CN": "{standard}没有写县级条件，无法逐项判定。",
    en: "“{standard}” names no conditions of a county, so there are none to judge.",
  },
  standardRange: {
    "zh-CN":
      "“{argument}”选的 {rows} 行 {columns} 列里读不出标准。{reason}表头要有“项目”“数值”；也可以写内置标准的编号：{choices}。",
    en: "The {rows} {rows|row|rows} by {columns} {columns|column|columns} of “{argument}” hold no standard. {reason} The header needs Item and Value; or write the id of a built-in one: {choices}.",
  },
  unknownIndicator: {
    "zh-CN": "{standard}没有“{given}”这项指标。可以写：{choices}。",
    en: "“{standard}” has no indicator “{given}”. You can write: {choices}.",
  },
  unknownLanguage: {
    "zh-CN": "没有“{given}”这种语言。可以写：{choices}。",
    en: "There is no language “{given}”. You can write: {choices}.",
  },
  noMinimum: {
    "zh-CN":
      "{standard}没有规定每所学校“{indicator}”应当达到多少，只看差异系数。请改用 2017 年的标准，或用差异系数函数。",
    en: "“{standard}” does not say what each school has to reach in “{indicator}”; it looks at the coefficient of variation alone. Take the standard of 2017, or the DIFFCOEF function.",
  },
  emptyRange: {
    "zh-CN": "“{argument}”是空白的。请选中学校数据，连同表头一起。",
    en: "“{argument}” is blank. Select the schools' figures together with their header.",
  },
  noSchools: {
    "zh-CN": "在“{argument}”里没有找到学校。请选中整张表，连同表头（学校名称、在校学生数等）一起。",
    en: "No school was found in “{argument}”. Select the whole table together with its header (school name, pupils and so on).",
  },
  tableUnreadable: {
    "zh-CN": "“{argument}”无法评估：{reason}",
    en: "“{argument}” cannot be assessed: {reason}",
  },
  tableUnreadableAt: {
    "zh-CN": "“{argument}”无法评估，问题在第 {row} 行第 {column} 列：{reason}",
    en: "“{argument}” cannot be assessed; see row {row}, column {column} of the range: {reason}",
  },
  stageEmpty: {
    "zh-CN": "数据里没有{stage}学校。请检查“学校类型”“学段”两列，或换一个学段。",
    en: "There is no {stage} school in the data. Check the columns for school type and stage, or choose another stage.",
  },
  ownMistake: {
    "zh-CN": "这是本程序的错误，不是您的数据有误，数据没有改动。请把这句话和公式发给我们：{detail}",
    en: "This is a mistake of the program, not of your data, which is unchanged. Please send us this sentence and the formula: {detail}",
  },
  notLoaded: {
    "zh-CN": "这个函数的程序没有取到。请检查网络，再重新计算（Ctrl+Alt+F9）。",
    en: "The program of this function could not be fetched. Check the network, then calculate again (Ctrl+Alt+F9).",
  },
  ...scoreFunctionMessages,
  ...communityFunctionMessages,
  ...claimFunctionMessages,
  ...changeFunctionMessages,
} as const satisfies MessageTable;

/** The key of a sentence. */
export type FunctionMessage = keyof typeof functionMessages;

/** What the arguments are called, in the help and in every sentence about them. */
export const argumentNames = {
  values: { "zh-CN": "指标值", en: "values" },
  pupils: { "zh-CN": "学生数", en: "pupils" },
  coefficients: { "zh-CN": "各项差异系数", en: "coefficients" },
  total: { "zh-CN": "全校总数", en: "total" },
  primaryPupils: { "zh-CN": "小学学生数", en: "primaryPupils" },
  juniorPupils: { "zh-CN": "初中学生数", en: "juniorPupils" },
  seniorPupils: { "zh-CN": "高中学生数", en: "seniorPupils" },
  stage: { "zh-CN": "学段", en: "stage" },
  indicator: { "zh-CN": "指标", en: "indicator" },
  standard: { "zh-CN": "标准", en: "standard" },
  table: { "zh-CN": "数据区域", en: "table" },
  county: { "zh-CN": "县级数据", en: "county" },
  language: { "zh-CN": "语言", en: "language" },
  period: { "zh-CN": "时期", en: "period" },
  form: { "zh-CN": "形式", en: "form" },
  alpha: { "zh-CN": "α", en: "alpha" },
  epsilon: { "zh-CN": "ε", en: "epsilon" },
  share: { "zh-CN": "分位", en: "share" },
  line: { "zh-CN": "标准线", en: "line" },
  groups: { "zh-CN": "分组", en: "groups" },
  measure: { "zh-CN": "度量", en: "measure" },
  names: { "zh-CN": "学校名称", en: "names" },
  counties: { "zh-CN": "县", en: "counties" },
  amounts: { "zh-CN": "现有总数", en: "amounts" },
  limit: { "zh-CN": "上限", en: "limit" },
  units: { "zh-CN": "法人单位", en: "units" },
  ...scoreArgumentNames,
  ...communityArgumentNames,
  ...claimArgumentNames,
  ...changeArgumentNames,
} as const satisfies Readonly<Record<string, LocalText>>;

/** The name of an argument. */
export type ArgumentId = keyof typeof argumentNames;

/** How schools of one legal unit are counted, as an argument may say it. */
export const unitChoiceWords = {
  one: { "zh-CN": "合并", en: "one" },
  each: { "zh-CN": "分别", en: "each" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Headers and words of spilled tables. */
export const tableWords = {
  stage: { "zh-CN": "学段", en: "Stage" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  schools: { "zh-CN": "学校数", en: "Schools" },
  mean: { "zh-CN": "平均值", en: "Mean" },
  sd: { "zh-CN": "标准差", en: "Standard deviation" },
  cv: { "zh-CN": "差异系数", en: "Coefficient of variation" },
  maximumCv: { "zh-CN": "上限", en: "Allowed up to" },
  verdict: { "zh-CN": "结论", en: "Verdict" },
  composite: { "zh-CN": "综合差异系数", en: "Composite coefficient of variation" },
  qualifiedSchools: { "zh-CN": "资源配置达标的学校", en: "Schools up to standard" },
  qualifiedCount: { "zh-CN": "{qualified}/{schools} 所", en: "{qualified} of {schools}" },
  overall: { "zh-CN": "全县结论", en: "The county" },
  byStandard: { "zh-CN": "标准：{standard}", en: "Standard: {standard}" },
  condition: { "zh-CN": "条件", en: "Condition" },
  itemsNotMet: { "zh-CN": "未达到", en: "Not met" },
  stillLacking: { "zh-CN": "还缺", en: "Lacking" },
  article: { "zh-CN": "条文", en: "Article" },
  otherMaterial: { "zh-CN": "要凭另外的材料判定", en: "it is judged by other material" },
  nothingOfCounty: {
    "zh-CN": "“{sheet}”里没有认出县级数据或国家申报表，没有采用",
    en: "“{sheet}” holds neither figures of the county nor a national form that was recognised; it was not used",
  },
  contradicted: {
    "zh-CN": "有 {count} 处与同一行的其他数不符（{titles}），详情请在任务窗格中查看",
    en: "{count} {count|figure contradicts|figures contradict} others of the row ({titles}); see the task pane",
  },
  leftOut: {
    "zh-CN": "有 {count} 处错误，相关数据未计入，详情请在任务窗格中查看",
    en: "{count} {count|error kept|errors kept} data out of this; see the task pane",
  },
  school: { "zh-CN": "学校", en: "School" },
  pupils: { "zh-CN": "学生数", en: "Pupils" },
  metCount: { "zh-CN": "达标项数", en: "Indicators met" },
  shortBy: { "zh-CN": "尚缺", en: "Short by" },
  lacking: { "zh-CN": "{name} {amount} {unit}", en: "{name}: {amount} {unit}" },
  tooMany: { "zh-CN": "{text}（多出）", en: "{text} too many" },
  lackingCounted: { "zh-CN": "{name} {amount} {unit}", en: "{name}: {amount}" },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  pending: {
    "zh-CN": "待定：{reasons}，请核对，详情请在任务窗格中查看",
    en: "pending: {reasons}; have a look, the task pane says more",
  },
  undecided: { "zh-CN": "缺数据，无法判断", en: "open: figures missing" },
  value: { "zh-CN": "指标值", en: "Value" },
  group: { "zh-CN": "分组", en: "Group" },
  noGroup: { "zh-CN": "（未分组）", en: "(no group)" },
  all: { "zh-CN": "全部", en: "All" },
  pupilShare: { "zh-CN": "学生占比", en: "Share of pupils" },
  measure: { "zh-CN": "组内度量", en: "Measure within" },
  between: { "zh-CN": "组间", en: "Between" },
  within: { "zh-CN": "组内", en: "Within" },
  shareOfAll: { "zh-CN": "占全部差异", en: "Share of the whole" },
  ratioToAll: { "zh-CN": "与全部之比", en: "Ratio to all" },
  gapToAll: { "zh-CN": "与全部之差", en: "Gap to all" },
  varianceShare: { "zh-CN": "占方差", en: "Share of the variance" },
  cvWithout: { "zh-CN": "去掉该校后的差异系数", en: "Coefficient without it" },
  pupilsUpTo: { "zh-CN": "学生累计占比", en: "Share of pupils" },
  resourceUpTo: { "zh-CN": "资源累计占比", en: "Share of the resource" },
  county: { "zh-CN": "县", en: "County" },
  betweenCounties: { "zh-CN": "县间", en: "Between counties" },
  withinCounties: { "zh-CN": "县内", en: "Within counties" },
  noCounty: { "zh-CN": "（未填县）", en: "(no county)" },
  sum: { "zh-CN": "合计", en: "Total" },
  existing: { "zh-CN": "现有", en: "Has" },
  toAdd: { "zh-CN": "增配", en: "Add" },
  afterAdding: { "zh-CN": "增配后", en: "Has then" },
  perPupil: { "zh-CN": "生均", en: "Per pupil" },
  perPupilAfter: { "zh-CN": "增配后生均", en: "Per pupil then" },
  unjudged: { "zh-CN": "不单独评判", en: "not judged alone" },
  ...scoreTableWords,
  ...claimTableWords,
} as const satisfies Readonly<Record<string, LocalText>>;
