// Headings and sentences of plans that a solver made: several resources together, pairing, and teachers who move.
import { textsFrom } from "../message.js";

const words = {
  together: { "zh-CN": "多项资源统筹规划", en: "Several resources together" },
  togetherSchools: { "zh-CN": "统筹规划（各校）", en: "Together, by school" },
  togetherIndicators: { "zh-CN": "统筹规划（各指标）", en: "Together, by indicator" },
  kept: { "zh-CN": "现状已全部达标，不用增配。", en: "Everything is met as it is: nothing has to be added." },
  planned: {
    "zh-CN": "增配 {cost}，各校和各项差异系数全部达标；任何方案都不少于 {bound}，本方案最多高出 {gap}。",
    en: "{cost} bring every school and every coefficient to the standard. No plan costs less than {bound}: this one is at most {gap} above the best.",
  },
  shortOfMoney: {
    "zh-CN": "资金 {budget} 不够全部达标（至少要 {bound}）：用 {cost}，先使达标学校最多；未计差异系数。",
    en: "{budget} are too little for everything, which takes at least {bound}: {cost} bring as many schools to the standard as they can; coefficients are left aside.",
  },
  impossible: {
    "zh-CN": "没有方案：可增配的资源满足不了全部要求。",
    en: "No plan: what may be added cannot meet everything that is asked.",
  },
  unpriced: {
    "zh-CN": "没有单价、因此不增配的指标：{indicators}。",
    en: "Without a unit cost, and so not added to: {indicators}.",
  },
  timeUp: {
    "zh-CN": "{seconds} 秒内没有求出方案。",
    en: "No plan was found in the time that there was ({seconds} s).",
  },
  failed: { "zh-CN": "求解器出错，没有得到方案。", en: "The solver failed: there is no plan." },
  qualified: {
    "zh-CN": "{stage}达标学校：现在 {before} 所，方案后 {after} 所，共 {of} 所。",
    en: "Schools up to standard, {stage}: {before} now, {after} with the plan, of {of}.",
  },
  school: { "zh-CN": "学校", en: "School" },
  stage: { "zh-CN": "学段", en: "Stage" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  add: { "zh-CN": "增配", en: "Add" },
  cost: { "zh-CN": "费用（元）", en: "Cost (yuan)" },
  missed: { "zh-CN": "余项（达到要求的）", en: "Missed (share of the threshold)" },
  before: { "zh-CN": "现差异系数", en: "CV now" },
  after: { "zh-CN": "方案后差异系数", en: "CV with the plan" },
  limit: { "zh-CN": "限值", en: "Limit" },
  share: { "zh-CN": "{indicator} {share}", en: "{indicator} {share}" },
  pairing: { "zh-CN": "结对帮扶规划", en: "Who helps whom" },
  round: { "zh-CN": "轮次", en: "Round" },
  lead: { "zh-CN": "牵头学校", en: "Lead" },
  helper: { "zh-CN": "帮扶学校", en: "Helped by" },
  member: { "zh-CN": "成员学校", en: "Member" },
  role: { "zh-CN": "角色", en: "Role" },
  township: { "zh-CN": "乡镇", en: "Township" },
  matched: { "zh-CN": "帮什么", en: "Helped with" },
  open: { "zh-CN": "帮不了的弱项", en: "Lacking still" },
  roundNumber: { "zh-CN": "第 {number} 轮", en: "Round {number}" },
  roundYears: { "zh-CN": "第 {number} 轮（{from}–{to} 年）", en: "Round {number} ({from}–{to})" },
  pairingDone: {
    "zh-CN": "{rounds} 轮覆盖 {reached} 个乡镇，帮扶对上弱项 {matched} 项；任何同样轮数的方案最多 {bound} 项。",
    en: "Rounds: {rounds}. Townships reached: {reached}. Of what is lacking, matched: {matched}; no plan of as many rounds matches more than {bound}.",
  },
  noLead: { "zh-CN": "没有可以帮扶的组合。", en: "Nobody may help anybody." },
  unreached: { "zh-CN": "未覆盖的乡镇：{names}。", en: "Townships not reached: {names}." },
  unhelped: { "zh-CN": "没有结对的受援学校：{names}。", en: "Schools to be helped that nobody helps: {names}." },
  roster: { "zh-CN": "交流名册", en: "Roster of moves" },
  shortages: { "zh-CN": "学科缺教师", en: "Subjects short of teachers" },
  teacher: { "zh-CN": "教师", en: "Teacher" },
  subject: { "zh-CN": "学科", en: "Subject" },
  backbone: { "zh-CN": "骨干", en: "Backbone" },
  yes: { "zh-CN": "是", en: "yes" },
  from: { "zh-CN": "从", en: "From" },
  to: { "zh-CN": "到", en: "To" },
  kilometres: { "zh-CN": "公里", en: "Kilometres" },
  years: { "zh-CN": "年限（年）", en: "Years" },
  why: { "zh-CN": "原因", en: "Why" },
  short: { "zh-CN": "该校这一学科缺教师", en: "the subject is short there" },
  quota: { "zh-CN": "交流比例的要求", en: "the quota asks for it" },
  needed: { "zh-CN": "需要", en: "Needed" },
  lackingBefore: { "zh-CN": "现缺", en: "Short now" },
  lackingAfter: { "zh-CN": "交流后缺", en: "Short then" },
  rosterDone: {
    "zh-CN":
      "符合条件 {eligible} 人，按比例至少交流 {asked} 人，名册 {moves} 人，其中骨干 {backbone} 人（至少 {backboneAsked} 人）。",
    en: "{eligible} {eligible|is|are} eligible; at least {asked} {asked|has|have} to move; {moves} {moves|does|do}, of whom {backbone} {backbone|is|are} backbone (at least {backboneAsked}).",
  },
  lackingQuota: {
    "zh-CN": "比例还差 {quota} 人，骨干还差 {backbone} 人：没有更多可以去的地方。",
    en: "The quota lacks {quota} still, its backbone part {backbone}: there is nowhere else that they may go.",
  },
  unknown: {
    "zh-CN": "{count} 人的性别、年龄或在校年限不全，没有计入符合条件的人数。",
    en: "Of {count} {count|teacher|teachers} the sex, age or years in the school are not known: {count|it is|they are} not counted as eligible.",
  },
  gap: { "zh-CN": "与最优的差距最多 {gap}。", en: "At most {gap} from the best." },
  noTable: {
    "zh-CN": "没有规划：表里没有读到要用的数据。原因如下。\n",
    en: "Nothing was planned: the table holds nothing to plan with. The reasons:\n",
  },
  leads: { "zh-CN": "牵头", en: "lead" },
  quality: { "zh-CN": "优质", en: "leads beside" },
  potential: { "zh-CN": "潜力", en: "potential" },
  helped: { "zh-CN": "受援", en: "helped" },
  centre: { "zh-CN": "中心", en: "centre" },
  togetherWithoutCosts: {
    "zh-CN": "--together 要和 --costs 一起用：没有单价，比较不出哪样配置更省。",
    en: "--together goes with --costs: without unit costs nothing is cheaper than anything else.",
  },
} as const;

/**
 * A heading or sentence of a plan that a solver made (求解规划用语): several resources together, pairing, teachers who move.
 *
 * Rule: the outcome's own code is its sentence, with how far from the best it may be. Units: money comes printed, `seconds` in s, gaps in
 * per cent. Zeros: filled in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: ours; bounds are
 * the solver's (decision 33).
 *
 * @throws TypeError when the table has no such code
 * @example
 * solvedWord("timeUp", { seconds: 10 }, "en") // => "No plan was found in the time that there was (10 s)."
 */
export const solvedWord = textsFrom(words);
