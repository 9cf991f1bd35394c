// Every sentence of the command, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  unitName: { "zh-CN": "单位名称", en: "NAME" },
  howToCount: {
    "zh-CN":
      "选定后用 --units one（合并为一所）或 --units each（各校分别）再算；只定其中一个单位时写 --units 名称=one。",
    en: "Once decided, run it again with --units one (as one school) or --units each (each by itself); of one unit alone with --units NAME=one.",
  },
  wrongTimeout: {
    "zh-CN": "--timeout 不能是“{value}”：请写大于 0、不超过 {most} 的秒数，如 --timeout 30。",
    en: "--timeout cannot be “{value}”: give a number of seconds above 0 and up to {most}, such as --timeout 30.",
  },
  unknownCommand: {
    "zh-CN": "没有“{command}”这个命令。可用的命令：{possible}。",
    en: "There is no command “{command}”. Commands: {possible}.",
  },
  unknownOption: {
    "zh-CN": "选项 {option} 不能用在这里。可用的选项：{possible}。",
    en: "Option {option} cannot be used here. Options: {possible}.",
  },
  needsValue: {
    "zh-CN": "选项 {option} 缺少它的值；--help 说明每个选项。",
    en: "Option {option} lacks its value; --help explains each option.",
  },
  needsNoValue: {
    "zh-CN": "选项 {option} 后面不写值。",
    en: "Option {option} stands alone, without a value.",
  },
  meant: { "zh-CN": "是不是想写 {nearest}？", en: " Did you mean {nearest}?" },
  wrongValue: {
    "zh-CN": "{option} 不能是“{value}”，可用的值：{possible}。",
    en: "{option} cannot be “{value}”. Possible values: {possible}.",
  },
  collected: {
    "zh-CN": "{files} 个文件，{schools} 所学校，其中 {records} 所可以评估；核对发现 {findings} 处。\n",
    en: "{files} {files|file|files}, {schools} {schools|school|schools}, {records} of them ready to be assessed; the checks found {findings} {findings|point|points}.\n",
  },
  questionsTitle: { "zh-CN": "学校数据核对问题", en: "Questions about schools' figures" },
  decisionsUnreadable: {
    "zh-CN":
      "处理结果文件“{file}”读不懂：{problems}。这个文件可有 roles、same、versions、versionsElse、campuses、units、corrections、impossible。",
    en: "The file of decisions “{file}” cannot be understood: {problems}. It may hold any of roles, same, versions, versionsElse, campuses, units, corrections, impossible.",
  },
  noFile: { "zh-CN": "请写明要读的文件。", en: "Name the file to read." },
  noStandard: {
    "zh-CN": "请用 --standard 写明按哪个标准评估：{possible}，或一个标准文件（.json、.xlsx）。",
    en: "Say with --standard what to assess by: {possible}, or a file with a standard (.json, .xlsx).",
  },
  unknownStandard: {
    "zh-CN": "没有“{standard}”这个标准，也没有这个文件。内置的标准：{possible}。",
    en: "There is no standard or file “{standard}”. Built in are: {possible}.",
  },
  standardBroken: {
    "zh-CN": "没有采用标准文件，它有以下问题。\n",
    en: "The file of the standard was not taken: it has these faults.\n",
  },
  rubricBroken: {
    "zh-CN": "没有评估：细则文件有以下问题。\n",
    en: "Nothing was assessed: the file of the rubric has these faults.\n",
  },
  noRubric: {
    "zh-CN": "工作簿里没有评分细则。请用 --rubric 写明按哪个细则：{possible}，或一个细则文件（.json、.xlsx）。",
    en: "The workbook holds no rubric. Say with --rubric what to score by: {possible}, or a file with a rubric (.json, .xlsx).",
  },
  unknownRubric: {
    "zh-CN": "没有“{rubric}”这个细则，也没有这个文件。内置的细则：{possible}。",
    en: "There is no rubric or file “{rubric}”. Built in are: {possible}.",
  },
  noCommunities: {
    "zh-CN": "没有找到共同体名单，也没有找到台账。\n",
    en: "There is neither a list of communities nor a ledger.\n",
  },
  notScored: { "zh-CN": "没有可以打分的数据。\n", en: "There is nothing to score.\n" },
  noSchool: {
    "zh-CN": "数据里没有“{school}”这所学校。有：{possible}。",
    en: "There is no school “{school}” in the data. There are: {possible}.",
  },
  noValueColumn: {
    "zh-CN":
      "请用 --value 写明度量哪一栏，用 --weight 写明用哪一栏作权重（通常是学生数）：可写表头、列的字母（C），或两栏相除（计算机数/在校学生数）。",
    en: "Say with --value which column to measure, and with --weight which one to weight by (usually pupils): a header, the letter of a column (C), or one divided by another (computers/students).",
  },
  oneFileOnly: {
    "zh-CN": "一次只度量一个文件，这里写了 {count} 个。",
    en: "One file is measured at a time; {count} were named.",
  },
  oneFormOnly: {
    "zh-CN": "一次只从一个空白表学习，这里写了 {count} 个文件。",
    en: "One blank form is learned from at a time; {count} were named.",
  },
  learned: {
    "zh-CN": "“{title}”认出了 {count} 项：\n",
    en: "Understood: {count} {count|item|items} of “{title}”:\n",
  },
  learnSave: {
    "zh-CN": "用 --out 模板.json 保存，以后读填好的表时用 --mapping 模板.json。\n",
    en: "Save it with --out TEMPLATE.json, and read filled copies with --mapping TEMPLATE.json.\n",
  },
  mappingUnreadable: {
    "zh-CN":
      "对应关系文件“{file}”读不懂：{problems}。请对照 samples/mapping-california.json 的写法，或用 junheng learn 重新生成模板。",
    en: "The mapping file “{file}” cannot be understood: {problems}. Compare it with samples/mapping-california.json, or make a template again with junheng learn.",
  },
  notAssessed: {
    "zh-CN": "没有评估：数据里没有可用的学校。原因如下。\n",
    en: "Nothing was assessed: the data holds no usable school. The reasons:\n",
  },
  notCompared: {
    "zh-CN": "没有对比：两年的数据要都能评估。原因如下。\n",
    en: "Nothing was compared: both years have to be assessed. The reasons:\n",
  },
  twoYears: {
    "zh-CN": "对比要有两年的数据：请写两个文件，或者一个含有几年数据的工作簿，必要时用 --periods 指明哪几年。",
    en: "A comparison needs two years: name two files, or one workbook that holds several, with --periods where it is to be said which.",
  },
  yearOf: { "zh-CN": "{period}的数据", en: "Figures of {period}" },
  notMeasured: {
    "zh-CN": "没有度量。原因如下。\n",
    en: "Nothing was measured. The reasons:\n",
  },
  checked: {
    "zh-CN":
      "读到 {schools} 所学校（行），{tables} 个表、{forms} 张填报表；{errors} 处错误，{warnings} 处疑点，{notes} 条说明。\n",
    en: "{schools} {schools|school|schools} (rows) in {tables} {tables|table|tables} and {forms} {forms|form|forms}; {errors} {errors|error|errors}, {warnings} {warnings|doubt|doubts}, {notes} {notes|note|notes}.\n",
  },
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "疑点", en: "doubt" },
  note: { "zh-CN": "说明", en: "note" },
  schools: { "zh-CN": "学校数", en: "schools" },
  mean: { "zh-CN": "均值", en: "mean" },
  cv: { "zh-CN": "差异系数", en: "CV" },
  threshold: { "zh-CN": "标准", en: "line" },
  result: { "zh-CN": "判定", en: "result" },
  composite: { "zh-CN": "综合差异系数", en: "composite" },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  open: { "zh-CN": "待定", en: "open" },
  howToConfirm: {
    "zh-CN": "核实无误后，用 --confirm {codes} 确认（--confirm all 确认全部），再下结论。",
    en: "Once you have looked and all is right, confirm with --confirm {codes} (or --confirm all) to get the verdict.",
  },
  findings: { "zh-CN": "数据问题", en: "Findings about the data" },
  tooManyNotes: {
    "zh-CN": "……另有 {count} 条说明，见 junheng check。",
    en: "… and {count} {count|more note|more notes}: see junheng check.",
  },
  ourFault: {
    "zh-CN": "程序出错了，这不是您的问题；您的文件没有被改动。请把下面一行告诉开发者（其中没有您的数据）：\n{detail}\n",
    en: "The program failed, and it is not your fault; your files were not touched. Please tell the developers this line (none of your data is in it):\n{detail}\n",
  },
} satisfies MessageTable;

/** The codes of the command's sentences. */
export type CliMessage = keyof typeof messages;

/** A sentence of the command. */
export const cliText = textsFrom(messages);
