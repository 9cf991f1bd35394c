// Labels and sentences of the part of the pane that plans what to add where; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "补短板规划", en: "Plan what to add" },
  intro: {
    "zh-CN": "抬高低的，不压低高的：算出最少添多少、添给哪所学校，差异系数就能降到上限以内。",
    en: "Raise the low without cutting the high: the least to add, and to which schools, for the variation to keep its limit.",
  },
  needsData: {
    "zh-CN": "还没有读到学校数据。在“均衡评估”里选好数据，这里就用同样的数据。",
    en: "No schools have been read. Choose the data under “Assess”; the same figures are planned on here.",
  },
  openAssess: { "zh-CN": "去选数据", en: "Choose the data" },

  choices: { "zh-CN": "规划条件", en: "What is asked for" },
  byStandard: { "zh-CN": "差异系数上限按标准", en: "Limits of variation as the standard has them" },
  limit: { "zh-CN": "差异系数降到 {limit} 以内", en: "Bring the variation to {limit} or less" },
  floors: {
    "zh-CN": "先让各校达到标准对学校的要求",
    en: "Begin with what the standard asks of each school",
  },
  moves: { "zh-CN": "也看看只调剂、不新增行不行", en: "Look also at moving alone, with nothing added" },
  budget: { "zh-CN": "总预算（元，可不填）", en: "Budget in all (yuan, may stay empty)" },
  budgetHelp: {
    "zh-CN": "先在下面各项里填单价；钱先用在最省的一项上。没有单价的项目不花钱，也不规划进去。",
    en: "Give the unit costs below first; the cheapest plan is paid first. What has no unit cost is not paid for.",
  },
  budgetUsed: {
    "zh-CN": "{given}里用 {spent}；全部补齐要 {needed}。",
    en: "{spent} of {given} is used; all plans together take {needed}.",
  },
  budgetUsedOpen: {
    "zh-CN": "{given}里用 {spent}；有的项目还没有单价，全部补齐要多少不知道。",
    en: "{spent} of {given} is used; some unit costs are lacking, so what all would take is not known.",
  },
  choosePupils: { "zh-CN": "学生数预测表…", en: "Forecast of pupils…" },
  chooseCosts: { "zh-CN": "单价表…", en: "Unit costs…" },
  year: { "zh-CN": "按{year}规划", en: "Planned on {year}" },
  planOnToday: { "zh-CN": "按现在的学生数", en: "On today's pupils" },
  yearNow: { "zh-CN": "现在的学生数", en: "today's pupils" },
  yearOf: { "zh-CN": "{year} 年的学生数", en: "the pupils of {year}" },
  fixedSchools: { "zh-CN": "不动的学校：{schools}", en: "Left alone: {schools}" },
  release: { "zh-CN": "都可以动", en: "Leave none alone" },

  closeHeading: { "zh-CN": "看看撤并一所会怎样", en: "See what closing a school comes to" },
  closeWhich: { "zh-CN": "撤并哪所", en: "Close" },
  closeInto: { "zh-CN": "并入哪所", en: "Into" },
  closeTry: { "zh-CN": "看看", en: "See" },
  buildHeading: { "zh-CN": "看看新建一所会怎样", en: "See what building a school comes to" },
  buildName: { "zh-CN": "新学校叫什么", en: "Name of the new school" },
  buildPupils: { "zh-CN": "多少学生", en: "Pupils" },
  buildLike: { "zh-CN": "照哪所的样子建", en: "Built like" },
  buildLikeHelp: {
    "zh-CN": "按学生数同比例配齐；它的学生算作新增，不从别校划出。",
    en: "It has the same for each pupil. Its pupils are new ones: none leave another school.",
  },
  built: { "zh-CN": "新建：{schools}", en: "Built: {schools}" },
  builtSchool: {
    "zh-CN": "{name}（{pupils} 人，照{like}）",
    en: "{name} ({pupils} {pupils|pupil|pupils}, like {like})",
  },
  buildNone: { "zh-CN": "都不建", en: "Build none" },
  budgetSlider: { "zh-CN": "花多少：{amount}", en: "How much to spend: {amount}" },
  pleaseChoose: { "zh-CN": "请选择", en: "Please choose" },
  closed: { "zh-CN": "撤并：{ways}", en: "Closed: {ways}" },
  closeNone: { "zh-CN": "都不撤", en: "Close none" },

  kept: { "zh-CN": "不用添", en: "nothing to add" },
  planned: { "zh-CN": "添 {amount}", en: "add {amount}" },
  shortOfMoney: { "zh-CN": "添 {amount}，还差 {rest}", en: "add {amount}, {rest} short" },
  impossible: { "zh-CN": "怎么添都达不到", en: "no plan can keep it" },
  noLimit: { "zh-CN": "标准没有上限", en: "no limit is set" },
  noValues: { "zh-CN": "没有数据", en: "no figures" },
  lowerIsBetter: { "zh-CN": "越少越好，不用添", en: "less is better" },

  cvLine: {
    "zh-CN": "差异系数 {before} → {after}（上限 {limit}）",
    en: "coefficient of variation {before} → {after} (limit {limit})",
  },
  cvLineOpen: { "zh-CN": "差异系数 {before} → {after}", en: "coefficient of variation {before} → {after}" },
  against: {
    "zh-CN": "都补到平均值要 {naive}，这样只要 {amount}，省 {saved}。",
    en: "Bringing all to the mean takes {naive}; this takes {amount}, which spares {saved}.",
  },
  costs: { "zh-CN": "要花 {cost}", en: "It costs {cost}" },
  unitCost: { "zh-CN": "单价（元，每 1 {unit}）", en: "Unit cost (yuan, {unit})" },
  unitCostHelp: { "zh-CN": "由您填，没有默认值。", en: "Yours to give: there is no default." },
  units: { "zh-CN": "添多少：{amount}", en: "How much to add: {amount}" },
  asNeeded: { "zh-CN": "按需要的数", en: "As many as needed" },
  blockersAre: {
    "zh-CN": "卡在这些学校：{schools}。可以考虑并校、并入中心校统计，或调整上限。",
    en: "These schools prevent it: {schools}. Consider merging them, counting them with their centre, or another limit.",
  },
  driversAre: {
    "zh-CN": "差异主要来自 {schools}。",
    en: "The variation comes mostly from {schools}.",
  },
  driver: { "zh-CN": "{school}（占 {share}）", en: "{school} ({share})" },
  keepsWithout: {
    "zh-CN": "单是没有{school}，差异系数就是 {cv}，已在上限以内：先看它能不能并校或并入中心校统计。",
    en: "Without {school} alone the variation is {cv}, within the limit: see first whether it can be merged or counted with its centre.",
  },
  movesAre: {
    "zh-CN": "只调剂、不新增：从 {givers} 调出 {amount}，差异系数 {cv}。",
    en: "Moving alone: {amount} from {givers}; the variation becomes {cv}.",
  },
  movesNone: {
    "zh-CN": "只靠调剂达不到：调出的学校不能低于标准对它的要求。",
    en: "Moving alone does not do it: no giver may fall below what the standard asks of it.",
  },
  moveLine: { "zh-CN": "{from} → {to}：{amount}", en: "{from} → {to}: {amount}" },
  forbid: { "zh-CN": "不许调这一笔", en: "Forbid this move" },
  forbidden: { "zh-CN": "不许调剂：{ways}", en: "Forbidden moves: {ways}" },
  allow: { "zh-CN": "都可以调", en: "Allow all moves" },
  yearLine: {
    "zh-CN": "{year} 年：到位 {amount}，差异系数 {with}（不添则 {without}）",
    en: "{year}: {amount} in place, variation {with} ({without} without)",
  },

  whoGets: { "zh-CN": "添给谁", en: "Who gets what" },
  school: { "zh-CN": "学校", en: "School" },
  has: { "zh-CN": "现有（{unit}）", en: "Has ({unit})" },
  add: { "zh-CN": "添（{unit}）", en: "Add ({unit})" },
  whyFloor: {
    "zh-CN": "标准对这所学校的要求就是这么多，没有别的选择。",
    en: "Its own standard asks for all of these: there was nothing to choose.",
  },
  whyNext: {
    "zh-CN":
      "添最后一份之前，这里是 {value}；（2×现有＋1）÷ 人数 = {price}，是各校里最小的，添在这里降得最多。下一个轮到{next}（现为 {nextValue}，{nextPrice}）。",
    en: "Before its last unit it stood at {value}; (2 × has + 1) ÷ weight = {price} is the smallest of all schools, so a unit evens most here. Next in turn is {next} ({nextValue}, {nextPrice}).",
  },
  whyOnly: {
    "zh-CN": "添最后一份之前，这里是 {value}；没有别的学校可添。",
    en: "Before its last unit it stood at {value}; there is no other school to add to.",
  },
  fix: { "zh-CN": "不动这所", en: "Leave alone" },
  pictureOf: {
    "zh-CN": "{indicator}：各校现有与添后，竖线是现在的平均值。数字见下表。",
    en: "{indicator}: each school before and after, the line is today's mean. The figures stand in the table.",
  },
  picturePath: {
    "zh-CN": "添得越多，差异系数越低：横轴是添的数量，虚线是上限。",
    en: "The more is added, the lower the variation: units added from left to right, the dashed line is the limit.",
  },
  none: { "zh-CN": "—", en: "—" },
  write: { "zh-CN": "写成规划表", en: "Write the plan" },
  followed: {
    "zh-CN": "规划表里是活的公式：改一个数，差异系数跟着变。",
    en: "The sheets hold live formulas: change a number, and the variation follows.",
  },
} as const;

/** A code of this part. */
export type PlanningMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const planningText = textsFrom(messages);
