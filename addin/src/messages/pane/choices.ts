// The choices of an assessment: standard, stage, date and what the regulations leave open, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const choiceMessages = {
  standard: { "zh-CN": "标准", en: "Standard" },
  openStandard: { "zh-CN": "打开标准文件…", en: "Open a standard's file…" },
  standardHere: { "zh-CN": "用本工作簿里的标准", en: "Use the standard in this workbook" },
  standardFaults: { "zh-CN": "标准没有采用", en: "The standard was not taken" },
  stage: { "zh-CN": "学段", en: "Stage" },
  bothStages: { "zh-CN": "小学和初中", en: "Primary and junior" },
  assessmentDate: { "zh-CN": "评估日期", en: "Date of the assessment" },
  aboutAssessmentDate: {
    "zh-CN": "标准值和各项条件都按这一天。",
    en: "Thresholds and conditions are those of this day.",
  },
  reviewStep: { "zh-CN": "评估环节", en: "Step of the review" },
  noReviewStep: { "zh-CN": "不写明", en: "not named" },
  aboutReviewStep: {
    "zh-CN": "写在结论里；指标核查另附逐项统计数和算式。",
    en: "Named on the verdict; the audit of indicators adds every figure and its arithmetic.",
  },
  options: { "zh-CN": "规定没有写明的地方", en: "What the regulations leave open" },
  asStandard: { "zh-CN": "按标准的默认", en: "As the standard has it" },
  smallPoints: { "zh-CN": "不足 50 人的教学点", en: "Teaching points under 50 pupils" },
  largePoints: { "zh-CN": "50 人及以上的教学点", en: "Teaching points of 50 or more" },
  pointsExclude: { "zh-CN": "不计入", en: "Leave out" },
  pointsMerge: { "zh-CN": "并入所属学校", en: "Add to the parent school" },
  pointsOwn: { "zh-CN": "单独计算", en: "Count as schools" },
  allOwners: { "zh-CN": "含所有举办者（包括民办）", en: "Count schools whoever runs them (private too)" },
  blankZero: { "zh-CN": "室内体育用房空白视为没有", en: "Take a blank indoor sports area as none" },
  comparePrinted: { "zh-CN": "按打印的位数判定达标", en: "Judge by the printed digits" },
  assess: { "zh-CN": "评估", en: "Assess" },
  assessAgain: { "zh-CN": "重新评估", en: "Assess again" },
} satisfies MessageTable;
