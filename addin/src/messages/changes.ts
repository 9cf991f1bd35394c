// Labels and sentences of the part of the pane that compares years, beside those of its sheets; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "两年对比", en: "Two years compared" },
  intro: {
    "zh-CN": "今年比去年：差距是缩小了还是扩大了，靠的是抬低还是削高，是哪些学校。",
    en: "This year against the last: whether gaps closed, by raising the low or by cutting the high, and by which schools.",
  },
  needsData: {
    "zh-CN": "还没有读到学校数据。在“均衡评估”里选好今年的数据，再回到这里。",
    en: "No schools have been read. Choose this year's data under “Assess”, and come back.",
  },
  openAssess: { "zh-CN": "去选数据", en: "Choose the data" },
  after: { "zh-CN": "后一年：现在读取的数据{period}", en: "The later year: what is read now{period}" },
  ofPeriod: { "zh-CN": "（{period}）", en: " ({period})" },
  before: { "zh-CN": "和哪一年比", en: "Compared with" },
  chooseBefore: { "zh-CN": "请选择", en: "Please choose" },
  chooseFile: { "zh-CN": "选前一年的文件…", en: "Choose last year's file…" },
  nothing: {
    "zh-CN": "有一年没有读到可以评估的学校，没有对比。",
    en: "One of the years has no schools that can be assessed, so there is nothing to compare.",
  },
  fileWrong: { "zh-CN": "{name}：{reason}", en: "{name}: {reason}" },

  fell: { "zh-CN": "{before} → {after}，缩小", en: "{before} → {after}, closer" },
  rose: { "zh-CN": "{before} → {after}，扩大", en: "{before} → {after}, wider" },
  same: { "zh-CN": "{after}，没有变化", en: "{after}, unchanged" },
  unknown: { "zh-CN": "没有对比", en: "not compared" },

  pictureOf: {
    "zh-CN":
      "{indicator}：每所学校一支箭头，从{before}指到{after}；虚线是前一年的均值，实线是后一年的均值{limit}。数字见下表。",
    en: "{indicator}: an arrow a school, from {before} to {after}; the dashed line is the mean of the earlier year, the solid one of the later{limit}. The figures stand in the table.",
  },
  andLimit: { "zh-CN": "，点线是标准", en: ", the dotted one the standard" },
  firstYear: { "zh-CN": "前一年", en: "the earlier year" },
  secondYear: { "zh-CN": "后一年", en: "the later year" },
  pictureSome: {
    "zh-CN": "学校多，图上只画影响最大的 {count} 所。",
    en: "With so many schools, the picture shows the {count} that matter most.",
  },
  who: { "zh-CN": "各校的变化", en: "Schools" },
  school: { "zh-CN": "学校", en: "School" },
  value: { "zh-CN": "前 → 后", en: "before → after" },
  effect: { "zh-CN": "对差异系数", en: "on the variation" },
  effectOf: {
    "zh-CN": "这所学校若还是前一年的数，后一年的差异系数会是 {without}，现在是 {now}：它使差异系数变化 {effect}。",
    en: "Had this school the earlier year's figures, the later coefficient would be {without}; it is {now}: its part is {effect}.",
  },
  pupils: { "zh-CN": "学生 {before} → {after} 人", en: "pupils {before} → {after}" },
  gone: { "zh-CN": "—", en: "—" },
  arithmetic: { "zh-CN": "怎么拆出来的", en: "How it was parted" },
  term: {
    "zh-CN": "{weight} ×（{with} − {without}）",
    en: "{weight} × ({with} − {without})",
  },
  partIs: { "zh-CN": "{player}：{terms} = {value}", en: "{player}: {terms} = {value}" },
  termsNote: {
    "zh-CN": "每个括号里是“换成后一年”与“还是前一年”两种情形的差异系数，四方先后次序都算过，按次序平均（Shapley 值）。",
    en: "Each bracket holds the coefficient with that side as in the later year and as in the earlier, averaged over every order of the four (Shapley's value).",
  },
  measures: { "zh-CN": "别的测度", en: "Other measures" },

  growth: { "zh-CN": "谁长得快：低处还是高处", en: "Who grew: the low or the high" },
  growthPicture: {
    "zh-CN":
      "{indicator}：曲线是各百分位的增长，从最低处到最高处（按学生数，不认学校）；圆点是前一年各五分之一学校自己的增长。",
    en: "{indicator}: the curve is the growth at each percentile of pupils, from the lowest to the highest, whoever stands there; the points are the schools of each fifth of the earlier year.",
  },
  growthLow: {
    "zh-CN": "低处（第 10 百分位）增长 {low}，高处（第 90 百分位）增长 {high}：低处长得快。",
    en: "The low (tenth percentile) grew by {low}, the high (ninetieth) by {high}: the low grew faster.",
  },
  growthHigh: {
    "zh-CN": "低处（第 10 百分位）增长 {low}，高处（第 90 百分位）增长 {high}：高处长得快。",
    en: "The low (tenth percentile) grew by {low}, the high (ninetieth) by {high}: the high grew faster.",
  },
  growthAlike: {
    "zh-CN": "低处（第 10 百分位）和高处（第 90 百分位）一样，增长 {low}。",
    en: "The low (tenth percentile) and the high (ninetieth) grew alike, by {low}.",
  },
  growthUnknown: {
    "zh-CN": "低处或高处前一年为 0 或没有数，说不出增长。",
    en: "The low or the high had nothing in the earlier year, so their growth cannot be told.",
  },
  growthWho: { "zh-CN": "前一年所处的位置", en: "Where schools stood in the earlier year" },
  growthBy: { "zh-CN": "增长", en: "growth" },
  schools: { "zh-CN": "学校数", en: "schools" },
  fifth: { "zh-CN": "由低到高第 {fifth} 个五分之一", en: "Fifth {fifth}, from the lowest" },

  groups: { "zh-CN": "组间与组内", en: "Between and within groups" },
  groupedBy: { "zh-CN": "怎样分组", en: "Grouped" },
  groupsPicture: {
    "zh-CN": "{indicator}：不平等（GE(2)）变化的三部分，向左是缩小，向右是扩大。",
    en: "{indicator}: the three parts of the change of inequality (GE(2)), to the left where it fell, to the right where it rose.",
  },
  groupsIs: {
    "zh-CN":
      "GE(2)（差异系数平方的一半）由 {before} 变为 {after}：组间 {between}，组内 {within}，各组规模 {size}。变化最大的是{most}。",
    en: "GE(2), half the square of the coefficient, went from {before} to {after}: between groups {between}, within them {within}, by their size {size}. Most of it: {most}.",
  },
  between: { "zh-CN": "组间", en: "between" },
  within: { "zh-CN": "组内", en: "within" },
  size: { "zh-CN": "规模", en: "size" },
  noGroups: {
    "zh-CN": "学校没有写乡镇、城乡或共同体（至少要有两个组），没有分组。",
    en: "Schools name no two townships, locales or communities, so there are no groups.",
  },
  noGroupParts: {
    "zh-CN": "有一年全是 0 或没有数，拆不出组间和组内。",
    en: "In a year no school has anything, or there are no figures, so there are no parts between and within.",
  },
  group: { "zh-CN": "组", en: "Group" },
  groupShare: { "zh-CN": "所占比重", en: "share" },
  groupMean: { "zh-CN": "组均值", en: "mean" },

  gaps: { "zh-CN": "共同体内的差距", en: "Gaps within communities" },
  gapsPicture: {
    "zh-CN": "{indicator}：成员校落后牵头学校多少，每所一支箭头，由前一年指到后一年；竖线处没有差距。",
    en: "{indicator}: how far members are behind their leads, an arrow each from the earlier year to the later; at the upright line there is no gap.",
  },
  gapsIs: {
    "zh-CN":
      "成员校与牵头学校的差距共 {count} 对，缩小 {closed} 对：靠成员校提高 {up} 对，靠牵头学校下降 {down} 对，两者都有 {both} 对；扩大 {widened} 对。",
    en: "Gaps of members to their leads: {count}, closed {closed}: by the low rising {up}, by the high falling {down}, by both {both}; widened {widened}.",
  },
  gap: { "zh-CN": "差距，前 → 后", en: "gap, before → after" },
  gapOf: { "zh-CN": "{community}，牵头：{lead}", en: "{community}, led by {lead}" },
  gapParts: {
    "zh-CN": "成员校提高 {own}，牵头学校下降 {lead}，合计缩小 {closed}。",
    en: "The member rose by {own}, the lead fell by {lead}: together closed by {closed}.",
  },

  cameUp: {
    "zh-CN": "由未达标变为达标的学校：{schools}",
    en: "Schools that came up to standard: {schools}",
  },
  slid: { "zh-CN": "由达标变为未达标的学校：{schools}", en: "Schools that slid below it: {schools}" },
  slidWhy: { "zh-CN": "{stage}滑下来的学校差在哪里", en: "What the schools that slid lack: {stage}" },
  slidWho: { "zh-CN": "滑下来的学校", en: "Schools that slid" },
  metCount: { "zh-CN": "达标项数，前 → 后", en: "indicators met, before → after" },
  notAnyMore: {
    "zh-CN": "{indicator} {before} → {after}，不再达标",
    en: "{indicator} {before} → {after}, met no more",
  },
  stillNot: {
    "zh-CN": "{indicator} {before} → {after}，仍未达标",
    en: "{indicator} {before} → {after}, still not met",
  },
  questions: { "zh-CN": "是不是同一所学校", en: "One school or two" },
  questionOf: {
    "zh-CN": "{before} 和 {after}（把握 {confidence}%）",
    en: "{before} and {after} ({confidence}% sure)",
  },
  isSame: { "zh-CN": "是同一所", en: "One school" },
  isOther: { "zh-CN": "不是，前者撤销", en: "No, the first closed" },
  toldOf: { "zh-CN": "已说明 {count} 对学校", en: "{count} {count|pair|pairs} of schools told" },
  forgetTold: { "zh-CN": "不要这些说明", en: "Forget these" },
  findings: { "zh-CN": "核查发现（{count}）", en: "Findings ({count})" },
  write: { "zh-CN": "写成对比表", en: "Write the comparison" },
} as const;

/** A code of this part. */
export type ChangesMessage = keyof typeof messages;

/** A label or sentence in the language asked for. */
export const changesText = textsFrom(messages);
