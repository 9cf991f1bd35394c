// Headings and short texts of the report on communities.
import { textsFrom } from "../message.js";

const words = {
  title: { "zh-CN": "学校共同体情况", en: "Communities of schools" },
  none: { "zh-CN": "没有", en: "none" },
  members: { "zh-CN": "共同体成员", en: "Members" },
  coverage: { "zh-CN": "覆盖面", en: "Coverage" },
  ledger: { "zh-CN": "台账汇总", en: "Ledger" },
  gifts: { "zh-CN": "捐赠", en: "Gifts" },
  exchange: { "zh-CN": "教师交流", en: "Exchange" },
  outcomes: { "zh-CN": "差距与变化", en: "Gaps and outcomes" },
  principals: { "zh-CN": "校长考核与奖励", en: "What follows for principals" },
  findings: { "zh-CN": "核查发现", en: "Findings" },
  community: { "zh-CN": "共同体", en: "Community" },
  kind: { "zh-CN": "类型", en: "Kind" },
  school: { "zh-CN": "学校", en: "School" },
  role: { "zh-CN": "角色", en: "Role" },
  township: { "zh-CN": "乡镇", en: "Township" },
  term: { "zh-CN": "起止", en: "Term" },
  pupils: { "zh-CN": "学生数", en: "Pupils" },
  staff: { "zh-CN": "教职工数", en: "Staff" },
  cells: { "zh-CN": "数据所在单元格", en: "Cells" },
  what: { "zh-CN": "内容", en: "What" },
  scope: { "zh-CN": "范围", en: "Counted" },
  withLeads: { "zh-CN": "全部成员", en: "all members" },
  withoutLeads: { "zh-CN": "不含只牵头的学校", en: "without schools that only lead" },
  reached: { "zh-CN": "覆盖", en: "Reached" },
  total: { "zh-CN": "总数", en: "Total" },
  share: { "zh-CN": "覆盖率（%）", en: "Share (%)" },
  byPairs: { "zh-CN": "按对数算（%）", en: "By communities (%)" },
  printed: { "zh-CN": "印出值", en: "Printed" },
  part: { "zh-CN": "分项", en: "Part" },
  all: { "zh-CN": "合计", en: "all" },
  noDate: { "zh-CN": "没有日期", en: "no date" },
  type: { "zh-CN": "活动", en: "Activity" },
  level: { "zh-CN": "级别", en: "Level" },
  amount: { "zh-CN": "数量", en: "Amount" },
  unit: { "zh-CN": "单位", en: "Unit" },
  direction: { "zh-CN": "流向", en: "Direction" },
  counted: {
    "zh-CN": "台账 {entries} 项，计入 {counted} 项；人与人次等不同单位不相加。",
    en: "{counted} of {entries} {entries|entry of the ledger is|entries of the ledger are} counted; different units, such as heads and turns, are never added.",
  },
  giver: { "zh-CN": "捐赠方", en: "Giver" },
  receiver: { "zh-CN": "受赠方", en: "Receiver" },
  goods: { "zh-CN": "物品", en: "Goods" },
  inKind: { "zh-CN": "物品折合（元）", en: "In kind (yuan)" },
  money: { "zh-CN": "资金（元）", en: "Money (yuan)" },
  yuan: { "zh-CN": "合计（元）", en: "Together (yuan)" },
  perPupil: { "zh-CN": "生均（元）", en: "Per pupil (yuan)" },
  figure: { "zh-CN": "项目", en: "Figure" },
  value: { "zh-CN": "数值", en: "Value" },
  minimum: { "zh-CN": "要求", en: "Least" },
  met: { "zh-CN": "达到", en: "Met" },
  exchanged: { "zh-CN": "交流轮岗教师（人）", en: "Teachers exchanged" },
  eligible: { "zh-CN": "符合交流条件教师（人）", en: "Teachers eligible" },
  backbone: { "zh-CN": "交流的骨干教师（人）", en: "Backbone teachers exchanged" },
  rate: { "zh-CN": "交流比例（%）", en: "Exchange rate (%)" },
  backboneShare: { "zh-CN": "骨干教师占交流教师（%）", en: "Backbone share (%)" },
  cycle: {
    "zh-CN": "{firstYear} 年起三年一轮（男 {men} 岁以下、女 {women} 岁以下）：应轮训（人）",
    en: "Cycle of three years from {firstYear} (men under {men}, women under {women}): eligible",
  },
  cycleDone: { "zh-CN": "截至 {year} 年已轮训（人）", en: "Done by {year}" },
  cycleBehind: { "zh-CN": "进度还差（人）", en: "Behind" },
  cycleUnknown: { "zh-CN": "性别或年龄不明（人）", en: "Sex or age not known" },
  of: { "zh-CN": "对象", en: "Whose" },
  to: { "zh-CN": "比较对象", en: "Compared with" },
  subject: { "zh-CN": "指标", en: "Measure" },
  before: { "zh-CN": "上年", en: "Before" },
  after: { "zh-CN": "本年", en: "Now" },
  narrowed: { "zh-CN": "缩小", en: "Narrowed" },
  note: { "zh-CN": "说明", en: "Note" },
  narrowingOnly: {
    "zh-CN": "只印了缩小的幅度，没有印差距本身",
    en: "only the narrowing is printed, not the gaps",
  },
  lossRate: { "zh-CN": "学生流失率（%）", en: "Pupils lost (%)" },
  returned: { "zh-CN": "学生回流率（%）", en: "Pupils come back (%)" },
  meanAge: { "zh-CN": "教师平均年龄（岁）", en: "Mean age of teachers" },
  ruralMeanAge: { "zh-CN": "农村教师平均年龄（岁）", en: "Mean age, rural" },
  oldSchools: { "zh-CN": "平均年龄超过 {from} 岁的学校（所）", en: "Schools with a mean age above {from}" },
  stageClassesOver: {
    "zh-CN": "{stage}超过 {over} 人的班（个）",
    en: "Classes above {over} {over|pupil|pupils}, {stage}",
  },
  stageLargestOver: {
    "zh-CN": "最大班额超过 {over} 人的{stage}（所）",
    en: "Schools whose largest class is above {over}, {stage}",
  },
  classesOver: { "zh-CN": "超过 {over} 人的班（个）", en: "Classes above {over} {over|pupil|pupils}" },
  largestOver: { "zh-CN": "最大班额超过 {over} 人的学校（所）", en: "Schools whose largest class is above {over}" },
  allSchools: { "zh-CN": "全部学校", en: "all schools" },
  own: { "zh-CN": "自己得分", en: "Own score" },
  joint: { "zh-CN": "捆绑得分", en: "Joint score" },
  grade: { "zh-CN": "等次", en: "Grade" },
  points: { "zh-CN": "校长考核得分", en: "Principal's points" },
  prize: { "zh-CN": "奖励（元）", en: "Prize (yuan)" },
  severity: { "zh-CN": "程度", en: "Level" },
  place: { "zh-CN": "位置", en: "Place" },
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "存疑", en: "doubt" },
  notice: { "zh-CN": "提示", en: "note" },
} as const;

/**
 * A heading or text of the report on communities (共同体报告用语).
 *
 * Rule: {stage} takes both languages and is said in that of the text. Units: in the headings: 人, 所, 个; limits of classes in pupils. Zeros:
 * filled in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: ours; headings follow the tables
 * that bureaus print.
 *
 * @throws TypeError when the table has no such code
 * @example
 * communityWord("classesOver", { over: 55 }, "en") // => "Classes above 55 pupils"
 */
export const communityWord = textsFrom(words);
