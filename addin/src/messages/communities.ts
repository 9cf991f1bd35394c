// Labels and sentences of the part of the pane that tells about communities, beside the headings of its sheets; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "学校共同体", en: "Communities of schools" },
  intro: {
    "zh-CN":
      "从工作簿里读共同体名册和活动台账，说清谁在哪个共同体、覆盖多少、谁给了谁什么。点一个数，看它出自哪些格子。",
    en: "Reads lists of members and ledgers of activities: who belongs where, how much is covered, who gave what to whom. Open a figure to see its cells.",
  },
  date: { "zh-CN": "看哪一天（可不填）", en: "As of (may stay empty)" },
  dateHelp: {
    "zh-CN": "填了日期，只算这一天在期的共同体，轮训进度也看到这一天。",
    en: "With a date only communities whose term runs then are counted, and the cycle stands as of then.",
  },
  nothing: {
    "zh-CN":
      "没有读到共同体。名册要有“共同体、类型、学校、角色”各栏（或每行一个共同体，写牵头学校、成员学校），台账要有“活动类型、数量、单位”各栏。",
    en: "No communities were found. A list of members needs the columns community, kind, school and role, or a community a row; a ledger needs activity, amount and unit.",
  },
  readAgain: { "zh-CN": "重新读取", en: "Read again" },
  write: { "zh-CN": "写成结果表", en: "Write result sheets" },
  followed: { "zh-CN": "改了表里的数，这里会跟着变。", en: "Change the sheets, and this follows." },

  schoolsIn: {
    "zh-CN": "{communities} 个共同体，{schools} 所学校",
    en: "{communities} {communities|community|communities}, {schools} {schools|school|schools}",
  },
  reachedShare: { "zh-CN": "乡镇 {share}", en: "townships {share}" },
  reachedCount: { "zh-CN": "{reached} 个乡镇", en: "{reached} {reached|township|townships}" },
  printedWrong: { "zh-CN": "{share}，印的是 {printed}", en: "{share}, {printed} printed" },
  entries: { "zh-CN": "{counted} 项", en: "{counted} {counted|entry|entries}" },
  entriesOut: { "zh-CN": "{counted} 项，{out} 项没有计入", en: "{counted} {counted|entry|entries}, {out} not counted" },
  exchangedHeads: { "zh-CN": "{count} 人", en: "{count} {count|teacher|teachers}" },
  exchangeRate: { "zh-CN": "交流 {share}", en: "{share} exchanged" },
  rows: { "zh-CN": "{count} 行", en: "{count} {count|row|rows}" },
  principalsNeed: { "zh-CN": "工作簿里要有评分细则和数据", en: "needs a rubric and its figures in the workbook" },
  ofSchools: { "zh-CN": "{count} 所学校", en: "{count} {count|school|schools}" },
  toLookAt: { "zh-CN": "{count} 处待看", en: "{count} to look at" },
  wordsAsked: { "zh-CN": "不认识的词", en: "Words that are not known" },
  wordsOpen: {
    "zh-CN": "有 {count} 个词不认识，请您说是什么；选了马上生效，随工作簿保存。",
    en: "{count} {count|word is|words are} not known. Say what {count|it means|they mean}: it counts at once and is kept with the workbook.",
  },
  wordsAnswered: { "zh-CN": "不认识的词都已说明。", en: "Every word that is not known has been answered." },
  wordMeans: { "zh-CN": "{about}“{text}”是", en: "{about} “{text}” means" },
  meaningOpen: { "zh-CN": "（没有选）", en: "(not chosen)" },
  noneFound: { "zh-CN": "没有发现问题", en: "nothing was found" },
  none: { "zh-CN": "没有", en: "none" },

  drawAs: { "zh-CN": "画法", en: "Drawn as" },
  "drawAs.kind": { "zh-CN": "按类型", en: "by kind" },
  "drawAs.tree": { "zh-CN": "树形", en: "trees" },
  "drawAs.ring": { "zh-CN": "圈", en: "rings" },
  pictureOf: {
    "zh-CN": "{community}：{kind}，{count} 所学校。成员见下面的名单。",
    en: "{community}: {kind}, {count} {count|school|schools}. The members are listed below.",
  },
  memberList: { "zh-CN": "成员名单和数据", en: "Members and figures" },
  memberPupils: { "zh-CN": "学生 {pupils} 人", en: "{pupils} {pupils|pupil|pupils}" },
  memberStaff: { "zh-CN": "教职工 {staff} 人", en: "{staff} staff" },
  term: { "zh-CN": "{from} 至 {to}", en: "{from} to {to}" },

  ofTotal: { "zh-CN": "{reached} ÷ {total} = {share}", en: "{reached} ÷ {total} = {share}" },
  lacking: {
    "zh-CN": "{count} 所学校没有这项数据，所以不算比例。",
    en: "{count} {count|school|schools} without this figure, so there is no share.",
  },
  noTotal: { "zh-CN": "没有总数，不能算比例。", en: "The total is not known, so there is no share." },
  byPairs: { "zh-CN": "按对数算：{reached}，{share}", en: "counted by communities: {reached}, {share}" },
  printedSays: { "zh-CN": "印出 {printed}：{verdict}", en: "{printed} printed: {verdict}" },
  countsPairs: { "zh-CN": "那是按对数算的，同一个乡镇算了两次。", en: "It counts communities: one township twice." },
  totalsAre: { "zh-CN": "总数只能是 {totals}。", en: "The total can only be {totals}." },

  show: { "zh-CN": "看哪一部分", en: "Show" },
  ofTerm: { "zh-CN": "学期 {term}", en: "term {term}" },
  fromEntries: { "zh-CN": "由 {count} 项相加", en: "sum of {count} {count|entry|entries}" },
  balances: { "zh-CN": "谁给出，谁得到", en: "Who gave and who received" },
  given: { "zh-CN": "给出", en: "given" },
  received: { "zh-CN": "得到", en: "received" },
  net: { "zh-CN": "净", en: "net" },
  uncounted: { "zh-CN": "没有计入的 {count} 项", en: "{count} {count|entry|entries} not counted" },
  "why.noQuantity": { "zh-CN": "没有数量", en: "no quantity" },
  "why.negative": { "zh-CN": "数量小于零", en: "below zero" },
  "why.notWhole": { "zh-CN": "数量不是整数", en: "not a whole number" },
  "why.noUnit": { "zh-CN": "没有单位", en: "no unit" },
  "why.notUnderstood": { "zh-CN": "不认识这类活动", en: "an activity that is not known" },
  "why.otherUnit": { "zh-CN": "单位不是这类活动的", en: "not a unit of this activity" },

  giftsTogether: {
    "zh-CN": "物品折合 {inKind} 元，资金 {money} 元，合计 {total} 元。",
    en: "In kind {inKind} yuan, in money {money} yuan: {total} yuan together.",
  },
  withoutValue: {
    "zh-CN": "有 {count} 件物品没有折合金额，合计至少这么多。",
    en: "{count} {count|gift|gifts} in kind without a value: it is at least so much.",
  },
  fromTo: { "zh-CN": "{giver} → {receiver}", en: "{giver} → {receiver}" },
  notNamed: { "zh-CN": "（没有写）", en: "(not named)" },
  yuan: { "zh-CN": "元", en: "yuan" },
  perPupilOf: {
    "zh-CN": "{yuan} 元 ÷ {receiver}学生 {pupils} 人 = 生均 {perPupil} 元",
    en: "{yuan} yuan ÷ {pupils} {pupils|pupil|pupils} of {receiver} = {perPupil} yuan each",
  },
  pupilsUnknown: {
    "zh-CN": "没有{receiver}的学生数，算不出生均。",
    en: "The pupils of {receiver} are not known, so there is no figure per pupil.",
  },
  byKind: { "zh-CN": "按物品", en: "By kind of goods" },
  moneyKind: { "zh-CN": "资金", en: "money" },

  shareOf: {
    "zh-CN": "{numerator} ÷ {denominator} = {share}，要求不低于 {minimum}",
    en: "{numerator} ÷ {denominator} = {share}; at least {minimum} is asked",
  },
  shareOpen: {
    "zh-CN": "缺{lacking}，不能算；要求不低于 {minimum}。",
    en: "{lacking} not known; at least {minimum} is asked.",
  },
  noFigure: { "zh-CN": "表里没有这项数据。", en: "The sheets do not say." },
  met: { "zh-CN": "达到", en: "met" },
  notMet: { "zh-CN": "未达到", en: "not met" },
  open: { "zh-CN": "待定", en: "open" },
  year: { "zh-CN": "年份", en: "Year" },
  doneInYear: { "zh-CN": "当年轮训", en: "Done in the year" },
  doneSoFar: { "zh-CN": "累计（%）", en: "So far (%)" },
  dueShare: { "zh-CN": "应达（%）", en: "Due (%)" },
  noCycle: {
    "zh-CN": "没有教师名单，看不出三年轮训的进度。",
    en: "There is no list of teachers, so the three-year cycle cannot be told.",
  },

  gaps: { "zh-CN": "差距", en: "Gaps" },
  losses: { "zh-CN": "流失与回流", en: "Pupils lost and come back" },
  agesAndClasses: { "zh-CN": "年龄与班额", en: "Ages and classes" },
  gapOf: { "zh-CN": "{of}与{to}，{subject}", en: "{of} and {to}, {subject}" },
  beforeAfter: { "zh-CN": "{before} → {after}", en: "{before} → {after}" },
  closedPart: { "zh-CN": "缩小了原差距的 {rate}", en: "{rate} of the gap was closed" },
  lostOf: { "zh-CN": "{period}：流失 {lost} 人 ÷ {base} 人 = {rate}", en: "{period}: {lost} lost ÷ {base} = {rate}" },
  basesAre: {
    "zh-CN": "印出 {printed}，基数只能是 {bases}。",
    en: "With {printed} printed the base can only be {bases}.",
  },
  truncated: {
    "zh-CN": "四舍五入没有这样的基数；截尾时是 {bases}。",
    en: "No base gives this by rounding; cut off it is {bases}.",
  },
  basesApart: { "zh-CN": "两年的基数接不上。", en: "The bases of the years do not follow each other." },
} as const;

/** A code of this part. */
export type CommunitiesMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const communitiesText = textsFrom(messages);
