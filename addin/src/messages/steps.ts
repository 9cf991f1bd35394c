// Sentences and labels of the pane's first screen and of the five steps of an assessment, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const stepMessages = {
  home: { "zh-CN": "全部功能", en: "All tasks" },
  tabs: { "zh-CN": "要做什么", en: "What to do" },
  tabAssess: { "zh-CN": "均衡评估", en: "Assess balance" },
  tabCollect: { "zh-CN": "收表核对", en: "Collect" },
  tabScore: { "zh-CN": "细则打分", en: "Score by rubric" },
  tabClaims: { "zh-CN": "核对数字", en: "Check figures" },
  cardAssess: { "zh-CN": "评估这份工作簿", en: "Assess this workbook" },
  aboutAssess: {
    "zh-CN": "按国家标准算出差异系数，说清达标不达标、为什么、差多少。",
    en: "By the national standards: met or not, why, and what is lacking.",
  },
  aboutCollect: {
    "zh-CN": "把各校交来的表合成一张，逐格核对，出错的指到格子。",
    en: "Makes one table of what schools sent, and checks every cell.",
  },
  aboutScore: {
    "zh-CN": "按评分细则给学校和共同体打分，每一分都有依据。",
    en: "Scores schools and communities by a rubric, with a reason for each point.",
  },
  aboutClaims: {
    "zh-CN": "核对报告和表里印出的数字，看算得对不对。",
    en: "Checks whether the figures printed in a report or a sheet are right.",
  },
  privacy: {
    "zh-CN": "数据不离开这台电脑，您的表不会被改动。",
    en: "Nothing leaves this computer, and your sheets are not changed.",
  },
  glanceNone: { "zh-CN": "现在的工作表里没有看到学校。", en: "No schools were seen on the sheets." },
  otherSource: {
    "zh-CN": "只用当前工作表、选定区域或别的文件",
    en: "Use the current sheet, a selection or other files",
  },

  stepData: { "zh-CN": "数据", en: "Data" },
  stepFindings: { "zh-CN": "问题", en: "Findings" },
  stepVerdict: { "zh-CN": "结论", en: "Verdict" },
  stepSchools: { "zh-CN": "学校", en: "Schools" },
  stepResults: { "zh-CN": "带走", en: "Take away" },
  stepChanged: { "zh-CN": "{step}：{state}", en: "{step}: {state}" },
  stateNoData: { "zh-CN": "还没有选", en: "not chosen yet" },
  stateReading: { "zh-CN": "正在读取…", en: "reading…" },
  stateSchools: { "zh-CN": "{count} 所学校", en: "{count} {count|school|schools}" },
  stateNoSchools: { "zh-CN": "没有读到学校", en: "no schools were read" },
  stateAsked: {
    "zh-CN": "{count} 所学校，{asked} 列拿不准",
    en: "{count} {count|school|schools}, {asked} {asked|column|columns} in doubt",
  },
  stateNeedsData: { "zh-CN": "先读取数据", en: "read the data first" },
  stateNoFindings: { "zh-CN": "没有发现问题", en: "nothing was found" },
  stateFindings: { "zh-CN": "{count} 处待看", en: "{count} to look at" },
  stateDecisive: {
    "zh-CN": "{count} 处可能改变结论",
    en: "{count} could change the verdict",
  },
  stateNeedsVerdict: { "zh-CN": "评估后可看", en: "after assessing" },
  stateAssessing: { "zh-CN": "正在评估…", en: "assessing…" },
  stateMet: { "zh-CN": "达标", en: "met" },
  stateNotMet: { "zh-CN": "未达标", en: "not met" },
  statePending: { "zh-CN": "待定", en: "pending" },
  stateOpen: { "zh-CN": "尚不能下结论", en: "no verdict yet" },
  stateShort: { "zh-CN": "{count} 所未达标", en: "{count} short" },
  stateUnjudged: { "zh-CN": "{count} 所不能判定", en: "{count} cannot be judged" },
  stateAllMet: { "zh-CN": "全部达标", en: "all up to standard" },
  stateTake: { "zh-CN": "可以写入或下载", en: "ready to write or save" },
  stateWritten: { "zh-CN": "已写入 {count} 张表", en: "{count} {count|sheet|sheets} written" },

  seeFindings: { "zh-CN": "先看问题（{count}）", en: "Look at the findings first ({count})" },
  seeVerdict: { "zh-CN": "看结论", en: "See the verdict" },
  seeSchools: { "zh-CN": "看学校", en: "See the schools" },
  takeResults: { "zh-CN": "带走结果", en: "Take the results away" },

  conditions: { "zh-CN": "各项条件", en: "The conditions" },
  decisive: { "zh-CN": "其中 {count} 处可能改变结论", en: "{count} of these could change the verdict" },
  decisiveWhy: {
    "zh-CN": "核实改好，或确认无误，结论才算数。",
    en: "Mend them, or confirm that they are right; until then there is no verdict.",
  },
  kindCount: { "zh-CN": "{count} 处", en: "{count}" },
  otherKind: { "zh-CN": "其他", en: "Other" },
  showRest: { "zh-CN": "再看 {count} 条", en: "{count} more" },
} satisfies MessageTable;
