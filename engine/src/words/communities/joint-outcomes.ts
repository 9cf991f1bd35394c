// What follows from joint scores in words: headings, what a principal's points come from, and the notes of the sheet of rules.
import type { MessageTable } from "../message.js";

export const jointOutcomeWords = {
  sheet: { "zh-CN": "校长和奖励", en: "Principals and awards" },
  title: {
    "zh-CN": "{title}：由捆绑得分得出的校长得分、奖金、评优和名额",
    en: "{title}: what follows from the joint scores",
  },
  byLetter: { "zh-CN": "目标责任书的得分", en: "score of its target letter" },
  counted: { "zh-CN": "计分依据", en: "Score that counts" },
  countedJoint: { "zh-CN": "捆绑得分", en: "joint score" },
  countedOwn: { "zh-CN": "本校得分", en: "own score" },
  principalPoints: { "zh-CN": "校长得分", en: "Principal's points" },
  prize: { "zh-CN": "奖金（元）", en: "Prize (yuan)" },
  award: { "zh-CN": "评优", en: "Award" },
  places: { "zh-CN": "指标名额", en: "Quota places" },
  awarded: { "zh-CN": "是", en: "yes" },
  notAwarded: { "zh-CN": "否", en: "no" },
  why: {
    "zh-CN": "{basis} {score}，等次“{grade}”，校长得 {points} 分",
    en: "{basis} {score}, grade “{grade}”, {points} {points|point|points} for the principal",
  },
  whyOpen: {
    "zh-CN": "{basis} {score}，还有待定项，校长得 {points} 分",
    en: "{basis} {score} with items still open, {points} {points|point|points} for the principal",
  },
  capped: { "zh-CN": "一票否决，等次不高于“{grade}”", en: "by a veto the grade is “{grade}” at most" },
  barred: { "zh-CN": "取消评优资格，没有奖金", en: "barred from awards, and from the prize" },
  openItems: { "zh-CN": "待定：{school}的{items}", en: "open: {items} of {school}" },
  gradedOn: {
    "zh-CN": "等次按不含加减分的 {points} 分划定，最后得分 {final} 含加减分",
    en: "graded on {points} {points|point|points}, without the bonus and deductions that the final score of {final} holds",
  },
  gradeCapped: {
    "zh-CN": "得分够“{reached}”，因一票否决定为“{grade}”",
    en: "the points reach “{reached}”, a veto makes it “{grade}”",
  },
  gradeQuota: {
    "zh-CN": "得分够“{reached}”，因名额所限定为“{grade}”",
    en: "the points reach “{reached}”, the quota makes it “{grade}”",
  },
  events: { "zh-CN": "计入其他成员学校的事件", en: "events of the other members counted" },
} satisfies MessageTable;

/** The notes of the sheet on which the rules are changed. */
export const jointRuleNotes = {
  sheet: { "zh-CN": "捆绑考核规则", en: "Rules of joint scores" },
  merge: {
    "zh-CN":
      "也可填：得分相加、得分平均、按学生数加权、合并数据重新计分、取最低分、本校得分与伙伴得分按比例相加、本校得分加缩小差距的得分、一校事件计入各成员学校、由学区评定一部分。没有公开文件写明捆绑方式，此处为建议。",
    en: "Any of the ten ways by name. No published document prints one; this is a proposal.",
  },
  principal: {
    "zh-CN": "条件填等次，值填校长考核得的分；依据填“捆绑得分”或“本校得分”。40、32、24、0 出自某县校长考核办法。",
    en: "A grade and its points; the score that counts is the joint one or the school's own. 40, 32, 24 and 0 are a county's.",
  },
  prizes: {
    "zh-CN": "条件填得分（达到即得），值填奖金（元）。数额出自某街道校长考核办法，先取整再看。",
    en: "From this score on, so many yuan. The amounts are a street's; scores are rounded first.",
  },
  awards: {
    "zh-CN": "评优学校数；并列的都算，取消资格的不算。",
    en: "How many schools; level ones all are, barred ones are not.",
  },
  quota: {
    "zh-CN": "指标到校的名额总数；得分占的比例填 30%，其余按学生数；或填“得分乘学生数”。",
    en: "All places; the share by score such as 30%, the rest by pupils; or score times pupils.",
  },
} satisfies MessageTable;
