// Labels and sentences of the part of the pane that scores by a rubric; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "按评分细则打分", en: "Score by a rubric" },
  intro: {
    "zh-CN": "工作簿里要有评分数据（一所学校一行）；有共同体名册时，同时算出捆绑得分。",
    en: "The workbook holds the figures, a school a row; with a list of communities, joint scores are computed too.",
  },
  rubric: { "zh-CN": "评分细则", en: "Rubric" },
  rubricHere: { "zh-CN": "本工作簿：{title}", en: "this workbook: {title}" },
  openRubric: { "zh-CN": "打开细则文件…", en: "Open a rubric file…" },
  rubricFromFile: { "zh-CN": "文件：{title}", en: "file: {title}" },
  takeRubric: { "zh-CN": "下载细则工作簿，便于修改", en: "Take the rubric as a workbook, to be changed" },
  rubricFile: { "zh-CN": "{title}.xlsx", en: "{title}.xlsx" },
  tree: {
    "zh-CN": "看细则：{points} 分，{items} 项",
    en: "See the rubric: {points} {points|point|points}, {items} {items|item|items}",
  },
  understood: {
    "zh-CN": "从文字理解的评分办法：请确认（{count}）",
    en: "Rules understood from their words: please confirm ({count})",
  },
  readAs: { "zh-CN": "理解为：{rule}", en: "read as: {rule}" },
  points: { "zh-CN": "{points} 分", en: "{points} {points|point|points}" },
  date: { "zh-CN": "评估日期", en: "Date of the assessment" },
  merge: { "zh-CN": "捆绑方式", en: "Merge communities by" },
  mergeByRules: { "zh-CN": "按捆绑考核规则（没有规则表时按角色加权）", en: "by the rules sheet; without one, by role" },
  ranksMove: { "zh-CN": "换一种权重，名次会变吗", en: "Would ranks move under other weights" },
  ranksMoveHow: {
    "zh-CN": "逐一去掉一个部分，再把各部分权重上下浮动四分之一（200 次）：{count} 所学校里有 {kept} 所名次不变。",
    en: "Each section left out in turn, and all weights shaken by up to a quarter, 200 times: {kept} of {count} {count|school keeps its rank|schools keep their rank}.",
  },
  ranksMoveNone: {
    "zh-CN": "至少要有两所没有待定项的学校，并且有两个部分得分不同，才能比较。",
    en: "This needs two schools with nothing open, and two sections in which schools differ.",
  },
  rankKept: { "zh-CN": "名次不变", en: "keeps its rank" },
  rankBetween: { "zh-CN": "第 {best} 至第 {worst} 名之间", en: "between rank {best} and {worst}" },
  rubricChanged: {
    "zh-CN": "您改了细则的 {count} 处（{changes}），有 {schools} 所学校的得分因此变动：",
    en: "You changed {count} {count|thing|things} in the rubric ({changes}); {schools} {schools|school moves|schools move}:",
  },
  rubricChangedAlone: {
    "zh-CN": "您改了细则的 {count} 处（{changes}），没有学校的得分变动。",
    en: "You changed {count} {count|thing|things} in the rubric ({changes}); no school moves.",
  },
  missing: { "zh-CN": "缺少的数据", en: "Figures that are missing" },
  "missing.open": { "zh-CN": "待定（给出范围）", en: "stay open (a range)" },
  "missing.zero": { "zh-CN": "按 0 分", en: "earn nothing" },
  "missing.exclude": { "zh-CN": "不计入，其余折算", en: "are left out, the rest converted" },
  score: { "zh-CN": "打分", en: "Score" },
  schools: { "zh-CN": "学校得分", en: "Scores of schools" },
  communities: { "zh-CN": "共同体捆绑得分", en: "Joint scores of communities" },
  school: { "zh-CN": "学校", en: "School" },
  final: { "zh-CN": "得分", en: "Score" },
  grade: { "zh-CN": "等次", en: "Grade" },
  rank: { "zh-CN": "名次", en: "Rank" },
  details: { "zh-CN": "{school}的各项得分", en: "Scores of {school}" },
  notApplicable: { "zh-CN": "{what}：不适用", en: "{what}: does not apply" },
  close: { "zh-CN": "收起", en: "Close" },
  next: {
    "zh-CN": "距“{grade}”还差 {short} 分，还能得分最多的项：{items}。",
    en: "{short} {short|point|points} to “{grade}”; most can still be earned in {items}.",
  },
  top: { "zh-CN": "已是最高等次。", en: "This is the highest grade." },
  whyOf: { "zh-CN": "看“{what}”怎么来的", en: "See where “{what}” comes from" },
  jointByLetter: { "zh-CN": "{joint}（目标责任书的得分）", en: "{joint} (score of the target letter)" },
  letterItems: { "zh-CN": "看目标责任书的各项得分", en: "See the items of the target letter" },
  jointWhy: { "zh-CN": "{terms} = {joint}（{merge}）", en: "{terms} = {joint} ({merge})" },
  followed: { "zh-CN": "改动单元格后，这里会自动重新打分。", en: "Change a cell, and the scores follow." },
  moved: { "zh-CN": "与上次相比：{moves}", en: "Since the last time: {moves}" },
  move: { "zh-CN": "{name} {before} → {after}", en: "{name} {before} → {after}" },
  writeScores: { "zh-CN": "写入得分表", en: "Write the score sheets" },
  print: { "zh-CN": "打印", en: "Print" },
  writeSchool: { "zh-CN": "写出这所学校的评分表（供打印）", en: "Write this school's sheet, to be printed" },
} as const;

/** A code of this part. */
export type ScoringMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const scoringText = textsFrom(messages);
